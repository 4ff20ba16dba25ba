/**
 * 升级版式: a workbook that an earlier version made is checked as it is, and brought up to date without losing anything that was typed.
 * @drawn 1
 */
import fs from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { createSession } from "../../../../src/app/createSession";
import type { Session } from "../../../../src/app/session";
import { readWhole } from "../../../../src/app/structure/readWithFaults";
import { connectExcel } from "../../../../src/excel";
import { earlierFormulas } from "../../../../src/app/structure/faults/standardFormulas";
import type { Report } from "../../../../src/engine/definition/report";
import { toData } from "../../../../src/engine/report/data";
import { currentLayout } from "../../../../src/engine/schema/layoutVersions";
import { department } from "../../../../src/reports/department";
import type { WorkbookSnapshot } from "../../../../src/workbook/model";
import { fromUniver } from "../../../../src/host/snapshot/fromUniver";
import { openFile, readWorkbook, writeWorkbook } from "../../../../src/xlsx";
import { openExcel, type TestExcel } from "../../../support/excelHost";
import { toPdf } from "../../../support/libreoffice";
import { printedPages, type PrintedPage } from "../../../support/printedPages";
import { needs } from "../../../tools/needs";

/** The sample report as version 1 of the layout wrote it. */
const file = fs.readFileSync(path.join(__dirname, "../../../fixtures/layout-1.xlsx"));

let excel: TestExcel;
let session: Session;

beforeEach(async () => {
  excel = await openExcel((await openFile(file)).spec);
  session = createSession(department, connectExcel(), () => "2022-03-20");
});

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

/** The report as if its next version brought this sheet. */
const defineLater = (sheet: string): Report => ({
  ...department,
  layouts: [...department.layouts, { id: "later", changes: [`增加工作表“${sheet}”`], newSheets: [sheet] }],
});
const read = async (): Promise<WorkbookSnapshot> => connectExcel().read(department.sheets.map(({ name }) => name));
const dataIn = (snapshot: WorkbookSnapshot): unknown => toData(readWhole(department, snapshot).cells);
const versionIn = ({ names }: WorkbookSnapshot): string | undefined =>
  names.find(({ name }) => name === "自评.版式")?.ref.replace(/^=/, "");

test("is read as it is: one notice, nothing to mend, ready to hand in", async () => {
  const view = await session.check();
  expect(view.check.verdict).toBe("可以上报");
  expect(view.check.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([["结构.版式升级", "notice"]]);
  expect(view.faults.map(({ id, repair }) => [id, repair])).toEqual([
    ["layoutOlder:cover", "升级版式，填写的内容不变；新增工作表以后 Excel 不能再撤销（Ctrl+Z）之前的修改"],
  ]);
});

test("says beforehand what changes, changes that, and keeps every figure and text", async () => {
  const before = await read();
  const [fault] = (await session.look())!.faults;
  for (const change of department.layouts.flatMap(({ changes }) => changes)) expect(fault!.what).toContain(change);
  const { changed } = await session.repairStructure([fault!.id]);
  expect(changed).toContain("增加工作表“佐证材料”");
  expect(changed.some((line) => /^恢复 \d+ 处公式$/.test(line))).toBe(true);
  await excel.settle();
  const after = await read();
  expect(dataIn(after)).toEqual(dataIn(before));
  expect(versionIn(after)).toBe(`"${currentLayout(department.layouts).id}"`);
  expect((await session.check()).faults).toEqual([]);
  expect(earlierFormulas(after, readWhole(department, after))).toEqual([]);
});

const saved = async (): Promise<Uint8Array> => writeWorkbook(fromUniver(excel.host.save()));

const printed = async (workbook: Uint8Array): Promise<readonly PrintedPage[]> => {
  const pdf = await toPdf(workbook);
  const pages = printedPages(pdf);
  await rm(path.dirname(pdf), { recursive: true });
  return pages;
};

const oursOn = (pages: readonly PrintedPage[]): readonly string[] =>
  pages.flatMap(({ text }) => text.match(/pr\.rules|in\.sangongChange|指标编码自评得分|段落文字/g) ?? []);

needs("soffice")(
  "what an earlier version printed of ours does not print any more, and working sheets are numbered apart",
  async () => {
    expect([...new Set(oursOn(await printed(file)))].sort()).toEqual(
      ["in.sangongChange", "pr.rules", "指标编码自评得分", "段落文字"].sort(),
    );
    const { changed } = await session.repairStructure([(await session.look())!.faults[0]!.id]);
    expect(changed).toContain("打印时不再出现内部编码和上报标记的数据，工作底稿不与正式报表一起编页");
    await excel.settle();
    const pages = await printed(await saved());
    expect(oursOn(pages)).toEqual([]);
    expect(
      pages
        .filter(({ text }) => /比率测算\(由各表/.test(text))
        .map(({ text }) => /第\d+页|工作底稿《.+?》/.exec(text)?.[0]),
    ).toEqual(["工作底稿《比率测算》"]);
  },
);

test("a sheet that a later version brought is not missed, and comes with 升级版式", async () => {
  const later = defineLater("评价人员");
  session = createSession(later, connectExcel(), () => "2022-03-20");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("评价人员").delete();
    await context.sync();
  });
  const [fault, ...others] = (await session.look())!.faults;
  expect([fault!.id, others]).toEqual(["layoutOlder:cover", []]);
  const { changed, found } = await session.repairStructure([fault!.id]);
  expect(changed).toContain("增加工作表“评价人员”");
  expect(found).toEqual([]);
  await excel.settle();
  expect((await session.check()).faults).toEqual([]);
});

test("a workbook of the first version that lost its version is taken for what its sheets show", () => {
  const snapshot = readWorkbook(file);
  const unnamed = { ...snapshot, names: snapshot.names.filter(({ name }) => name !== "自评.版式") };
  expect(readWhole(department, unnamed).faults.map(({ kind }) => kind)).toEqual(["layoutOlder", "namesLost"]);
});
