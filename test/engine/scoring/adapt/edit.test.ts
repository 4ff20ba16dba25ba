/** An indicator as labelled fields: what is read out of a row goes back into it, a weight brings the matching rule, and values show their points. */
import { editionById } from "../../../../src/app/standard/editions";
import { factsOf } from "../../../../src/engine/definition/facts";
import { decimal } from "../../../../src/domain/decimal";
import type { IndicatorRow } from "../../../../src/engine/scoring/adapt/columns";
import {
  editOfRow,
  rowWith,
  ruleChoices,
  standardOfRule,
  tryRow,
  withRule,
  withWeight,
} from "../../../../src/engine/scoring/adapt/edit";
import { rowsOfEdition } from "../../../../src/engine/scoring/adapt/write";
import { department } from "../../../../src/reports/department";
import { correctedBook } from "../../../support/report";

const editions = ["yueyang-2021", "hunan", "national"].map((id) => editionById(department, id));
const [yueyang] = editions;
const rowOf = (id: string): IndicatorRow => rowsOfEdition(yueyang!).find((row) => row.id === id)!;
const facts = factsOf(department, correctedBook.reading.cells);
const tried = (row: IndicatorRow, ...values: readonly string[]) => {
  const { faults, points } = tryRow(row, yueyang!, department.basis, facts, values.map(decimal));
  return [...faults, ...points.map((p) => p?.toFixed() ?? "—")];
};

test("every indicator of every edition comes back out of its fields as it was", () => {
  const rows = editions
    .flatMap((edition) => rowsOfEdition(edition))
    .filter(({ rule }) => ruleChoices.some(({ name }) => name === rule));
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.map((row) => rowWith(row, editOfRow(row)))).toEqual(rows);
});

test("a rule with steps has its parameters by their words", () => {
  expect(editOfRow(rowOf("in.staff")).params).toEqual([
    { word: "标准", value: "100" },
    { word: "每", value: "1" },
    { word: "扣", value: "0.5" },
    { word: "满分", value: "5" },
  ]);
});

test.each([
  ["超过扣分", ["标准", "每超过", "扣几分", "满分"]],
  ["低于扣分", ["标准", "每低于", "扣几分", "满分"]],
  ["达标得分", ["达到", "每低于", "扣几分", "满分"]],
  ["按档扣分", ["方向", "标准", "每", "扣几分", "满分"]],
])("%s asks for its parameters so that each is understood by itself", (name, labels) => {
  const choice = ruleChoices.find((each) => each.name === name);
  expect(choice?.words.map((word) => choice.labels[word])).toEqual(labels);
});

test("5 → 6 brings 满分 6 and the printed text along, and nothing else", () => {
  const edit = withWeight(editOfRow(rowOf("in.staff")), "6");
  expect(edit.params.map(({ value }) => value)).toEqual(["100", "1", "0.5", "6"]);
  expect(edit.text).toContain("计6分");
  expect(edit.text).toContain("扣0.5分");
  expect(tried(rowWith(rowOf("in.staff"), edit), "100", "102", "104.9")).toEqual(["6", "5", "4"]);
});

test("of bands the best one follows the weight", () => {
  const edit = withWeight(editOfRow(rowOf("in.keyProjects")), "6");
  expect(edit.params[0]?.value).toMatch(/:6、.*:4、/);
  expect(tried(rowWith(rowOf("in.keyProjects"), edit), "95", "85", "10")).toEqual(["6", "4", "0"]);
});

test("another kind keeps the parameters that both have, and what belongs to the row", () => {
  const row = { ...rowOf("in.staff"), params: `${rowOf("in.staff").params}; 步进=按比例` };
  const edit = withRule(editOfRow(row), "低于扣分");
  expect(edit.params.map(({ word, value }) => [word, value])).toContainEqual(["标准", "100"]);
  expect(rowWith(row, edit).params).toContain("步进=按比例");
  expect(tried(rowWith(row, edit), "98.5")).toEqual(["4.25"]);
});

test("what is missing or cannot be read is said, and no points are shown", () => {
  const edit = editOfRow(rowOf("in.staff"));
  const broken = { ...edit, params: edit.params.map((p) => (p.word === "标准" ? { ...p, value: "一百" } : p)) };
  expect(tried(rowWith(rowOf("in.staff"), broken), "100").join()).toContain("参数“标准”应为数");
  const blank = { ...edit, params: edit.params.map((p) => ({ ...p, value: "" })) };
  expect(tried(rowWith(rowOf("in.staff"), blank), "100").join()).toContain("缺少参数“标准”");
});

test("a member of a pool is tried by itself, and stays in its pool", () => {
  const row = rowOf("eff.economic");
  expect(tried(row)).toEqual([]);
  expect(rowWith(row, editOfRow(row)).params).toContain("组=经济效益、社会效益、生态效益");
});

test.each([
  ["超过扣分", [["标准", "100"]], { standard: "100", side: "above" }],
  ["低于扣分", [["标准", "95"]], { standard: "95", side: "below" }],
  [
    "按档扣分",
    [
      ["方向", "高于"],
      ["标准", "90"],
    ],
    { standard: "90", side: "above" },
  ],
  [
    "按档扣分",
    [
      ["方向", "低于"],
      ["标准", "90"],
    ],
    { standard: "90", side: "below" },
  ],
  [
    "按比例计分",
    [
      ["要求", "不高于"],
      ["标准", "1"],
    ],
    { standard: "1", side: "above" },
  ],
  ["按比例计分", [["要求", "不低于"]], { standard: "", side: "below" }],
  ["没有这一种", [["标准", "100"]], undefined],
] as const)("%s %j loses points on one side of its standard", (rule, params, expected) => {
  const entries = params.map(([word, value]) => ({ word, value }));
  expect(standardOfRule({ rule, params: entries })).toEqual(expected);
});
