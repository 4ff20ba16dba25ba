/** 一季度至四季度分别支出A、B、C和D: the four quarters of a year in one list. */
import { phrases } from "../../lexicon/phrases";
import type { Statement } from "../../read/statements";

const says = phrases.dealtOut;

const QUARTERS = 4;

/** None when no such list stands there. */
export const dealtOut = (given: readonly Statement[]): readonly Statement[] => {
  const from = given.findIndex(
    ({ lead }, i) =>
      says.dealtOut.test(lead) || (says.dealt.test(lead) && says.ofAll.test(given[i - 1]?.at.quote ?? "")),
  );
  const four = from < 0 ? [] : given.slice(from, from + QUARTERS);
  return four.length === QUARTERS && four.slice(1).every(({ lead }) => says.next.test(lead)) ? four : [];
};
