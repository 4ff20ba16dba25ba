/**
 * Things that happen at once, and contents at the limits, through the real client.
 * @drawn 1
 */
import type { ReportData } from "../../src/reports/department/form";
import { department } from "../../src/reports/department";
import { createSession } from "../../src/app/createSession";
import { sample, sampleWorkbook } from "../support/sample";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import type { Session } from "../../src/app/session";
import { connectExcel } from "../../src/excel";
import type { WorkbookSpec } from "../../src/workbook/model";
import { openExcel, type TestExcel } from "../support/excelHost";

let excel: TestExcel;
let session: Session;

const open = async (spec: WorkbookSpec): Promise<void> => {
  excel = await openExcel(spec);
  session = createSession(department, connectExcel(), () => "2022-03-20");
};

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const cellAt = (sheet: string, address: string): Promise<{ readonly value: unknown; readonly formula: unknown }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values,formulas");
    await context.sync();
    return { value: (range.values as unknown[][])[0]?.[0], formula: (range.formulas as unknown[][])[0]?.[0] };
  });

const marksOn = (sheet: string): Promise<number> =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    return formats.items.length;
  });

test("a second check begun while the first runs gives the same verdict and leaves one set of marks", async () => {
  await open(sampleWorkbook("published"));
  await session.check();
  const once = await marksOn("收支情况");
  const [first, second] = await Promise.all([session.check(), session.check()]);
  expect(second).toEqual(first);
  expect(await marksOn("收支情况")).toBe(once);
});

test("a check, an explanation and a score sheet asked for at once all come to their end", async () => {
  await open(sampleWorkbook("published"));
  const hint = (await session.check()).check.findings.find((f) => f.explainable);
  await Promise.all([
    session.check(),
    session.explain({ key: hint?.key ?? "", reason: "属实", by: "示例甲" }),
    session.makeScoreSheet(),
    session.look(),
  ]);
  await excel.settle();
  const view = (await session.check()).check;
  expect(view.findings.find((f) => f.key === hint?.key)?.explanation?.reason).toBe("属实");
  expect(view.score.selfTotal).toBe("98");
});

test("texts that begin with = + - @ stay texts through everything that writes them again", async () => {
  await open(sampleWorkbook("published"));
  const texts = ["=1+1", "+86 0730", "-3 分", "@财政", "'引号"];
  for (const [i, text] of texts.entries()) await excel.host.person.type(`评分表!G${7 + i}`, `'${text}`);
  await excel.host.person.type("封面!C4", "'=某市财政局");
  await session.makeScoreSheet();
  await excel.settle();
  for (const [i, text] of texts.entries()) expect(await cellAt("评分表", `G${7 + i}`)).toMatchObject({ value: text });
  const hint = (await session.check()).check.findings.find((f) => f.explainable);
  await session.explain({ key: hint?.key ?? "", reason: '=HYPERLINK("x")', by: "@示例甲" });
  await session.makeResultSheet();
  await excel.settle();
  expect((await session.look())?.explanations).toEqual([
    expect.objectContaining({ reason: '=HYPERLINK("x")', by: "@示例甲" }),
  ]);
  expect((await cellAt("审核说明", "D3")).value).toBe('=HYPERLINK("x")');
});

test("a figure typed while sheets are grouped stands on each of them, and a check tells it of each", async () => {
  await open(sampleWorkbook("corrected"));
  expect((await session.check()).check.verdict).toBe("可以上报");
  for (const sheet of ["收支情况", "比率测算"]) await excel.host.person.type(`${sheet}!B6`, 9999);
  await excel.settle();
  const { check, faults } = await session.check();
  expect(check.verdict).toBe("不能上报");
  const told = [...check.findings.map(({ place }) => place?.sheet), ...faults.map(({ what }) => what)].join(" ");
  expect(told).toContain("收支情况");
  expect(told).toMatch(/比率测算|公式被数值覆盖/);
});

const ofUnits = (count: number): WorkbookSpec => {
  const { data, edition, self } = sample("corrected");
  const units = (first: Record<string, string | null>): readonly Record<string, string | null>[] =>
    Array.from({ length: count }, (_, i) =>
      i === 0
        ? first
        : { ...Object.fromEntries(Object.keys(first).map((k) => [k, "0"])), unit: `${i + 1}、第${i + 1}单位` },
    );
  const table = (section: { readonly rows: readonly Record<string, string | null>[] } | undefined) => ({
    ...section,
    rows: units(section?.rows[0] ?? {}),
  });
  const large: ReportData = {
    ...data,
    income: table(data.income),
    spending: table(data.spending),
    sangong: table(data.sangong),
    assets: table(data.assets),
  };
  return standardWorkbook(department, large, edition, self).spec;
};

test("200 units are checked, marked, explained and listed in as many round trips as two", async () => {
  await open(ofUnits(200));
  await excel.settle();
  excel.reset();
  const view = (await session.check()).check;
  expect(excel.syncs()).toBeLessThanOrEqual(3);
  expect(view.findings.filter((f) => f.rule.startsWith("结构."))).toEqual([]);
  await excel.host.person.type("收支情况!D150", 12.5);
  const wrong = (await session.check()).check;
  expect(wrong.findings.length).toBeGreaterThan(0);
  await session.makeResultSheet();
});
