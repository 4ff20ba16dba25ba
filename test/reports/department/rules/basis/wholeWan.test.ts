/** A report that is kept in whole 万元 is off by one where its parts were rounded: 尾差, not a mistake. */
import type { ReportData } from "../../../../../src/reports/department/form";
import { schema } from "../../../../../src/reports/department/schema";
import { assessed, bookOf, corrected, typed, type Values } from "../../../../support/report";

const moneyIn: ReadonlySet<string> = new Set(schema.allFields.filter((f) => f.field.kind === "money").map((f) => f.id));

const inWholeWan = (report: ReportData): ReportData => {
  const rounded = (section: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => {
        if (key === "rows" && Array.isArray(value))
          return [key, value.map((each: Readonly<Record<string, unknown>>) => rounded(section, each))];
        return [key, moneyIn.has(`${section}.${key}`) && typeof value === "string" ? Number(value).toFixed(0) : value];
      }),
    );
  return Object.fromEntries(Object.entries(report).map(([section, fields]) => [section, rounded(section, fields)]));
};

const whole = bookOf(inWholeWan({ ...corrected, prose: {} }));

const RULES = ["核对.经济分类", "结余.累计", "勾稽.收入.合计"];

test.each<[what: string, values: Values, ...found: string[]]>([
  ["one off is rounding", {}, "核对.经济分类 提示 rounding"],
  ["ten off is none", { "economicWhole.wages": 1280 }, "核对.经济分类 强制 differs"],
  [
    "the balance one off is rounding",
    { "spending.rows.0.cumulativeBalance": 14 },
    "结余.累计 提示 rounding",
    "核对.经济分类 提示 rounding",
  ],
  [
    "a total that is typed over, one off",
    { "income.rows.0.total": 7140 },
    "勾稽.收入.合计 提示 rounding",
    "结余.累计 提示 rounding",
    "核对.经济分类 提示 rounding",
  ],
  [
    "a total that is typed over, nine off",
    { "income.rows.0.total": 7148 },
    "勾稽.收入.合计 强制 differs",
    "核对.经济分类 提示 rounding",
  ],
  ["one amount with decimals, and all are exact", { "assets.rows.0.inUse": 5229.46 }, "核对.经济分类 强制 differs"],
])("%s", (_, values, ...found) => {
  const { findings } = assessed(typed(whole, values).reading);
  expect(
    findings.flatMap(({ rule, level, messageId }) => (RULES.includes(rule) ? [`${rule} ${level} ${messageId}`] : [])),
  ).toEqual(found);
});
