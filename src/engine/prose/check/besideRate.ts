/** 有效问卷300份，满意228份，满意度96%: the rate is the form's, so that the part beside it cannot be right. */
import { HUNDRED } from "../../../domain/decimal";
import { phrases } from "../lexicon/phrases";
import type { ReadParagraph } from "../read/read";
import type { Span } from "../read/span";
import { plainSettings } from "../read/setting";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { placesOf } from "./places";
import { agrees, contradiction, isExact, sameKind, shareRange, shown } from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import { pairsOfRate, type RatePair } from "./selfConsistency/rate";
import { agreesWith } from "./tolerance";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";
import { unchecked, type CheckedClaim } from "./verdictBuilders";

const says = phrases.besideRate;

/** A ratio that the form has as the text says is right, whatever else the sentence may be worked out to mean. */
export const rightRatios = (checked: readonly CheckedClaim[]): readonly Span[] =>
  checked.flatMap(({ claim, verdict }) => (claim.says === "ratio" && verdict.state === "agrees" ? [claim.at] : []));

const wrongPart = ({ lexicon }: Figures, stated: Stated, i: number): readonly Differs[] => {
  const rate = stated[i];
  const [pair, ...more] = pairsOfRate(stated, i, lexicon.quantities.rates);
  if (rate === undefined || pair === undefined || more.length > 0 || agrees(rate, pair.share.range)) return NOTHING;
  const { part, whole } = pair;
  const isAlone = stated[i - 1] === part && stated[i - 2] === whole && sameKind(part, whole);
  if (!isAlone || part.printed.form !== "count") return NOTHING;
  const value = whole.printed.value.times(rate.printed.value).dividedBy(HUNDRED).toDecimalPlaces(0);
  const found = `${whole.at.quote} × ${rate.at.quote} = ${shown(value, part)}`;
  return [contradiction({ at: part, subject: rate.label, found, related: [whole.at, rate.at], value })];
};

export const checkBesideRates = (
  figures: Figures,
  checked: readonly CheckedClaim[],
  read: readonly ReadParagraph[],
): readonly Differs[] => {
  const right = rightRatios(checked);
  if (right.length === 0) return NOTHING;
  const isRight = placesOf(right);
  return inEach(read, ({ stated }) =>
    inEach(stated, (sentence) =>
      inEach(sentence, ({ at }, i) => (isRight(at) ? wrongPart(figures, sentence, i) : NOTHING)),
    ),
  );
};

/** Whether the form divides by that figure. */
const isOfForm = (figures: Figures, ratio: string, { printed }: Statement): boolean =>
  figures.lexicon.ratioOf(ratio).ways.some(({ below }) => {
    const value = valueOf(figures, below.id, plainSettings[below.setting]);
    return isKnown(value) && agreesWith(printed, value);
  });

const isTold = ({ verdict: { state } }: CheckedClaim): boolean => state === "differs";

/** 调查职工100人，满意92人: counts right in front that the rate is worked out of, whatever they are called. */
const countsInFront = (stated: Stated, i: number): readonly RatePair[] => {
  const [whole, part, rate] = stated.slice(Math.max(0, i - 2), i + 1);
  if (whole === undefined || part === undefined || rate === undefined) return [];
  const share = shareRange(part, whole);
  const isOwn = part.printed.form === "count" && isExact(part) && isExact(whole) && sameKind(part, whole);
  return isOwn && share !== undefined && agrees(rate, share.range) ? [{ part, whole, share }] : [];
};

/** The rate and its part, where the sentence works it out of a whole that is not the form's. */
const ownRateAt = (figures: Figures, { stated }: ReadParagraph, { claim }: CheckedClaim): readonly Span[] => {
  if (claim.says !== "ratio") return [];
  const isHere = placesOf([claim.at]);
  return stated.flatMap((sentence) => {
    const i = sentence.findIndex(({ at }) => isHere(at));
    const rate = sentence[i];
    if (rate === undefined) return [];
    const named = pairsOfRate(sentence, i, figures.lexicon.quantities.rates);
    const [pair, ...more] = named.length > 0 ? named : countsInFront(sentence, i);
    if (pair === undefined || more.length > 0) return [];
    return isOfForm(figures, claim.ratio, pair.whole) ? [] : [rate.at, pair.part.at];
  });
};

/** 服务对象满意度96%，社会公众满意度94.5%: of another group. */
const isNext = (between: string, words: string): boolean => says.next.test(between) && between.slice(1) === words;

/** 满意度96%，其中服务对象满意度97%: of some of those whose rate is right. */
const ofSomeAt = (
  { plain }: ReadParagraph,
  checked: readonly CheckedClaim[],
  { claim }: CheckedClaim,
): readonly Span[] => {
  if (claim.says !== "ratio") return [];
  const others = checked.flatMap((one) =>
    one.claim.says === "ratio" && one.claim.ratio === claim.ratio && one.verdict.state === "agrees" ? [one.claim] : [],
  );
  const isOfSome = others.some(
    ({ at, words }) =>
      at.end < claim.at.start &&
      (says.ofSome.test(plain.slice(at.end, claim.at.start)) ||
        (words !== claim.words && isNext(plain.slice(at.end, claim.at.start), claim.words))),
  );
  return isOfSome ? [claim.at] : [];
};

/** 职工问卷100份中满意92份，满意度92%: a rate of something else, as the sentence itself works it out. */
export const withoutOwnRates = (
  figures: Figures,
  paragraph: ReadParagraph,
  checked: readonly CheckedClaim[],
): readonly CheckedClaim[] => {
  const own = checked.flatMap((one) =>
    isTold(one) ? [...ownRateAt(figures, paragraph, one), ...ofSomeAt(paragraph, checked, one)] : [],
  );
  if (own.length === 0) return checked;
  const isOwn = placesOf(own);
  return checked.map((one) => (isTold(one) && isOwn(one.claim.at) ? unchecked(one.claim, "otherScope") : one));
};
