/** The scoring sheet for people: every point with where it came from. */
import { plain } from "../../domain/figure";
import type { Report } from "../../engine/definition/report";
import type { FurtherScore } from "../../engine/report/furtherScore";
import { improvementOf, improvementWords } from "../../engine/scoring/improve";
import type { ScoredRow } from "../../engine/scoring/score/row";
import { answerWord, settingWords } from "../../engine/scoring/settings";
import { proposalOf } from "../../engine/scoring/score/proposal";
import { readingWords } from "../../engine/scoring/steps/readingWords";
import { stepLines, totalLines } from "../../engine/scoring/steps/render";
import { unsureWords } from "../../engine/scoring/steps/unsureWords";
import { points, valueWords } from "../../engine/scoring/steps/words";
import type { Assessment } from "../assessment/assess";
import { withPlace, type Places } from "./places";
import { scoringCell } from "../../engine/standard/scoringFacts";
import type { IndicatorView, ProjectScoreView, ScoreTotals, ScoreView } from "../views/score";

type Maybe<K extends keyof IndicatorView> = Partial<Pick<IndicatorView, K>>;

const measured = (row: ScoredRow): Maybe<"value"> =>
  row.measured?.state === "value" ? { value: valueWords(row.measured.value, row.measured.measure.unit) } : {};

const advice = (row: ScoredRow): Maybe<"proposedReason" | "nextStep" | "unsure"> => {
  const reason = proposalOf(row)?.reason;
  const improvement = improvementOf(row);
  return {
    ...(reason === undefined ? {} : { proposedReason: reason }),
    ...(improvement === undefined ? {} : { nextStep: improvementWords(improvement) }),
    ...(row.unsure === undefined ? {} : { unsure: unsureWords(row.unsure) }),
  };
};

const presentRow = (a: Assessment, row: ScoredRow, places: Places): IndicatorView => {
  const otherReadings = row.otherReadings();
  return {
    id: row.indicator.id,
    path: row.indicator.path,
    ruleText: row.indicator.text,
    weight: plain(row.weight),
    steps: [...stepLines(row.steps), ...otherReadings.map(readingWords)],
    otherReadings: otherReadings.map(({ setting, answer, points: got }) => ({
      question: settingWords[setting].word,
      answer: answerWord(setting, answer),
      points: points(got),
    })),
    ...measured(row),
    ...(row.rulePoints === undefined ? {} : { ruleScore: points(row.rulePoints) }),
    ...(row.self === undefined ? {} : { selfScore: points(row.self) }),
    ...(row.reason === undefined ? {} : { reason: row.reason }),
    ...advice(row),
    ...withPlace(scoringCell(a.cells, row.indicator.id, "selfScore"), places),
  };
};

const presentProject = ({ lines, ...score }: FurtherScore, places: Places): ProjectScoreView => ({
  ...score,
  lines: lines.map(({ at, ...line }) => ({ ...line, ...withPlace(at, places) })),
});

export const presentTotals = ({ score, edition }: Assessment): ScoreTotals => ({
  edition: edition.id,
  editionName: edition.name,
  selfTotal: plain(score.selfTotal),
  weightTotal: plain(edition.total),
  grade: score.grade?.label ?? "（自评未完成）",
  totalSteps: totalLines(score),
  ...(score.ruleTotal === undefined ? {} : { ruleTotal: plain(score.ruleTotal) }),
});

export const presentScore = (report: Report, a: Assessment, places: Places): ScoreView => ({
  ...presentTotals(a),
  indicators: a.score.rows.map((row) => presentRow(a, row, places)),
  projects: (report.further?.scores(a.cells) ?? []).map((project) => presentProject(project, places)),
});
