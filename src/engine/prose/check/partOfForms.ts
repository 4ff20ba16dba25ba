/** 有效问卷300份，满意228份: the whole is the form's, so that its part is the form's as well. */
import { phrases } from "../lexicon/phrases";
import type { Rates } from "../lexicon/schema";
import { plainSettings } from "../read/setting";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { contradiction, isExact, sameKind, shown } from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import { agreesWith } from "./tolerance";
import { isKnown, valueOf } from "./value";
import type { Known } from "./value";
import type { Differs } from "./verdict";
import { unchecked, type CheckedClaim } from "./verdictBuilders";

const says = phrases.partOfForms;

type Rate = Rates[number] & { readonly ratio: string };

const ofForm = (rates: Rates): readonly Rate[] =>
  rates.flatMap(({ ratio, ...rate }) => (ratio === undefined ? [] : [{ ...rate, ratio }]));

const knownIn = (figures: Figures, { ratio }: Rate, operand: "above" | "below"): Known | undefined => {
  const { id, setting } = figures.lexicon.ratioOf(ratio).ways[0][operand];
  const value = valueOf(figures, id, plainSettings[setting]);
  return isKnown(value) ? value : undefined;
};

/** 另对职工收回有效问卷100份: of others, where the form's own stand in the text as well. */
const isOfOthers = (
  figures: Figures,
  plain: string,
  checked: readonly CheckedClaim[],
  { claim }: CheckedClaim,
): boolean => {
  if (claim.says !== "amount" || claim.printed.form !== "count") return false;
  const [id] = claim.what.quantities;
  const isCounted = ofForm(figures.lexicon.quantities.rates).some(({ ratio }) =>
    figures.lexicon.ratioOf(ratio).ways.some(({ above, below }) => above.id === id || below.id === id),
  );
  const isOwn = ({ claim: other, verdict }: CheckedClaim): boolean =>
    other.says === "amount" && other.what.quantities[0] === id && verdict.state === "agrees";
  return isCounted && says.ofOthers.test(plain.slice(0, claim.at.start)) && checked.some(isOwn);
};

/** `plain`: the paragraph. */
export const withoutOthersCounts = (
  figures: Figures,
  plain: string,
  checked: readonly CheckedClaim[],
): readonly CheckedClaim[] =>
  checked.map((one) =>
    one.verdict.state === "differs" && isOfOthers(figures, plain, checked, one)
      ? unchecked(one.claim, "otherScope")
      : one,
  );

const isCount = (one: Statement | undefined): one is Statement => one?.printed.form === "count" && isExact(one);

/** 满意228份，基本满意60份: only some of those that the form counts. */
const isAll = (behind: Stated, part: Statement, { of }: Rate): boolean =>
  behind.every(({ printed, label }) => printed.form !== "percent" && (printed.unit !== part.printed.unit || !label)) &&
  behind.every(({ label }) => !of.some((word) => label.includes(word)));

/** 职工问卷300份 is not all of them. */
const isWhole = ({ label }: Statement, { to }: Rate): boolean =>
  says.ofNobodyElse.test(label) && to.some((word) => label.includes(word));

const wrongPart = (figures: Figures, stated: Stated, i: number, rate: Rate): readonly Differs[] => {
  const [whole, part, ...behind] = stated.slice(i);
  if (!isCount(whole) || !isCount(part) || !sameKind(whole, part) || whole.unit !== undefined) return NOTHING;
  const isPart = rate.of.includes(part.label.replace(says.around, ""));
  if (!isPart || !isWhole(whole, rate) || !isAll(behind, part, rate)) return NOTHING;
  const [above, below] = [knownIn(figures, rate, "above"), knownIn(figures, rate, "below")];
  if (above === undefined || below === undefined || !agreesWith(whole.printed, below)) return NOTHING;
  if (agreesWith(part.printed, above)) return NOTHING;
  const { value } = above;
  return [contradiction({ at: part, subject: part.label, found: shown(value, part), related: [whole.at], value })];
};

export const checkPartsOfForms = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => {
  const rates = ofForm(figures.lexicon.quantities.rates);
  return inEach(paragraphs, ({ stated }) =>
    inEach(stated, (sentence) =>
      inEach(sentence, (_, i) => inEach(rates, (rate) => wrongPart(figures, sentence, i, rate))),
    ),
  );
};
