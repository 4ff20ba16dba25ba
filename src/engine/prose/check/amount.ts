/** An amount or a count against its field. */
import type { AmountClaim, NoneClaim, Subject } from "../read/claim";
import type { Figures } from "../source";
import { agreesWith } from "./agree";
import { blank, damagedBy, differs, unchecked } from "./make";
import type { Checked } from "./make";
import { printKnown, proposeDigits } from "./print";
import { isKnown, valueOf, valuesOf } from "./value";
import type { Known, Value } from "./value";
import { priorYear, yearDiffers } from "./year";

export const nameOf = (figures: Figures, subject: Subject): string => {
  const { firstQuantity, quantityOf } = figures.lexicon;
  const label =
    subject.summed === true
      ? subject.quantities.map((id) => quantityOf(id).label).join("、")
      : (firstQuantity(subject.quantities)?.label ?? subject.words);
  const prefix =
    subject.when === "prior" ? "上年" : subject.when === "budget" ? "预算安排的" : (subject.units ?? []).join("、");
  return `${prefix}${label}`;
};

const missing = (values: readonly Value[], subject: Subject): "noPrior" | "unreadable" | "noField" => {
  if (values.some((value) => value.state === "unreadable")) return "unreadable";
  return subject.when === "now" ? "noField" : "noPrior";
};

/** Another quantity or the other sense of the phrase that the figure fits: 上年结转 + 财政拨款, 项目支出 instead of 基本支出. */
const nearOf = (figures: Figures, claim: AmountClaim): string | undefined => {
  if (
    claim.printed.hedge !== undefined ||
    claim.what.when !== "now" ||
    claim.what.units !== undefined ||
    claim.what.summed === true
  )
    return undefined;
  const ids = figures.lexicon.firstQuantity(claim.what.quantities)?.near ?? [];
  const near = ids.find((id) => {
    const value = valueOf(figures, id);
    return isKnown(value) && !value.value.isZero() && agreesWith(claim.printed, value);
  });
  return near === undefined ? undefined : figures.lexicon.quantityOf(near).label;
};

const amountDiffers = (figures: Figures, claim: AmountClaim, known: Known): Checked => {
  const near = nearOf(figures, claim);
  return differs(claim, {
    kind: "amount",
    gravity: "wrong",
    subject: nameOf(figures, claim.what),
    said: claim.at.quote,
    found: printKnown(known),
    fields: known.fields,
    ...(near === undefined ? {} : { near }),
    proposal: proposeDigits(claim.printed, known.value),
    ...(claim.printed.hedge === undefined ? { instead: claim.printed.value } : {}),
  });
};

const against = (figures: Figures, claim: AmountClaim, values: readonly Value[]): Checked => {
  const known = values.filter(isKnown);
  const agreeing = known.filter((value) => agreesWith(claim.printed, value));
  const right = agreeing[0];
  if (right !== undefined) {
    return {
      claim,
      matched: agreeing.map((value) => value.id),
      verdict: { state: "agrees", at: claim.at, subject: nameOf(figures, claim.what), fields: right.fields },
    };
  }
  const first = known[0];
  if (first !== undefined) return amountDiffers(figures, claim, first);
  const empty = values.find((value) => value.state === "blank");
  if (empty === undefined || claim.what.when !== "now") return unchecked(claim, missing(values, claim.what));
  const says = { state: "agrees", at: claim.at, subject: nameOf(figures, claim.what), fields: empty.fields } as const;
  return claim.printed.value.isZero()
    ? { claim, matched: [empty.id], verdict: says }
    : { ...blank(claim, nameOf(figures, claim.what), empty.fields), matched: [empty.id] };
};

/** Last year's figures when the text names last year; a wrong year when it gives this year's under another. */
const otherYear = (figures: Figures, claim: AmountClaim, now: readonly Value[]): Checked => {
  const year = claim.what.year;
  const fitsNow = now.filter(isKnown).some((value) => !value.value.isZero() && agreesWith(claim.printed, value));
  const prior =
    year !== undefined && year.value === priorYear(figures) ? valuesOf(figures, { ...claim.what, when: "prior" }) : [];
  if (prior.some(isKnown)) {
    const asPrior = against(figures, { ...claim, what: { ...claim.what, when: "prior" } }, prior);
    if (asPrior.verdict.state === "agrees" || !fitsNow) return asPrior;
  }
  return fitsNow && year !== undefined
    ? { ...against(figures, claim, now), extra: yearDiffers(figures, year) }
    : unchecked(claim, "otherYear");
};

/** 局机关基本支出…，项目支出…: the second figure may be the unit's or the department's. Either may be right; neither can be called wrong. */
const ofUnitOrWhole = (figures: Figures, claim: AmountClaim, unit: string): Checked => {
  const ofUnit = plainly(figures, { ...claim, what: { ...claim.what, units: [unit] } });
  if (ofUnit.verdict.state === "agrees") return ofUnit;
  const ofWhole = plainly(figures, claim);
  return ofWhole.verdict.state === "agrees" ? ofWhole : unchecked(claim, "unclear");
};

export const checkAmount = (figures: Figures, claim: AmountClaim): Checked =>
  claim.what.perhaps !== undefined && claim.printed.damage === undefined
    ? ofUnitOrWhole(figures, claim, claim.what.perhaps)
    : plainly(figures, claim);

const plainly = (figures: Figures, claim: AmountClaim): Checked => {
  const values = valuesOf(figures, claim.what);
  if (claim.printed.damage !== undefined)
    return damagedBy(claim, claim.printed, nameOf(figures, claim.what), values.filter(isKnown)[0]);
  const year = claim.what.year;
  const current =
    claim.what.when !== "now" || year === undefined || figures.year === undefined || year.value === figures.year;
  return current ? against(figures, claim, values) : otherYear(figures, claim, values);
};

/** 未发生 against a field that holds money. */
export const checkNone = (figures: Figures, claim: NoneClaim): Checked => {
  const known = valuesOf(figures, claim.what).filter(isKnown)[0];
  const fields = known?.fields ?? [];
  if (known === undefined || known.value.isZero())
    return {
      claim,
      matched: [],
      verdict: { state: "agrees", at: claim.at, subject: nameOf(figures, claim.what), fields },
    };
  return differs(claim, {
    kind: "amount",
    gravity: "wrong",
    subject: nameOf(figures, claim.what),
    said: claim.at.quote,
    found: printKnown(known),
    fields,
  });
};
