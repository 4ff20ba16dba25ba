/** 年末结转结余174.35万元，其中基本支出12万元: a part of the balance, not all of 基本支出, and the form has no field of it. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Subject } from "../read/claim";
import type { Figures } from "../source";
import { isKnown, valuesOf } from "./value";
import { unchecked, type CheckedClaim } from "./verdictBuilders";

/** 公务用车购置及运行维护费, which the form has no field of, is worked out of the two. */
const isAddend = ({ quantityOf }: Lexicon, part: string, whole: string): boolean => {
  const terms = quantityOf(whole).sources.flatMap(({ plus }) => plus);
  return quantityOf(part).sources.some(({ plus }) => plus.every((field) => terms.includes(field)));
};

/** Neither lies within the other: the whole is parted by where the money comes from, or by what it is for. */
const isOfAnother = ({ lexicon }: Figures, what: Subject, whole: Subject): boolean =>
  what.total !== true &&
  lexicon.firstQuantity(whole.quantities)?.unit === "万元" &&
  !what.quantities.some(
    (id) =>
      lexicon.ancestry(id).some((outer) => whole.quantities.includes(outer)) ||
      whole.quantities.some((outer) => isAddend(lexicon, id, outer)) ||
      whole.quantities.every((other) => lexicon.ancestry(other).includes(id)),
  );

/** A part is no more than its whole, as the report has it or as the text says it, right or wrong. */
const mayBePart = (
  figures: Figures,
  { claim }: CheckedClaim,
  whole: Subject,
  checked: readonly CheckedClaim[],
): boolean =>
  claim.says === "amount" &&
  (valuesOf(figures, whole).some((value) => !isKnown(value) || claim.printed.value.lte(value.value)) ||
    checked.some(
      ({ claim: said }) => said.says === "amount" && said.what === whole && claim.printed.value.lte(said.printed.value),
    ));

const isTold = ({ verdict }: CheckedClaim): boolean =>
  verdict.state === "differs" && (verdict.kind === "amount" || verdict.kind === "blank");

/** The first part of a list says how its whole is parted: behind 基本支出 and 项目支出 of the spending a balance is no part of it. */
export const withoutOtherDimensions = (figures: Figures, checked: readonly CheckedClaim[]): readonly CheckedClaim[] => {
  const others = new Map<Subject, boolean>();
  return checked.map((one) => {
    const { claim } = one;
    if (claim.says !== "amount" || claim.within === undefined) return one;
    const isOther = isOfAnother(figures, claim.what, claim.within);
    if (!others.has(claim.within)) others.set(claim.within, isOther);
    const isLeftOpen = isOther && others.get(claim.within) === true && isTold(one);
    return isLeftOpen && mayBePart(figures, one, claim.within, checked) ? unchecked(claim, "unclear") : one;
  });
};
