/** What a text says against itself, or against the form where a sentence leaves a figure out. */
import type { ReadParagraph } from "../read/read";
import type { Span } from "../read/span";
import type { Stated } from "../read/statements";
import type { Figures } from "../source";
import { checkAgainstStated } from "./againstStated";
import { checkApartFromNamed } from "./apartFromNamed";
import { checkBesideRates, rightRatios } from "./besideRate";
import { checkChangedDigits } from "./changedDigits";
import { checkChangedRates } from "./changedRates";
import { checkChangePairs } from "./changePairs";
import { checkComparedYears } from "./comparedYear";
import { checkEarlierYears } from "./earlierYear";
import { checkItemBudgets } from "./itemBudgets";
import { checkListed } from "./listedParts";
import { checkPartsOfForms } from "./partOfForms";
import { checkPerHead } from "./perHead";
import { checkPointsByPart } from "./pointsByPart";
import { placesOf } from "./places";
import { checkPostsGap } from "./postsGap";
import { checkScoreBeside } from "./scoreBeside";
import { checkQuarters } from "./quarters";
import { checkInside } from "./selfConsistency";
import { checkBareShares } from "./selfConsistency/bareShare";
import { checkBrokenNumerals } from "./selfConsistency/brokenNumeral";
import { checkSlips } from "./selfConsistency/slips";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import { checkUnitLists } from "./unitLists";
import type { Differs } from "./verdict";
import type { CheckedClaim } from "./verdictBuilders";

/**
 * What a table confirms is not doubted for what a sentence may be worked out to mean; sentences with nothing else are not looked at.
 */
const unconfirmed = (
  checked: readonly CheckedClaim[],
  read: readonly ReadParagraph[],
  check: (sentence: Stated) => readonly Differs[],
): readonly Differs[] => {
  const isAgreed = placesOf(checked.flatMap(({ verdict: { state, at } }) => (state === "agrees" ? [at] : [])));
  const isOpen = ({ at }: { readonly at: Span }): boolean => !isAgreed(at);
  return inEach(read, ({ stated }) =>
    inEach(stated, (one) => (one.some(isOpen) ? check(one).filter(isOpen) : NOTHING)),
  );
};

/** What sentences say against themselves, or against the form where they leave a figure out. */
const differencesIn = (
  figures: Figures,
  all: readonly CheckedClaim[],
  read: readonly ReadParagraph[],
): readonly Differs[] => [
  ...inEach(read, ({ plain, stated }) => checkInside(plain, stated, figures.lexicon.quantities.rates)),
  ...checkBesideRates(figures, all, read),
  ...checkPartsOfForms(figures, read),
  ...checkListed(figures, read),
  ...checkPerHead(figures, read),
  ...checkPostsGap(figures, read),
  ...checkAgainstStated(figures, read),
  ...checkPointsByPart(figures, read),
  ...checkScoreBeside(figures, read),
  ...checkChangePairs(figures, all),
  ...checkQuarters(figures, read),
  ...checkItemBudgets(figures, read),
  ...checkUnitLists(figures, read),
  ...checkComparedYears(figures, read),
  ...checkEarlierYears(figures, all),
  ...inEach(read, ({ id, plain }) => checkBrokenNumerals(id, plain)),
  ...checkChangedDigits(figures, all, read),
  ...unconfirmed(all, read, (sentence) => [
    ...checkBareShares(sentence),
    ...checkSlips(sentence),
    ...checkApartFromNamed(figures, sentence),
    ...checkChangedRates(figures, sentence),
  ]),
];

/**
 * What a table already says of one of the figures is not said again by the sentence itself, and of each figure the sentence says one
 * thing: two findings never give it two values.
 */
const besides = (checked: readonly CheckedClaim[], inside: readonly Differs[]): readonly Differs[] => {
  const told = checked.flatMap(({ verdict }) => (verdict.state === "differs" ? [verdict.at, ...verdict.related] : []));
  const right = rightRatios(checked);
  const isAmong = (spans: readonly Span[], span: Span): boolean =>
    spans.some((one) => one.paragraph === span.paragraph && one.start < span.end && span.start < one.end);
  const others = inside.filter(
    ({ at, related }) => !isAmong(right, at) && ![at, ...related].some((span) => isAmong(told, span)),
  );
  return others.filter(({ at }, i) => others.findIndex((one) => isSame(one.at, at)) === i);
};

const isSame = (a: Span, b: Span): boolean => a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** Each figure told once, and none that a table has already told. */
export const insideOf = (
  figures: Figures,
  checked: readonly CheckedClaim[],
  read: readonly ReadParagraph[],
): readonly Differs[] => {
  const inside = differencesIn(figures, checked, read);
  return inside.length === 0 ? inside : besides(checked, inside);
};
