import { department } from "../../../src/reports/department";
import { english } from "../../../src/reports/department/english";

const { sheets, rules, editions, charts } = department;

const words: readonly string[] = [
  ...sheets.map(({ name }) => name),
  ...rules.map(({ group }) => group),
  ...editions.flatMap(({ indicators }) => indicators.flatMap(({ path }) => path)),
  ...charts.map(({ title }) => title),
];

test("every sheet, heading of rules, indicator and comparison has its English, and nothing else has", () => {
  expect(new Set(Object.keys(english))).toEqual(new Set(words));
});
