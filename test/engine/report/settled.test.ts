/** 编制 and 在职 by kind, half filled in: nothing is worked out of a total that may not be whole yet. */
import { department } from "../../../src/reports/department";
import { factsOf } from "../../../src/engine/definition/facts";
import { shownIn } from "../../../src/engine/report/shown";
import { assessed, correctedBook, typed, type Values } from "../../support/report";

const said = (values: Values): readonly string[] =>
  assessed(typed(correctedBook, values).reading).findings.map((f) => `${f.level} ${f.rule} ${f.outcome}`);

const totals = (values: Values): readonly string[] => {
  const { figure } = factsOf(department, typed(correctedBook, values).reading.cells);
  return ["staffing.postsTotal", "staffing.staffTotal", "ratios.staffControl"].map((id) => shownIn(figure(id)));
};

describe.each<[string, Values, readonly string[]]>([
  ["one kind of 编制 is blank", { "staffing.postsAdmin": null }, ["（空）", "82 人", "（空）"]],
  ["two are", { "staffing.postsAdmin": null, "staffing.postsInstitution": null }, ["（空）", "82 人", "（空）"]],
  ["a small one is", { "staffing.postsWorker": null }, ["（空）", "82 人", "（空）"]],
  [
    "编制 of the whole is blank too",
    { "staffing.postsAdmin": null, "profile.posts": null },
    ["（空）", "82 人", "（空）"],
  ],
  [
    "编制 of the whole is all that is filled in",
    { "staffing.postsAdmin": null, "staffing.postsWorker": null, "staffing.postsInstitution": null },
    ["（空）", "82 人", "（空）"],
  ],
  ["one kind of 在职 is blank", { "staffing.staffInstitution": null }, ["90 人", "（空）", "（空）"]],
  [
    "在职 of the whole is blank too",
    { "staffing.staffAdmin": null, "profile.headcount": null },
    ["90 人", "（空）", "（空）"],
  ],
])("while %s", (_, values, shown) => {
  test("the total is not known", () => expect(totals(values)).toEqual(shown));

  test("no score is accused, and that it cannot be judged is said", () => {
    const findings = said(values);
    expect(findings.filter((f) => f.includes("强制") && !f.endsWith("todo"))).toEqual([]);
    expect(findings).toContain("提示 评分.无法判断 unsure");
  });
});

test.each<[string, Values]>([
  ["a kind that the department has not", { "staffing.postsAdmin": 63, "staffing.postsWorker": null }],
  ["nobody of one kind", { "staffing.staffAdmin": 58, "staffing.staffWorker": null }],
])("%s may stay blank where the kinds add up to what is stated", (_, values) => {
  expect(totals(values)).toEqual(["90 人", "82 人", "91.11%"]);
  expect(said(values).filter((f) => f.includes("评分."))).toEqual([]);
});

test("more by kind than is stated is held against the score as it stands", () => {
  const values = { "staffing.staffAdmin": 90, "staffing.staffWorker": null };
  expect(said(values)).toContain("强制 核对.实有人数 fail");
  expect(said(values)).toContain("强制 评分.与规则不符 fail");
});
