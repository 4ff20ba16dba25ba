/** The words in which a sentence says that something grew or fell, and what it is compared with. */
import { phrases } from "../../lexicon/phrases";
import type { Span } from "../../read/span";
import type { Stated, Statement } from "../../read/statements";
import { isExact, isQuantity, sameKind } from "./figures";

const says = phrases.changes;

export const usable = (...all: readonly Statement[]): boolean => all.every((one) => isExact(one) && isQuantity(one));

/** What is listed behind 其中 has its whole in front. */
export const wholesBefore = (before: Stated, part: Statement): readonly Statement[] =>
  before.some((_, i) => says.listed.test([...before, part][i + 1]?.lead ?? ""))
    ? before.filter((one) => usable(one) && sameKind(one, part))
    : [];

export const isComparedWith = (lead: string): boolean => {
  const match = says.compared.exec(lead);
  return match !== null && !says.moves.test(match[0].replace(says.starts, ""));
};

export const directionAt = ({
  lead,
  leadAsPrinted,
  leadStart,
  at,
}: Statement): { readonly word: string; readonly at: Span } | undefined => {
  const match = says.word.exec(lead);
  if (match === null) return undefined;
  const from = leadAsPrinted.lastIndexOf(match[0]);
  if (from < 0) return undefined;
  const start = leadStart + from;
  return { word: match[0], at: { paragraph: at.paragraph, start, end: start + match[0].length, quote: match[0] } };
};

/** 2021年决算数为118.5万元，比2021年决算数增加8.3万元: the figure in front is what it is compared with. */
export const isOfThen = (then: Statement, change: Statement): boolean => {
  const year = says.comparedYear.exec(change.lead)?.[1];
  return year !== undefined && then.lead.includes(year);
};

/** Itself a difference: 比预算减少0.52万元. */
export const isChange = ({ lead }: Statement): boolean => says.onlyDirection.test(lead) || says.compares.test(lead);
