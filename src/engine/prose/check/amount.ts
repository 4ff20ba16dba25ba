/** An amount or a count against its field. */
import { tenTo } from "../../../domain/decimal";
import { isWithin } from "../../../domain/interval";
import type { AmountClaim, NoneClaim, Subject } from "../read/claim";
import type { NamedYear } from "../read/setting";
import type { Figures } from "../source";
import { agreesWith } from "./tolerance";
import type { Gravity } from "./verdict";
import { blank, damagedBy, differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";
import { printKnown, proposeDigits } from "./formatFigures";
import { gravityOf, inOwnYear, isOfForm, isUndecided, nameOf, otherReadings } from "./readings";
import { isKnown, valueOf, valuesOf } from "./value";
import type { Known, Value } from "./value";
import { wrongYear, yearDiffers } from "./year";

/** Another quantity or the other sense of the phrase that the figure fits: 上年结转 + 财政拨款, 项目支出 instead of 基本支出. */
const nearOf = (figures: Figures, { printed, what }: AmountClaim): string | undefined => {
  if (printed.hedge !== undefined || !isOfForm(what) || what.summed === true) return undefined;
  const ids = figures.lexicon.firstQuantity(what.quantities)?.near ?? [];
  const near = ids.find((id) => {
    const value = valueOf(figures, id);
    return isKnown(value) && !value.value.isZero() && agreesWith(printed, value);
  });
  return near === undefined ? undefined : figures.lexicon.quantityOf(near).label;
};

/** 本年收入 is worked out of two rounded fields: by a cent it may be either. */
const isWithinRounding = ({ printed: { value } }: AmountClaim, { fields, possible }: Known): boolean =>
  fields.length > 1 && isWithin(value, possible());

const gravityFor = (figures: Figures, claim: AmountClaim, known: Known): Gravity => {
  const isLoose = figures.lexicon.firstQuantity(claim.what.quantities)?.loose === true;
  return isLoose || isWithinRounding(claim, known) ? "doubt" : gravityOf(claim.what);
};

const amountDiffers = (figures: Figures, claim: AmountClaim, known: Known): CheckedClaim => {
  const near = nearOf(figures, claim);
  return differs(claim, {
    kind: "amount",
    gravity: gravityFor(figures, claim, known),
    subject: nameOf(figures, claim.what),
    said: claim.at.quote,
    found: printKnown(known),
    fields: known.fields,
    ...(near === undefined ? {} : { near }),
    proposal: proposeDigits(claim.printed, known.value),
    ...(claim.printed.hedge === undefined ? { instead: claim.printed.value } : {}),
  });
};

const agreed = (figures: Figures, claim: AmountClaim, values: readonly Value[]): CheckedClaim | undefined => {
  const agreeing = values.filter((value) => isKnown(value) && agreesWith(claim.printed, value));
  const right = agreeing[0];
  return right === undefined
    ? undefined
    : {
        claim,
        matched: agreeing.map((value) => value.id),
        verdict: { state: "agrees", at: claim.at, subject: nameOf(figures, claim.what), fields: right.fields },
      };
};

const missing = (
  values: readonly Value[],
  { setting }: Subject,
): "noPrior" | "unreadable" | "noField" | "otherYear" => {
  if (values.some((value) => value.state === "unreadable")) return "unreadable";
  const { when } = setting.time.value;
  if (when === "other" || when === "part" || when === "span" || when === "start") return "otherYear";
  return when === "prior" || setting.measure.value !== "actual" ? "noPrior" : "noField";
};

/** The report has an empty cell where the text states a figure; nothing was spent where the text says so. */
const onBlank = (figures: Figures, claim: AmountClaim, values: readonly Value[]): CheckedClaim => {
  const empty = values.find((value) => value.state === "blank");
  if (empty === undefined || !isOfForm(claim.what) || claim.what.loose === true)
    return unchecked(claim, missing(values, claim.what));
  const subject = nameOf(figures, claim.what);
  return claim.printed.value.isZero()
    ? { claim, matched: [empty.id], verdict: { state: "agrees", at: claim.at, subject, fields: empty.fields } }
    : { ...blank(claim, subject, empty.fields), matched: [empty.id] };
};

const NEAR = 14;

/** 截至2022年底，累计结余…: the year stands in a clause of its own right in front. */
const isRightBehind = ({ at, what: { setting } }: AmountClaim, year: NamedYear | undefined): boolean =>
  setting.time.from === "carried" && year !== undefined && at.start - year.at.end <= NEAR;

/** 高于2020年2865.20万元: whatever is more than that is no figure of ours. */
const isBound = ({ printed: { hedge } }: AmountClaim): boolean =>
  hedge === "atLeast" || hedge === "atMost" || hedge === "below";

/** The year of the text is another, but the figure is this year's. How many people there are may well be the same two years running. */
const underWrongYear = (figures: Figures, claim: AmountClaim): NamedYear | undefined => {
  const { measure, time, whole } = claim.what.setting;
  const year = wrongYear(figures, time.value.year);
  const isSaid = time.from === "said" || isRightBehind(claim, year);
  const plain = measure.value === "actual" && isSaid && whole.value.kind !== "elsewhere";
  if (
    year === undefined ||
    !plain ||
    isBound(claim) ||
    figures.lexicon.firstQuantity(claim.what.quantities)?.unit !== "万元"
  )
    return undefined;
  const now = valuesOf(figures, inOwnYear(claim.what)).filter(isKnown);
  return now.some((value) => !value.value.isZero() && agreesWith(claim.printed, value)) ? year : undefined;
};

const atWrongYear = (figures: Figures, claim: AmountClaim, year: NamedYear): CheckedClaim => ({
  claim,
  matched: [],
  verdict: { state: "agrees", at: claim.at, subject: nameOf(figures, inOwnYear(claim.what)), fields: [] },
  extra: yearDiffers(figures, year, claim.what.setting.time.from === "said" ? "wrong" : "doubt"),
});

/** Where the words have several readings (商品和服务支出, of the whole or of the basic spending), the one that the figure comes nearest to. */
const nearest = (readings: readonly Known[], { what, printed }: AmountClaim): Known | undefined => {
  const off = ({ value }: Known): Known["value"] => value.minus(printed.value).abs();
  const [first, ...others] = readings;
  return first === undefined || what.summed === true
    ? first
    : others.reduce((best, one) => (off(one).lt(off(best)) ? one : best), first);
};

const atMost = ({ says, at, printed }: AmountClaim, what: Subject): AmountClaim => ({
  says,
  at,
  what,
  printed: { ...printed, hedge: "atMost" },
});

/** 高于基本支出2734.37万元: by how much, or a bound that holds: 超过公用经费300万元. */
const isApart = ({ orApart, printed }: AmountClaim, known: Known): boolean => {
  if (orApart === undefined) return false;
  const { from, bound } = orApart;
  const by = from.value.minus(known.value).abs();
  if (printed.dp <= 0 && agreesWith({ ...printed, hedge: bound }, known)) return true;
  return by
    .minus(printed.value)
    .abs()
    .lte(tenTo(-Math.max(0, Math.min(from.dp, known.dp, printed.dp))));
};

/** Compared only when the report has that very field; what was carried may make the text right and leaves a 提示 at most. */
export const checkAmount = (figures: Figures, claim: AmountClaim): CheckedClaim => {
  const { what, printed, orMost } = claim;
  if (orMost !== undefined && !valuesOf(figures, what).some(isKnown))
    return checkAmount(figures, atMost(claim, orMost));
  const values = valuesOf(figures, what);
  const right = printed.damage === undefined ? agreed(figures, claim, values) : undefined;
  if (right !== undefined) return right;
  const known = nearest(values.filter(isKnown), claim);
  if (printed.damage !== undefined) return damagedBy(claim, printed, nameOf(figures, what), known);
  const year = underWrongYear(figures, claim);
  if (year !== undefined) return atWrongYear(figures, claim, year);
  const other = agreed(figures, claim, otherReadings(figures, what));
  if (other !== undefined) return other;
  if (known === undefined) return onBlank(figures, claim, values);
  const unitsOwn = what.perhaps === undefined ? [] : valuesOf(figures, { ...what, setting: what.perhaps });
  const isOpen = isUndecided(figures, what) || unitsOwn.some((value) => !isKnown(value));
  return isOpen || isApart(claim, known) ? unchecked(claim, "unclear") : amountDiffers(figures, claim, known);
};

/** 未发生 against a field that holds money. */
export const checkNone = (figures: Figures, claim: NoneClaim): CheckedClaim => {
  const known = valuesOf(figures, claim.what).filter(isKnown)[0];
  const subject = nameOf(figures, claim.what);
  const fields = known?.fields ?? [];
  if (known === undefined || known.value.isZero())
    return { claim, matched: [], verdict: { state: "agrees", at: claim.at, subject, fields } };
  return differs(claim, {
    kind: "amount",
    gravity: gravityOf(claim.what),
    subject,
    said: claim.at.quote,
    found: printKnown(known),
    fields,
  });
};
