/**
 * 文字显示不全 and 调整行高, through the real client.
 * @drawn 2
 */
import { createSession } from "../../../src/app/createSession";
import { sampleKinds, sampleWorkbook } from "../../support/sample";
import type { Session } from "../../../src/app/session";
import { memberTable } from "../../../src/host/members/table";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { parseRef } from "../../../src/workbook/address";
import type { WorkbookSpec } from "../../../src/workbook/model";
import { zh } from "../../../src/ui/texts/zh";
import { openExcel, type TestExcel } from "../../support/excelHost";

let excel: TestExcel;
afterEach(() => excel.close());

const open = async (spec: WorkbookSpec): Promise<Session> => {
  excel = await openExcel(spec);
  return createSession(department, connectExcel());
};

const LONG = "负责全市预算单位的绩效管理工作，组织开展年度自评。".repeat(40);
const cut = async (session: Session) =>
  (await session.check()).check.findings.filter((f) => f.rule === "结构.文字").map(({ message }) => message);

const refOf = (spec: WorkbookSpec, name: string): string =>
  (spec.names.find((n) => n.name === name)?.ref ?? "").replace(/[$']/g, "");

const heightsOf = (sheet: string, address: string): Promise<readonly number[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    return rows.value.map(({ format }) => format?.rowHeight ?? 0);
  });

test.each(sampleKinds)("every text of the %s sample shows whole", async (kind) => {
  expect(await cut(await open(sampleWorkbook(kind)))).toEqual([]);
});

test("a long text in a merged cell is told with its cell, and 调整行高 ends that without touching a word", async () => {
  const spec = sampleWorkbook("corrected");
  const session = await open(spec);
  await excel.host.person.type(refOf(spec, "自评.概况.职能职责概述"), LONG);
  expect(await cut(session)).toEqual([expect.stringMatching(/^“基本概况”的 B\d+ 文字显示不全/)]);
  excel.reset();
  expect((await session.fitRows()).sheets).toContain("基本概况");
  expect(excel.syncs()).toBeLessThanOrEqual(4);
  expect(await cut(session)).toEqual([]);
  const [sheet = "", address = ""] = refOf(spec, "自评.概况.职能职责概述").split("!");
  const row = Number(address.slice(1));
  const heights = await heightsOf(sheet, `B${row}:B${row + 3}`);
  expect(heights.reduce((a, b) => a + b, 0)).toBeGreaterThan(409);
});

test("a row that was inserted in a table is merged as the form has it, where that loses nothing", async () => {
  const spec = sampleWorkbook("corrected");
  const session = await open(spec);
  const block = parseRef(refOf(spec, "自评.定性目标"))!.area;
  const end = block.row + block.rows;
  await excel.host.person.insert(`绩效自评!${end}:${end + 1}`);
  await excel.host.person.type(`绩效自评!B${end}`, LONG.slice(0, 300));
  await excel.host.person.type(`绩效自评!B${end + 1}`, "按期完成。");
  await excel.host.person.type(`绩效自评!C${end + 1}`, "记在旁边");
  await session.fitRows();
  const { merges, cells } = fromUniver(excel.host.save()).sheets.find((s) => s.name === "绩效自评")!;
  expect(merges).toContainEqual({ row: end - 1, col: 1, rows: 1, cols: 2 });
  expect(merges).not.toContainEqual({ row: end, col: 1, rows: 1, cols: 2 });
  expect(cells.find((c) => c.row === end && c.col === 2)?.value).toBe("记在旁边");
});

test("a row that was inserted and not merged is named: its text would be printed cut off", async () => {
  const spec = sampleWorkbook("corrected");
  const session = await open(spec);
  const block = parseRef(refOf(spec, "自评.定性目标"))!.area;
  const end = block.row + block.rows;
  await excel.host.person.insert(`绩效自评!${end}:${end + 2}`);
  await excel.host.person.type(`绩效自评!B${end}`, "建成并投入使用");
  await excel.host.person.type(`绩效自评!B${end + 2}`, "按期完成");
  const { merged } = await session.prepareToPrint();
  expect(merged).toEqual([{ sheet: "绩效自评", rows: [end, end + 2] }]);
  expect(zh.guide.handOut.prepared({ merged, printedFrom: [] })).toBe(
    `标记已清除，分页已重排，插入的行里没有合并的单元格已按表样合并（“绩效自评”第 ${end}、${end + 2} 行）`,
  );
  expect((await session.fitRows()).merged).toEqual([]);
});

test("an Excel that does not know what is merged merges all the same, and names nothing", async () => {
  const spec = sampleWorkbook("corrected");
  const known = Object.entries(memberTable.Range.members);
  const members = Object.fromEntries(known.filter(([name]) => name !== "GetMergedAreasOrNullObject"));
  excel = await openExcel(spec, { ...memberTable, Range: { ...memberTable.Range, members } });
  const session = createSession(department, connectExcel());
  const block = parseRef(refOf(spec, "自评.定性目标"))!.area;
  const end = block.row + block.rows;
  await excel.host.person.insert(`绩效自评!${end}:${end}`);
  await excel.host.person.type(`绩效自评!B${end}`, "按期完成");
  expect((await session.fitRows()).merged).toEqual([]);
  const { merges } = fromUniver(excel.host.save()).sheets.find((s) => s.name === "绩效自评")!;
  expect(merges).toContainEqual({ row: end - 1, col: 1, rows: 1, cols: 2 });
});

test("打印前清除标记 ends pages anew and leaves the height of every row", async () => {
  const spec = sampleWorkbook("corrected");
  const session = await open(spec);
  for (const { name } of spec.names.filter((n) => n.name.startsWith("自评.综述.")))
    await excel.host.person.type(refOf(spec, name), LONG.slice(0, 700));
  await session.check();
  const before = await heightsOf("绩效自评", "A1:A20");
  await session.prepareToPrint();
  const { page } = fromUniver(excel.host.save()).sheets.find((s) => s.name === "报告综述")!;
  expect(page?.rowBreaks?.length).toBeGreaterThan(3);
  expect(await heightsOf("绩效自评", "A1:A20")).toEqual(before);
});

test("the repair of one sheet leaves the rows of others", async () => {
  const spec = sampleWorkbook("corrected");
  const session = await open(spec);
  await excel.host.person.type(refOf(spec, "自评.概况.职能职责概述"), LONG);
  const fault = (await session.check()).faults.find((f) => f.id.startsWith("textCut"));
  expect(fault?.repair).toContain("调整行高");
  const before = await heightsOf("绩效自评", "A1:A20");
  const { changed } = await session.repairStructure([fault?.id ?? ""]);
  expect(changed).toEqual(["调整“基本概况”的行高"]);
  expect(await heightsOf("绩效自评", "A1:A20")).toEqual(before);
});

test("a long name on the cover, which is written larger, is shown whole", async () => {
  const spec = sampleWorkbook("corrected");
  const session = await open(spec);
  const at = refOf(spec, "自评.封面.部门名称");
  await excel.host.person.type(at, "某市工业和信息化局".repeat(4));
  expect(await cut(session)).toHaveLength(1);
  await session.fitRows();
  expect(await cut(session)).toEqual([]);
});

test("a row that somebody made low follows its text again", async () => {
  const spec = sampleWorkbook("corrected");
  const session = await open(spec);
  const [sheet = "", address = ""] = refOf(spec, "自评.综述.基本情况").split("!");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).format.rowHeight = 12;
    await context.sync();
  });
  expect(await cut(session)).toHaveLength(1);
  await session.fitRows();
  expect(await cut(session)).toEqual([]);
  await excel.host.person.type(`${sheet}!${address}`, LONG.slice(0, 700));
  expect(await cut(session)).toEqual([]);
});
