/**
 * 佐证材料 over the real client: 生成评分表 puts its lines in the order of the indicators, numbers them, and loses none.
 * @drawn 1
 */
import { useSampleSession } from "../../support/sampleSession";

const { excel, session } = useSampleSession("corrected");

const valuesOf = async (address: string): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("佐证材料").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

test("lines that stand in order stay untouched", async () => {
  const before = await valuesOf("A4:F16");
  const { notes } = await session.makeScoreSheet();
  expect(notes).toEqual([]);
  expect(await valuesOf("A4:F16")).toEqual(before);
});

test("lines follow their indicators, with everything that stands in them", async () => {
  const before = await valuesOf("A4:F15");
  await excel.host.person.type("佐证材料!B4", "生态效益");
  await excel.host.person.type("佐证材料!B15", "预算管理·管理制度健全性");
  const { notes } = await session.makeScoreSheet();
  expect(notes).toEqual(["《佐证材料目录》已按指标顺序排好、编号。"]);
  await excel.settle();
  const after = await valuesOf("A4:F15");
  expect(after[0]).toEqual(["佐证8-1", "预算管理·管理制度健全性", ...before[11]!.slice(2)]);
  expect(after[11]).toEqual(["佐证24-1", "生态效益", ...before[0]!.slice(2)]);
  expect(after.slice(1, 11)).toEqual(before.slice(1, 11));
});

test("lines with a formula are left as they are, and that is said", async () => {
  await excel.host.person.type("佐证材料!C4", '="清单"&"（示例）"');
  await excel.host.person.type("佐证材料!B4", "生态效益");
  await excel.settle();
  const { notes } = await session.makeScoreSheet();
  expect(notes[0]).toContain("没有重排");
  expect((await valuesOf("B4"))[0]).toEqual(["生态效益"]);
});

const rename = async (id: string, name: string): Promise<void> => {
  const { edit } = await session.indicator(id);
  await session.adaptIndicator({ ...edit, level3: name });
  await excel.settle();
};

test("lines go along with an indicator that 调整指标 renames", async () => {
  const before = await valuesOf("A4:F15");
  const at = before.findIndex(([, named]) => named === "生态效益");
  await rename("eff.ecological", "生态环境效益");
  const after = await valuesOf("A4:F15");
  expect(after[at]).toEqual(before[at]!.with(1, "生态环境效益"));
  expect(after.filter((_, i) => i !== at)).toEqual(before.filter((_, i) => i !== at));
});

test("of two indicators of one name, only the lines of the renamed one go along", async () => {
  await rename("as.rules", "资产制度健全性");
  const named = (await valuesOf("B4:B15")).flat();
  expect(named).toContain("资产制度健全性");
  expect(named).not.toContain("资产管理·管理制度健全性");
  expect(named).toContain("管理制度健全性");
});

test("an indicator renamed by hand in 评价指标 takes its lines along with 生成评分表", async () => {
  const names = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("评价指标").getRange("D1:D40").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  await excel.host.person.type(`评价指标!D${names.indexOf("生态效益") + 1}`, "生态环境效益");
  await excel.settle();
  const { notes } = await session.makeScoreSheet();
  expect(notes).toEqual(["佐证材料中的“生态效益”已随指标改名为“生态环境效益”（1 行）。"]);
  await excel.settle();
  const named = (await valuesOf("B4:B15")).flat();
  expect(named).toContain("生态环境效益");
  expect(named).not.toContain("生态效益");
  expect((await session.check()).check.findings.filter(({ rule }) => rule.startsWith("评分.佐证"))).toEqual([]);
});

test("numbers are put right by 采用建议, all at once", async () => {
  await excel.host.person.type("佐证材料!A4", "1");
  await excel.host.person.type("佐证材料!A5", "2");
  const { check } = await session.check();
  const found = check.findings.filter(({ rule }) => rule === "评分.佐证材料编号");
  expect(found).toHaveLength(1);
  await session.applySuggestion(found[0]!.key);
  await excel.settle();
  expect(await valuesOf("A4:A5")).toEqual([["佐证8-1"], ["佐证10-1"]]);
  expect((await session.check()).check.findings).toEqual([]);
});
