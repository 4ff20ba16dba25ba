/** 上年结转资金80万元，本年支出62万元，结余18万元: a fund that the sentence follows through the year, and no total of the department. */
import { phrases } from "../lexicon/phrases";
import type { AmountClaim, OpenClaim } from "../read/claim";
import type { Figures } from "../source";
import { unchecked, type CheckedClaim } from "./verdictBuilders";

const says = phrases.ownFunds;

interface CheckedAmount extends CheckedClaim {
  readonly claim: AmountClaim | OpenClaim;
}

const isAmount = (one: CheckedClaim): one is CheckedAmount =>
  (one.claim.says === "amount" || one.claim.says === "open") && one.claim.printed.form === "amount";

const isTold = ({ claim, verdict }: CheckedClaim): boolean => claim.says === "amount" && verdict.state === "differs";

/** All that was spent, or what was brought forward spoken of once more. */
const isSpent = ({ lexicon }: Figures, { claim }: CheckedAmount, opening: CheckedAmount): boolean => {
  if (claim.says !== "amount") return false;
  const [id] = claim.what.quantities;
  return lexicon.isTotal("spent", id) || (opening.claim.says === "amount" && opening.claim.what.quantities[0] === id);
};

/** The amounts of the sentence as far as this one, from what was brought forward on. */
const followed = (plain: string, amounts: readonly CheckedAmount[], one: CheckedClaim): readonly CheckedAmount[] => {
  const from = plain.slice(0, one.claim.at.start).search(says.ofSentence);
  const own = amounts.filter(({ claim: { at } }) => at.start >= from && at.start <= one.claim.at.start);
  const opening = own.findIndex(({ claim: { at } }) => says.broughtForward.test(plain.slice(from, at.start)));
  return opening < 0 ? [] : own.slice(opening);
};

/** What was brought forward is nothing of the form, or no less than what is said to have been spent in the year. */
const isOfFund = (figures: Figures, plain: string, amounts: readonly CheckedAmount[], one: CheckedClaim): boolean => {
  const [opening, spent] = followed(plain, amounts, one);
  if (opening === undefined || spent === undefined) return false;
  const isSpentOfIt =
    isTold(spent) && isSpent(figures, spent, opening) && spent.claim.printed.value.lte(opening.claim.printed.value);
  return opening.verdict.state === "unchecked" || isSpentOfIt;
};

/** `plain`: the paragraph. */
export const withoutOwnFunds = (
  figures: Figures,
  plain: string,
  checked: readonly CheckedClaim[],
): readonly CheckedClaim[] => {
  if (!checked.some(isTold) || !says.any.test(plain)) return checked;
  const amounts = checked.filter(isAmount);
  return checked.map((one) =>
    isTold(one) && isOfFund(figures, plain, amounts, one) ? unchecked(one.claim, "unclear") : one,
  );
};
