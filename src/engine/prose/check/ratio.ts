/** Named ratios (控制率, 利用率, 满意度 …) and limits (控制在编制以内). */
import type { Operand, Ratio, Way } from "../lexicon/fromForm";
import type { LimitClaim, RatioClaim } from "../read/claim";
import { plainSettings } from "../read/setting";
import type { Figures } from "../source";
import { agreesWithQuotient, changeOf, lastDigitOnly, percentOf } from "./tolerance";
import type { Quotient } from "./tolerance";
import { damageWords, differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";
import { printKnown, printPercent, proposeDigits } from "./formatFigures";
import { gravityOf, nameOf } from "./readings";
import { isKnown, valueOf, valuesOf } from "./value";
import type { Known } from "./value";
import { wrongYear } from "./year";

const operand = (figures: Figures, { id, setting }: Operand): Known | undefined => {
  const value = valueOf(figures, id, plainSettings[setting]);
  return isKnown(value) ? value : undefined;
};

const ratioDiffers = (
  claim: RatioClaim,
  { label, loose }: Ratio,
  exact: Known["value"],
  fields: readonly string[],
): CheckedClaim =>
  differs(claim, {
    kind: claim.printed.damage === undefined ? "ratio" : "damaged",
    gravity:
      claim.printed.damage === undefined && lastDigitOnly(claim.printed, exact)
        ? "rounding"
        : loose === true || claim.carried === true
          ? "doubt"
          : "wrong",
    subject: label,
    said: claim.at.quote,
    found: printPercent(exact),
    fields,
    ...(claim.printed.damage === undefined ? {} : { near: damageWords(claim.printed.damage) }),
    proposal: proposeDigits(claim.printed, exact),
  });

interface Worked {
  readonly quotient: Quotient;
  readonly fields: readonly string[];
}

/** One way of working the ratio out; none when a figure is missing or the divisor is nothing. */
const workOut = (figures: Figures, way: Way): readonly Worked[] => {
  const [above, below] = [operand(figures, way.above), operand(figures, way.below)];
  if (above === undefined || below === undefined) return [];
  const quotient = way.change ? changeOf(above, below) : percentOf(above, below);
  return quotient === undefined ? [] : [{ quotient, fields: [...above.fields, ...below.fields] }];
};

/** Where a ratio may be taken on either of two bases (决算比决算, 预算比预算), the text is right on either. */
export const checkRatio = (figures: Figures, claim: RatioClaim): CheckedClaim => {
  const ratio = figures.lexicon.ratioOf(claim.ratio);
  if (wrongYear(figures, claim.year) !== undefined) return unchecked(claim, "otherYear");
  const ways = ratio.ways.flatMap((way) => workOut(figures, way));
  const [first] = ways;
  if (first === undefined) return unchecked(claim, ratio.ways[0].below.setting === "now" ? "noField" : "noPrior");
  const right =
    claim.printed.damage === undefined
      ? ways.find((way) => agreesWithQuotient(claim.printed, way.quotient))
      : undefined;
  if (right === undefined) return ratioDiffers(claim, ratio, first.quotient.value, first.fields);
  return { claim, matched: [], verdict: { state: "agrees", at: claim.at, subject: ratio.label, fields: right.fields } };
};

/** The first must not exceed the second. */
export const checkLimit = (figures: Figures, claim: LimitClaim): CheckedClaim => {
  const what = valuesOf(figures, claim.what).filter(isKnown)[0];
  const limit = valuesOf(figures, claim.limit).filter(isKnown)[0];
  if (what === undefined || limit === undefined)
    return unchecked(claim, claim.limit.setting.measure.value !== "actual" ? "noPrior" : "noField");
  const fields = [...what.fields, ...limit.fields];
  const subject = `${nameOf(figures, claim.what)}与${nameOf(figures, claim.limit)}`;
  if (claim.exceeds === true ? what.value.gt(limit.value) : what.value.lte(limit.value))
    return { claim, matched: [], verdict: { state: "agrees", at: claim.at, subject, fields } };
  return differs(claim, {
    kind: "limit",
    gravity: gravityOf(claim.what, claim.limit),
    subject,
    said: claim.at.quote,
    found: `${printKnown(what)}，${claim.exceeds === true ? "未" : ""}超过${printKnown(limit)}`,
    fields,
  });
};
