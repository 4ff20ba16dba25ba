/** 绩效目标：…群众满意度95%: what was aimed at. The form holds what came of it, so the two are not compared. */
import { phrases } from "../lexicon/phrases";
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

const isAimedAt = (plain: string, start: number): boolean => {
  const before = plain.slice(0, start);
  return isOfIndicator(before) || isBelowAims(before);
};

/** What a figure itself is damaged by is told all the same. */
const isTold = ({ verdict }: CheckedClaim): boolean => verdict.state === "differs" && verdict.kind !== "damaged";

/** `plain`: the paragraph. */
export const withoutAims = (plain: string, checked: readonly CheckedClaim[]): readonly CheckedClaim[] =>
  checked.some(isTold)
    ? checked.map((one) =>
        isTold(one) && isAimedAt(plain, one.claim.at.start) ? unchecked(one.claim, "unclear") : one,
      )
    : checked;
