/** Four quarters one after the other: together they are the year of something that the form has, but for two digits changed round. */
import { overlaps } from "../../../domain/interval";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { dealtOut } from "./selfConsistency/dealtOut";
import { contradiction, isExact, rangeOf, shown, sumRange } from "./selfConsistency/figures";
import { phrases } from "../lexicon/phrases";
import { slipOf } from "./selfConsistency/digitSlip";
import type { Slip } from "./selfConsistency/digitSlip";
import { inEach, isSaidIn, NOTHING } from "./selfConsistency/inTurn";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const says = phrases.quarters;

const quartersIn = (stated: Stated): readonly Statement[] => {
  if (!isSaidIn(stated, says.any)) return [];
  const amounts = stated.filter(({ printed }) => printed.form === "amount");
  const dealt = dealtOut(amounts);
  if (dealt.length > 0) return dealt.every(isExact) ? dealt : [];
  const from = amounts.findIndex(({ lead }) => says.named[0]?.test(lead) === true);
  const four = from < 0 ? [] : amounts.slice(from, from + says.named.length);
  const isYear = four.length === says.named.length && four.every(({ lead }, i) => says.named[i]?.test(lead) === true);
  return isYear && four.every(isExact) ? four : [];
};

const wholesIn = (figures: Figures, like: Statement): readonly Statement[] =>
  figures.lexicon.quantities.bases.flatMap((id) => {
    const value = valueOf(figures, id);
    return isKnown(value) ? [{ ...like, printed: { ...like.printed, value: value.value, dp: value.dp } }] : [];
  });

const differsIn = (figures: Figures, four: readonly Statement[]): readonly Differs[] => {
  const [first] = four;
  if (first === undefined) return NOTHING;
  const wholes = wholesIn(figures, first);
  if (wholes.some((whole) => overlaps(rangeOf(whole), sumRange(four, whole.printed.dp)))) return [];
  const slip = wholes.map((whole): Slip | undefined => slipOf(four, whole, "swap")).find((one) => one !== undefined);
  if (slip === undefined) return [];
  const { part, value } = slip;
  const related = four.filter((one) => one !== part).map(({ at }) => at);
  return [contradiction({ at: part, subject: "各季度之和", found: shown(value, part), related, value })];
};

export const checkQuarters = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] =>
  inEach(paragraphs, ({ stated }) => inEach(stated, (sentence) => differsIn(figures, quartersIn(sentence))));
