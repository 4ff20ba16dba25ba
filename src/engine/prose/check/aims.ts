/** 绩效目标：…群众满意度95%, 下一步将公用经费控制在240万元以内: what is aimed at. The form holds what came of it, so the two are not compared. */
import { phrases } from "../lexicon/phrases";
import type { Figures } from "../source";
import { unchecked, type CheckedClaim } from "./verdictBuilders";

const says = phrases.aims;

/** The words of the same clause in front of the figure. */
const clauseOf = (before: string): string => before.slice(before.search(/[^，,；;。\n]*$/));

/** The heading of the aims stands in front, and no other says that what follows came of them. To reach a figure is an aim as well. */
const isBelowAims = (before: string): boolean => {
  const headings = [...before.matchAll(says.aimsHeading)];
  const last = headings[headings.length - 1];
  if (last === undefined || says.cameTo.test(clauseOf(before))) return false;
  return !says.aimsEnd.test(before.slice(last.index + last[0].length - 1));
};

/** 满意度指标：群众满意度95% */
const isOfIndicator = (before: string): boolean => says.indicator.test(before) && !says.reached.test(clauseOf(before));

const YEAR = /(?:19|20)\d{2}(?=年)/g;

/** In a paragraph of plans, behind 下一步, or with a year to come: what is to be reached. The report's own year says that it was. */
const isToBeReached = ({ lexicon, year = "" }: Figures, before: string, paragraph: string): boolean => {
  const clause = clauseOf(before);
  if (!says.toward.test(clause) || says.done.test(clause)) return false;
  const sentence = before.slice(before.search(/[^。\n]*$/));
  const years = [...sentence.matchAll(YEAR)].map(([one]) => one);
  if (says.ahead.test(sentence) || years.some((one) => one > year)) return true;
  const isOfPlans = lexicon.isPlan(paragraph) || says.ahead.test(before.slice(before.search(/[^\n]*$/)));
  return !years.includes(year) && (isOfPlans || says.aheadHeading.test(before));
};

const isAimedAt = (figures: Figures, plain: string, { paragraph, start }: CheckedClaim["claim"]["at"]): boolean => {
  const before = plain.slice(0, start);
  return isOfIndicator(before) || isBelowAims(before) || isToBeReached(figures, before, paragraph);
};

/** What a figure itself is damaged by is told all the same. */
const isTold = ({ verdict }: CheckedClaim): boolean => verdict.state === "differs" && verdict.kind !== "damaged";

/** `plain`: the paragraph. */
export const withoutAims = (
  figures: Figures,
  plain: string,
  checked: readonly CheckedClaim[],
): readonly CheckedClaim[] =>
  checked.some(isTold)
    ? checked.map((one) =>
        isTold(one) && isAimedAt(figures, plain, one.claim.at) ? unchecked(one.claim, "unclear") : one,
      )
    : checked;
