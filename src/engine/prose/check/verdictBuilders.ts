/** Verdicts in the making: a claim, what was decided, and which readings held. */
import type { Claim, Damage, PrintedFigure, UncheckedReason } from "../read/claim";
import { printKnown, proposeDigits } from "./formatFigures";
import type { ClaimVerdict, Differs } from "./verdict";
import type { Known } from "./value";

export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: ClaimVerdict;
  /** Quantities whose figure the text agrees with. */
  readonly matched: readonly string[];
  /** A second finding at another place: the year in front of the figure. */
  readonly extra?: Differs;
}

type Found = Omit<Differs, "state" | "at" | "related"> & { readonly related?: Differs["related"] };

export const differs = (claim: Claim, found: Found): CheckedClaim => ({
  claim,
  matched: [],
  verdict: { ...found, state: "differs", at: claim.at, related: found.related ?? [] },
});

export const unchecked = (claim: Claim, why: UncheckedReason): CheckedClaim => ({
  claim,
  matched: [],
  verdict: { state: "unchecked", at: claim.at, why },
});

/** The text states a figure where the report has an empty cell. */
export const blank = (claim: Claim, subject: string, fields: readonly string[]): CheckedClaim =>
  differs(claim, { kind: "blank", gravity: "doubt", subject, said: claim.at.quote, found: "未填", fields });

const WORDS: Readonly<Record<Damage, string>> = {
  cutOff: "小数点后缺数字",
  extraPoint: "多出小数点",
  separators: "千分位错位",
  blankInside: "数字中有空格",
  doubledUnit: "单位重复",
  letters: "数字中混入字母",
  bracket: "括号不成对",
};

export const damageWords = (damage: Damage): string => WORDS[damage];

/** A damaged figure; with what the report has there, when that is known. */
export const damagedBy = (
  claim: Claim,
  printed: PrintedFigure,
  subject: string,
  known: Known | undefined,
): CheckedClaim =>
  differs(claim, {
    kind: "damaged",
    gravity: "wrong",
    subject,
    said: claim.at.quote,
    found: known === undefined ? "" : printKnown(known),
    fields: known?.fields ?? [],
    near: damageWords(printed.damage ?? "cutOff"),
    ...(known === undefined ? {} : { proposal: proposeDigits(printed, known.value) }),
  });
