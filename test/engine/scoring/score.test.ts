import fc from "fast-check";
import { Decimal, decimal } from "../../../src/domain/decimal";
import { editions } from "../../../src/reports/department/editions";
import { gradeOf } from "../../../src/engine/scoring/grade";
import { scoreSheet } from "../../../src/engine/scoring/score";
import { selfScoresOf } from "../../../src/engine/scoring/score/self";
import { unsureWords } from "../../../src/engine/scoring/steps/unsureWords";
import { proposedReason } from "../../../src/engine/scoring/steps/reasonWords";
import seed from "./cases/yueyang-2021.json";
import { facts } from "./facts";
import { editionWith, row, selves, staff } from "./sampleEdition";

const [yueyang] = editions;
const rules = editionWith([staff("60"), row("a", "40")]);
const staffed = (actual: string) => facts({ figures: { "staffing.staffTotal": actual, "staffing.postsTotal": "100" } });

describe("what cannot be scored", () => {
  test.each(editions.map((edition): [string, typeof edition] => [edition.id, edition]))(
    "an empty report under %s earns no point by rule",
    (_id, edition) => {
      const sheet = scoreSheet(edition, facts(), new Map());
      expect(sheet.rows.filter((each) => each.rulePoints !== undefined).map((each) => each.indicator.id)).toEqual([]);
      expect([sheet.ruleTotal, sheet.grade, sheet.selfTotal.toFixed(), sheet.selfMissing.length]).toEqual([
        undefined,
        undefined,
        "0",
        edition.indicators.length,
      ]);
    },
  );

  test("every open row says what to fill in", () => {
    const open = scoreSheet(yueyang, facts(), new Map()).rows.filter((each) => each.unsure !== undefined);
    expect(open.filter((each) => each.unsure?.fields.length === 0)).toEqual([]);
    expect(open.map((each) => (each.unsure === undefined ? "" : unsureWords(each.unsure)))[0]).toBe(
      "无法判断：请填写在职人员数合计、编制数合计",
    );
  });

  test.each(Object.keys(seed.facts.figures))("leaving out %s never adds a point", (field) => {
    const figures = Object.fromEntries(Object.entries(seed.facts.figures).filter(([key]) => key !== field));
    const full = scoreSheet(yueyang, facts(seed.facts), selves(seed.self));
    const less = scoreSheet(yueyang, facts({ ...seed.facts, figures }), selves(seed.self));
    const gained = less.rows.filter((each, index) => each.rulePoints?.gt(full.rows[index]?.rulePoints ?? 0) === true);
    expect(gained.map((each) => each.indicator.id)).toEqual([]);
  });

  test("one open row leaves the total by the rules open, and says which", () => {
    const sheet = scoreSheet(rules, facts(), selves({ staff: "60", a: "40" }));
    expect([sheet.ruleTotal, sheet.ruleMissing, sheet.selfTotal.toFixed(), sheet.grade?.code]).toEqual([
      undefined,
      ["staff"],
      "100",
      "优",
    ]);
  });
});

describe("self-scores beside the rule", () => {
  test.each([
    ["60", false],
    ["59.5", true],
    ["60.5", true],
  ])("a self-score of %s where the rule gives 60 asks for a reason: %s", (self, asked) => {
    expect(scoreSheet(rules, staffed("90"), selves({ staff: self })).rows[0]?.reasonRequired).toBe(asked);
  });

  test("agreeing with a deduction still asks for its reason", () => {
    const [first] = scoreSheet(rules, staffed("102"), selves({ staff: "59" })).rows;
    expect([first?.rulePoints?.toFixed(), first?.reasonRequired, proposedReason(first?.steps ?? [])]).toEqual([
      "59",
      true,
      "在职人员控制率为 102.00 %，超过 100 %，扣 1 分。",
    ]);
  });

  test("they are read from the scoring table, reasons with them", () => {
    const read = selfScoresOf(
      facts({
        tables: {
          scoring: [
            { id: "a", selfScore: "39.5", reason: "进度稍慢" },
            { id: "b", selfScore: "", reason: "" },
            { id: "c", selfScore: "?" },
          ],
        },
      }),
    );
    expect([...read].map(([id, own]) => [id, own.score?.toFixed(), own.reason])).toEqual([
      ["a", "39.5", "进度稍慢"],
      ["b", undefined, undefined],
      ["c", undefined, undefined],
    ]);
  });

  test("a judged row counts within its range only", () => {
    const sheet = scoreSheet(rules, staffed("90"), selves({ staff: "60", a: "55" }));
    expect([sheet.selfTotal.toFixed(), sheet.ruleTotal?.toFixed(), sheet.rows[1]?.reasonRequired]).toEqual([
      "100",
      "100",
      true,
    ]);
  });
});

