/** Complete examples kept as data: facts, self-scores, and what each row must come to, worked out by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decimal } from "../../../src/domain/decimal";
import { editionById, editions } from "../../../src/reports/department/editions";
import type { Edition } from "../../../src/engine/scoring/edition/edition";
import { type OwnValue, withOwnValues } from "../../../src/engine/scoring/ownValues";
import { type ScoreSheet, scoreSheet } from "../../../src/engine/scoring/score";
import { proposalOf } from "../../../src/engine/scoring/score/proposal";
import type { ScoredRow } from "../../../src/engine/scoring/score/row";
import { readingWords } from "../../../src/engine/scoring/steps/readingWords";
import { stepLines } from "../../../src/engine/scoring/steps/render";
import { facts, type PlainFacts } from "./facts";

interface ExpectedRow {
  readonly points?: string;
  readonly state?: string;
  readonly value?: string;
  readonly step?: string;
  readonly readings?: readonly string[];
}
interface Example {
  readonly name: string;
  readonly edition: string;
  readonly facts: PlainFacts;
  readonly own: Readonly<Record<string, OwnValue>>;
  readonly self: Readonly<Record<string, string>>;
  readonly expect: {
    readonly selfTotal: string;
    readonly ruleTotal: string;
    readonly grade: string;
    readonly ruleGrade: string;
    readonly reasons: readonly string[];
    readonly post?: readonly string[];
    readonly rows: Readonly<Record<string, ExpectedRow>>;
  };
}

const FOLDER = join(__dirname, "cases");
const examples: readonly Example[] = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Example,
);

const editionOf = ({ edition }: Example): Edition => {
  const found = editionById(edition);
  if (found === undefined) throw new Error(`no edition ${edition}`);
  return found;
};

const sheetOf = (example: Example): ScoreSheet =>
  scoreSheet(
    editionOf(example),
    withOwnValues(facts(example.facts), new Map(Object.entries(example.own))),
    new Map(Object.entries(example.self).map(([id, score]) => [id, { score: decimal(score) }])),
  );

/** Only what the example states about the row. */
const describeRow = (row: ScoredRow, { points, state, value, step, readings }: ExpectedRow): ExpectedRow => ({
  ...(points === undefined ? {} : { points: row.rulePoints?.toFixed() ?? "none" }),
  ...(state === undefined ? {} : { state: row.state }),
  ...(value === undefined ? {} : { value: row.measured?.state === "value" ? row.measured.value.toFixed(2) : "none" }),
  ...(step === undefined ? {} : { step: stepLines(row.steps).join("；") }),
  ...(readings === undefined ? {} : { readings: row.otherReadings().map(readingWords) }),
});

test("every shipped edition has an example", () => {
  expect(examples.map((example) => example.edition).sort()).toEqual(editions.map((edition) => edition.id).sort());
});

describe.each(examples.map((example): [string, Example] => [example.edition, example]))("%s", (_id, example) => {
  const sheet = sheetOf(example);
  const { expect: expected } = example;

  test("the example speaks of every row", () => {
    expect(Object.keys(expected.rows)).toEqual(sheet.rows.map((row) => row.indicator.id));
  });

  test.each(sheet.rows.map((row): [string, ScoredRow] => [row.indicator.id, row]))(
    "%s comes to what was worked out by hand",
    (id, row) => {
      const wanted = expected.rows[id] ?? {};
      expect(describeRow(row, wanted)).toEqual(wanted);
      expect(row.steps.length).toBeGreaterThan(0);
    },
  );

  test("the totals and the grades are right", () => {
    expect({
      self: sheet.selfTotal.toFixed(),
      rule: sheet.ruleTotal?.toFixed(),
      grade: sheet.grade?.code,
      ruleGrade: sheet.ruleGrade?.code,
    }).toEqual({
      self: expected.selfTotal,
      rule: expected.ruleTotal,
      grade: expected.grade,
      ruleGrade: expected.ruleGrade,
    });
    expect(stepLines(sheet.post.steps)).toEqual(expected.post ?? []);
  });

  test("a reason is asked for exactly where the score is below full or not the rule's", () => {
    expect(sheet.rows.filter((row) => row.reasonRequired).map((row) => row.indicator.id)).toEqual(expected.reasons);
  });

  test("the rule's points are offered, a loss with its reason and full points without", () => {
    const offered = sheet.rows.flatMap((row) => proposalOf(row) ?? []);
    expect(offered.map((each) => each.indicator)).toEqual(
      sheet.rows.filter((row) => row.state === "points").map((row) => row.indicator.id),
    );
    const full = sheet.rows.filter((row) => row.rulePoints?.equals(row.weight) === true).map((row) => row.indicator.id);
    expect(offered.filter((each) => each.reason === undefined).map((each) => each.indicator)).toEqual(full);
  });
});
