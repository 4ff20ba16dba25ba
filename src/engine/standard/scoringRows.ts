/** Rows of the 评分表 as the form prints them: merged levels are left blank below their first row, a pool prints its weight once. */
import { sumOf } from "../../domain/decimal";
import { plain } from "../../domain/figure";
import type { Datum } from "../schema/section";
import type { Edition, Indicator } from "../scoring/edition/edition";
import type { ScoreSheet } from "../scoring/score";
import type { ScoredRow } from "../scoring/score/row";
import type { Step } from "../scoring/steps/step";
import { stepLines } from "../scoring/steps/render";
import type { scoring } from "./sections/scoring";
import { unsureWords } from "../scoring/steps/unsureWords";
import { valueWords } from "../scoring/steps/words";

type ScoringRow = Readonly<Record<keyof typeof scoring.columns, Datum>>;

/** What an officer typed, kept by indicator id whatever happens to the rows. */
export type TypedScores = ReadonlyMap<string, { readonly score: Datum; readonly reason: Datum }>;

const weightOf = (edition: Edition, indicators: readonly Indicator[]): string => {
  const groups = new Set(indicators.flatMap((i) => i.group ?? []));
  const single = indicators.filter((i) => i.group === undefined).map((i) => i.weight);
  return plain(sumOf([...single, ...edition.groups.filter((g) => groups.has(g.id)).map((g) => g.weight)]));
};

const levelText = (edition: Edition, level: 0 | 1, indicator: Indicator): string => {
  const same = edition.indicators.filter(
    (i) => i.path[0] === indicator.path[0] && (level === 0 || i.path[1] === indicator.path[1]),
  );
  return `${indicator.path[level]}\n（${weightOf(edition, same)}分）`;
};

const sharesText = (before: Indicator | undefined, now: Indicator): boolean =>
  before !== undefined && before.text === now.text && before.path[0] === now.path[0] && before.path[1] === now.path[1];

const printedWeight = (edition: Edition, before: Indicator | undefined, now: Indicator): Datum => {
  if (now.group === undefined) return now.weight.toFixed();
  return before?.group === now.group
    ? null
    : (edition.groups.find((g) => g.id === now.group)?.weight.toFixed() ?? null);
};

const measuredWords = (row: ScoredRow): Datum =>
  row.measured?.state === "value" ? valueWords(row.measured.value, row.measured.measure.unit) : null;

/** What this indicator did to the total afterwards. */
const afterwards = ({ post }: ScoreSheet, { indicator, steps }: ScoredRow): readonly Step[] =>
  post.steps.filter((step) =>
    step.kind === "overshoot"
      ? step.indicator === indicator.path[2] && steps.some(({ kind }) => kind === "target")
      : "measured" in step && step.measured.measure.id === indicator.measure?.id,
  );

const stepsText = (sheet: ScoreSheet, row: ScoredRow): Datum => {
  if (row.unsure !== undefined) return unsureWords(row.unsure);
  return stepLines([...row.steps, ...afterwards(sheet, row)]).join("\n") || null;
};

const rowFor = (sheet: ScoreSheet, row: ScoredRow, before: Indicator | undefined, typed: TypedScores): ScoringRow => {
  const { edition } = sheet;
  const now = row.indicator;
  const newLevel1 = before?.path[0] !== now.path[0];
  const own = typed.get(now.id);
  return {
    level1: newLevel1 ? levelText(edition, 0, now) : null,
    level2: newLevel1 || before.path[1] !== now.path[1] ? levelText(edition, 1, now) : null,
    level3: now.path[2],
    ruleText: sharesText(before, now) ? null : now.text,
    weight: printedWeight(edition, before, now),
    selfScore: own?.score ?? null,
    reason: own?.reason ?? null,
    ruleScore: row.rulePoints?.toFixed() ?? null,
    measured: measuredWords(row),
    steps: stepsText(sheet, row),
    id: now.id,
  };
};

export const scoringRows = (sheet: ScoreSheet, typed: TypedScores): readonly ScoringRow[] =>
  sheet.rows.map((row, i) => rowFor(sheet, row, sheet.edition.indicators[i - 1], typed));