test("a share above the whole is scored, with a word of doubt", () => {
  const edition = editionWith([
    row("p", "100", { measure: "procurementRate", rule: { kind: "stepBelow", base: "100", deduct: "0.2" } }),
  ]);
  const [first] = scoreSheet(
    edition,
    facts({ figures: { "procurement.completedBudget": "110", "procurement.budget": "100" } }),
    new Map(),
  ).rows;
  expect([first?.rulePoints?.toFixed(), first?.steps.map((step) => step.kind)]).toEqual(["100", ["met", "aboveWhole"]]);
});

test("points are shown and added at two decimals", () => {
  const edition = editionWith([
    row("s", "100", { measure: "staffControl", rule: { kind: "proportional", direction: "不高于", base: "100" } }),
  ]);
  const sheet = scoreSheet(edition, staffed("150"), selves({ s: "66.67" }));
  expect([sheet.rows[0]?.rulePoints?.toFixed(), sheet.ruleTotal?.toFixed(), sheet.rows[0]?.reasonRequired]).toEqual([
    "66.67",
    "66.67",
    true,
  ]);
});

test("an indicator may answer an open question otherwise than its edition", () => {
  const strict = editionWith([{ ...staff("60"), settings: { stepMode: "ceil" } }, row("a", "40")]);
  const [first] = scoreSheet(strict, staffed("100.5"), new Map()).rows;
  expect([
    first?.rulePoints?.toFixed(),
    first?.otherReadings().map((reading) => [reading.answer, reading.points.toFixed()]),
  ]).toEqual([
    "59.5",
    [
      ["floor", "60"],
      ["linear", "59.75"],
    ],
  ]);
});

test("a reading that comes to the same points as printed is no other reading", () => {
  const edition = editionWith([row("s", "10", { measure: "staffControl", rule: { kind: "rate" } }), row("a", "90")]);
  const people = facts({ figures: { "staffing.staffTotal": "223", "staffing.postsTotal": "224" } });
  const [first] = scoreSheet(edition, people, new Map()).rows;
  expect([first?.rulePoints?.toFixed(), first?.otherReadings()]).toEqual(["9.96", []]);
});

const figure = fc.oneof(
  fc.constant(""),
  fc.constant("0"),
  fc.integer({ min: -500, max: 100_000 }).map((n) => new Decimal(n).dividedBy(100).toFixed()),
);

test("whatever the figures, every point lies within its weight and every total within 100", () => {
  const fields = Object.keys(seed.facts.figures);
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: fields.length, maxLength: fields.length }),
      fc.constantFrom(...editions),
      fc.integer({ min: 0, max: 20 }),
      (values, edition, self) => {
        const figures = Object.fromEntries(fields.map((field, index) => [field, values[index] ?? ""]));
        const own = new Map(edition.indicators.map((each) => [each.id, { score: decimal(self) }]));
        const sheet = scoreSheet(edition, facts({ ...seed.facts, figures }), own);
        const points = sheet.rows.flatMap((each) =>
          each.rulePoints === undefined ? [] : [{ points: each.rulePoints, weight: each.weight }],
        );
        const totals = [sheet.selfTotal, ...(sheet.ruleTotal === undefined ? [] : [sheet.ruleTotal])];
        return (
          points.every((each) => !each.points.isNaN() && each.points.gte(0) && each.points.lte(each.weight)) &&
          totals.every((total) => total.gte(0) && total.lte(100))
        );
      },
    ),
  );
});

test("scoring changes nothing and repeats itself", () => {
  const given = facts(seed.facts);
  const first = scoreSheet(yueyang, given, selves(seed.self));
  expect(JSON.stringify(scoreSheet(yueyang, given, selves(seed.self)))).toBe(JSON.stringify(first));
});

describe("grades", () => {
  test.each([
    ["100", "优"],
    ["90", "优"],
    ["89.99", "良"],
    ["89.5", "良"],
    ["80", "良"],
    ["79.5", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ])("%s is %s", (total, code) => {
    expect(gradeOf(yueyang.grades, decimal(total))?.code).toBe(code);
  });
});
