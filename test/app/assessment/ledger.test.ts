/** What was checked, honestly: everything that there was to hold against something is settled once, and what is blank is not counted. */
import type { Assessment } from "../../../src/app/assessment/assess";
import { defaultEdition } from "../../../src/app/standard/editions";
import { department } from "../../../src/reports/department";
import { presentCheck } from "../../../src/app/present/check";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { isFigureKind } from "../../../src/engine/schema/field";
import { findField } from "../../../src/reports/department/schema";
import { snapshotOf } from "../../support/book";
import { assessed, correctedBook, explained, opened, publishedBook, typed } from "../../support/report";

const { spec } = standardWorkbook(
  department,
  department.fresh("2021", "某市示例局", defaultEdition(department)),
  defaultEdition(department).id,
);
const blank = assessed(opened(spec, snapshotOf(spec)).reading);
const corrected = assessed(correctedBook.reading);
const published = assessed(publishedBook.reading);

const viewOf = (a: Assessment) => presentCheck(department, a, correctedBook.reading.places);
const stateAt = (a: Assessment, id: string) => a.ledger.find((o) => o.at === id);

test("nothing of a blank form was checked", () => {
  expect(viewOf(blank).counts).toMatchObject({ checked: 0, agrees: 0, differs: 0, unchecked: 0 });
  expect(viewOf(blank).summary).toMatch(/^核对 0 项。/);
});

test("every entered figure, every tie and every scored indicator stands in it once", () => {
  const outside = new Set(["scoring", "scoringTotal.weight", "scoringTotal.rule"]);
  const figures = [...corrected.cells.all()]
    .map((c) => c.id)
    .filter((id) => isFigureKind(findField(id)?.field.kind ?? "text"))
    .filter((id) => !outside.has(id) && !outside.has(id.split(".")[0] ?? ""));
  const listed = corrected.ledger.filter((o) => o.kind === "cell" || o.kind === "tie").map((o) => o.at);
  expect([...listed].sort()).toEqual([...figures].sort());
  expect(corrected.ledger.filter((o) => o.kind === "score")).toHaveLength(25);
});

test("every claim of the prose stands in it", () => {
  expect(published.ledger.filter((o) => o.kind === "claim")).toHaveLength(published.prose.verdicts.length);
  expect(published.ledger.filter((o) => o.kind === "claim" && o.state === "differs")).toHaveLength(9);
});

test.each([
  ["corrected", corrected],
  ["published", published],
])("the parts of the %s sample's sentence add up, and nothing is 未能核对 without a reason", (_, a) => {
  const { counts, unchecked } = viewOf(a);
  expect(counts.agrees + counts.differs + counts.unchecked).toBe(counts.checked);
  expect(a.ledger.length).toBe(counts.checked + counts.notApplicable);
  expect(unchecked.filter(({ why, fields }) => why === "" || fields.length === 0)).toEqual([]);
});

test("the sentences say what was looked at in 项 and what was found in 条", () => {
  expect(viewOf(corrected).summary).toMatch(/^核对 \d+ 项：一致 \d+ 项，未能核对 \d+ 项。没有需要处理的问题。$/);
  expect(viewOf(published).summary).toMatch(
    /^核对 \d+ 项：.*不一致 11 项.*。2 条问题必须改正，6 条文字问题须改正或写审核说明，7 条提示须改正或写审核说明。$/,
  );
});

test.each([
  ["staffing.retired", "表内没有与它有关系的数"],
  ["sangongBasis.priorBudget", "表内没有与它有关系的数"],
])("%s is held against nothing: %s", (id, why) => {
  expect(stateAt(corrected, id)).toMatchObject({ state: "unchecked", why });
});

test("a figure whose other side is blank was not held against it", () => {
  const a = assessed(typed(correctedBook, { "survey.valid": null }).reading);
  expect(stateAt(a, "survey.satisfied")).toMatchObject({ state: "unchecked", why: "与它有关系的数还没有填" });
  expect(stateAt(a, "survey.valid")).toMatchObject({ state: "notApplicable" });
});

describe("a total within 尾差", () => {
  const { reading } = typed(correctedBook, { "spending.sum.basic": 2195.63 });
  const found = assessed(reading);

  test("differs until it is explained", () => {
    const keys = found.findings.map((f) => f.key);
    expect(stateAt(found, "spending.sum.basic")).toMatchObject({ state: "differs" });
    expect(stateAt(assessed(explained(reading, ...keys)), "spending.sum.basic")).toMatchObject({ state: "agrees" });
  });
});

describe("claims of one paragraph, two of them wrong", () => {
  const scale = "全年总支出7152.61万元，用于履行职责。其中基本支出2159.62万元。人员编制90人。";
  const { reading } = typed(correctedBook, { "prose.scale": scale });
  const found = assessed(reading);
  const claims = (a: Assessment) => a.ledger.filter(({ kind, at }) => kind === "claim" && at === "prose.scale");
  const states = (a: Assessment) => claims(a).map((o) => (o.state === "unchecked" ? o.why : o.state));
  const keyOf = (said: string) => found.findings.filter((f) => f.data["said"] === said).map((f) => f.key);

  test("differ, each by itself", () => {
    expect(states(found)).toEqual(["differs", "differs", "agrees"]);
  });

  test("are answered one by one: what was explained neither agrees nor differs", () => {
    const first = keyOf("7152.61万元");
    expect(states(assessed(explained(reading, ...first)))).toEqual(["部门已写审核说明", "differs", "agrees"]);
    const both = [...first, ...keyOf("2159.62万元")];
    expect(states(assessed(explained(reading, ...both)))).toEqual(["部门已写审核说明", "部门已写审核说明", "agrees"]);
  });
});

test("an entered figure that was explained neither agrees nor differs", () => {
  const { reading } = typed(correctedBook, { "profile.headcount": 83, "staffing.staffWorker": null });
  const found = assessed(reading);
  const key = found.findings.filter((f) => f.at === "profile.headcount").map((f) => f.key);
  expect(stateAt(found, "profile.headcount")).toMatchObject({ state: "differs" });
  expect(stateAt(assessed(explained(reading, ...key)), "profile.headcount")).toMatchObject({
    state: "unchecked",
    why: "部门已写审核说明",
  });
});
