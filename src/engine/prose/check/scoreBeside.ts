/** 自评满分100分，得分95.6分; …合计95.6分。上年得分94.2分，提高1.4分: the department's score beside the full marks, and beside last year's. */
import type { Decimal } from "../../../domain/decimal";
import { phrases } from "../lexicon/phrases";
import type { Stated } from "../read/statements";
import type { Figures } from "../source";
import { contradiction, isExact, shown } from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import type { Differs } from "./verdict";

const says = phrases.scoreBeside;

const isScore = (one: Stated[number]): boolean => one.printed.form === "score" && isExact(one);

const outOfFull = (figures: Figures, score: Decimal, [full, given]: Stated): readonly Differs[] => {
  if (full === undefined || given === undefined || ![full, given].every(isScore)) return [];
  if (!says.ownFull.test(full.lead) || !says.given.test(given.lead)) return [];
  if (!full.printed.value.equals(figures.fullMarks) || given.printed.value.equals(score)) return [];
  const found = shown(score, given);
  return [contradiction({ at: given, subject: "绩效自评综合得分", found, related: [full.at], value: score })];
};

/** Only behind a sentence that gives the department's own score: a project may have had another last year too. */
const sinceLastYear = (before: Stated, score: Decimal, [then, moved]: Stated): readonly Differs[] => {
  if (then === undefined || moved === undefined || ![then, moved].every(isScore)) return [];
  const now = before.find((one) => isScore(one) && one.printed.value.equals(score));
  if (now === undefined || !says.lastYear.test(then.lead) || !says.moved.test(moved.lead)) return [];
  const value = score.minus(then.printed.value).abs();
  if (moved.printed.value.equals(value)) return [];
  const related = [now.at, then.at];
  return [contradiction({ at: moved, subject: "得分的增减", found: shown(value, moved), related, value })];
};

export const checkScoreBeside = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => {
  const cell = figures.fields.score === undefined ? undefined : figures.figure(figures.fields.score);
  if (cell?.state !== "filled") return [];
  const { value } = cell.value;
  return inEach(paragraphs, ({ stated }) =>
    inEach(stated, (sentence, i) =>
      sentence.length < 2
        ? NOTHING
        : [...outOfFull(figures, value, sentence), ...sinceLastYear(stated[i - 1] ?? [], value, sentence)],
    ),
  );
};
