/** 投入20分，得18.5分；过程30分，得24.5分；…: where the full marks are all there are, what was given is the department's score. */
import { phrases } from "../lexicon/phrases";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { contradiction, isExact, shown, sumOfStatements } from "./selfConsistency/figures";
import { inEach, isSaidIn, NOTHING } from "./selfConsistency/inTurn";
import type { Differs } from "./verdict";

const says = phrases.pointsByPart;

const FEWEST = 3;

interface Points {
  readonly full: Statement;
  readonly given: Statement;
}

const pointsIn = (stated: Stated): readonly Points[] => {
  const scores = stated.filter((one) => one.printed.form === "score" && isExact(one));
  return scores.flatMap((given, i) => {
    const full = scores[i - 1];
    return full !== undefined && says.given.test(given.lead) && !says.given.test(full.lead) ? [{ full, given }] : [];
  });
};

const wrongIn = (figures: Figures, stated: Stated): readonly Differs[] => {
  const points = pointsIn(stated);
  const cell = figures.fields.score === undefined ? undefined : figures.figure(figures.fields.score);
  const given = points.map((one) => one.given);
  const last = given[given.length - 1];
  if (cell?.state !== "filled" || last === undefined || points.length < FEWEST) return [];
  if (!sumOfStatements(points.map(({ full }) => full)).equals(figures.fullMarks)) return [];
  const sum = sumOfStatements(given);
  if (sum.equals(cell.value.value)) return [];
  const related = given.slice(0, -1).map(({ at }) => at);
  const found = `各项之和 ${shown(sum, last)}，综合得分 ${shown(cell.value.value, last)}`;
  return [contradiction({ at: last, subject: "各项得分之和", found, related })];
};

/** A sentence with all the parts, or parts numbered one to a sentence. */
export const checkPointsByPart = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] =>
  inEach(paragraphs, ({ stated }) => {
    if (!stated.some((sentence) => isSaidIn(sentence, says.given))) return NOTHING;
    const inOne = inEach(stated, (sentence) => wrongIn(figures, sentence));
    return inOne.length > 0 ? inOne : wrongIn(figures, stated.flat());
  });
