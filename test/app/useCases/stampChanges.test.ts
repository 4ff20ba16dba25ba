import { schema } from "../../../src/reports/department/schema";
import { contentChanges, type ContentById } from "../../../src/app/useCases/stampChanges";

const content = (cells: Readonly<Record<string, string>>): ContentById => new Map(Object.entries(cells));

const stamped = {
  "cover.year": "2021",
  "income.rows.0.unit": "1、局机关",
  "income.rows.0.grant": "2499.6 万元",
  "income.rows.1.unit": "2、监测站",
  "income.rows.1.grant": "10 万元",
  "income.sum.grant": "2509.6 万元",
};

const fields = (was: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): readonly string[] =>
  contentChanges(content(was), content(now), schema).map(
    (c) => `${c.field}：${c.was ?? "空"} → ${c.now ?? "空"}${c.derived ? "（随）" : ""}`,
  );

test("the same content has no changes", () => {
  expect(fields(stamped, { ...stamped })).toEqual([]);
});

test("a figure that was changed is told apart from the total that followed it", () => {
  expect(fields(stamped, { ...stamped, "income.rows.1.grant": "12 万元", "income.sum.grant": "2511.6 万元" })).toEqual([
    "年度收入情况（万元） · 2、监测站 · 公共财政拨款：10 万元 → 12 万元",
    "年度收入情况（万元） · 汇总 · 公共财政拨款：2509.6 万元 → 2511.6 万元（随）",
  ]);
});

test("a row put in above others does not make them look changed", () => {
  const now = {
    ...stamped,
    "income.rows.0.unit": "0、新设机构",
    "income.rows.0.grant": "5 万元",
    "income.rows.1.unit": "1、局机关",
    "income.rows.1.grant": "2499.6 万元",
    "income.rows.2.unit": "2、监测站",
    "income.rows.2.grant": "10 万元",
  };
  expect(fields(stamped, now)).toEqual([
    "年度收入情况（万元） · 0、新设机构 · 机构名称：空 → 0、新设机构",
    "年度收入情况（万元） · 0、新设机构 · 公共财政拨款：空 → 5 万元",
  ]);
});

test("a row that is gone is named as it was", () => {
  const now = Object.fromEntries(Object.entries(stamped).filter(([id]) => !id.startsWith("income.rows.1.")));
  expect(fields(stamped, now)).toEqual([
    "年度收入情况（万元） · 2、监测站 · 机构名称：2、监测站 → 空",
    "年度收入情况（万元） · 2、监测站 · 公共财政拨款：10 万元 → 空",
  ]);
});

test("rows of the same title hide no change", () => {
  const twins = { ...stamped, "income.rows.1.unit": "1、局机关" };
  expect(fields(twins, { ...twins, "income.rows.1.grant": "11 万元" })).toHaveLength(1);
});
