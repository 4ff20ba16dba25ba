/**
 * 校验结果 under conditions that its author did not think of: another's sheet of that name, long texts, odd tab names.
 * @drawn 2
 */
import { resultSheet } from "../../../src/app/useCases/resultSheet";
import { useSampleSession } from "../../support/sampleSession";

const { excel, session } = useSampleSession("published");

const formulaAt = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("校验结果").getRange(address).load("formulas");
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });

test("a sheet of somebody else's with that name is not overwritten", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("校验结果").getRange("A1:B2").values = [
      ["我的", 1],
      ["数据", 2],
    ];
    await context.sync();
  });
  await excel.settle();
  await expect(session.makeResultSheet()).rejects.toMatchObject({
    code: "nameTaken",
    next: expect.stringContaining("改名") as string,
  });
  expect(await formulaAt("B2")).toBe(2);
});

test("made twice it replaces itself, findings that are gone included", async () => {
  await session.makeResultSheet();
  const before = (await session.check()).check.findings;
  await session.applySuggestion(before.find((f) => f.rule === "评分.扣分无原因")?.key ?? "");
  await excel.settle();
  await session.makeResultSheet();
  await excel.settle();
  const after = (await session.check()).check.findings;
  expect(after.length).toBeLessThan(before.length);
  expect(await formulaAt(`A${3 + after.length}`)).toBe(after.at(-1)?.rule);
  expect(await formulaAt(`A${4 + after.length}`)).toBe("");
});

test("a tab whose name holds quotation marks is linked to all the same", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("评分表").name = '评分"表"';
    await context.sync();
  });
  await excel.settle();
  await session.makeResultSheet();
  await excel.settle();
  expect(await formulaAt("C4")).toBe('=HYPERLINK("#\'评分""表""\'!G7","评分""表""!G7")');
});

test("rows are as high as the explanation needs, and never higher than Excel allows", async () => {
  const hint = (await session.check()).check.findings.find((f) => f.explainable);
  await session.explain({ key: hint?.key ?? "", reason: "=因四舍五入形成，".repeat(8), by: "@示例甲" });
  await excel.settle();
  const view = (await session.check()).check;
  const at = view.findings.findIndex((f) => f.explanation !== undefined);
  const height = (reason: string): number =>
    resultSheet(
      {
        ...view,
        findings: view.findings.map((f) =>
          f.explanation === undefined ? f : { ...f, explanation: { ...f.explanation, reason } },
        ),
      },
      "2022-03-20",
    ).rowHeights.get(3 + at) ?? 0;
  expect(height("尾差。".repeat(60))).toBeGreaterThan(height("尾差。"));
  expect(height("尾差。".repeat(600))).toBeLessThanOrEqual(409.5);
  await session.explain({ key: hint?.key ?? "", reason: "尾差。".repeat(600), by: "示例甲" });
  await session.makeResultSheet();
});

test("reasons and rule texts as long as a cell may be do not keep 评分表 from being made", async () => {
  await excel.host.person.type("评分表!G7", "原因。".repeat(5000));
  await excel.host.person.type("评价指标!E5", "标准。".repeat(5000));
  await session.makeScoreSheet();
});

test("a text as long as a cell may be, in the place of a figure, is quoted shortly and listed", async () => {
  await excel.host.person.type("收支情况!D6", "二千五百".repeat(8000));
  await excel.host.person.type("评价指标!F5", "五分".repeat(15000));
  const view = (await session.check()).check;
  expect(Math.max(...view.findings.map((f) => f.message.length))).toBeLessThan(600);
  await session.makeResultSheet();
  await expect(session.makeScoreSheet()).rejects.toThrow(/评价指标还有 \d+ 处不能用：.{1,240}$/);
});
