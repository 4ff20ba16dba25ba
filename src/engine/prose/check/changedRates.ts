/**
 * 项目支出增长30.76% where the form gives 37.06: a percentage that the reader leaves open has the digits of one that the nouns in front
 * of it give, two of them changed round. Told as a doubt.
 */
import { phrases } from "../lexicon/phrases";
import { HUNDRED, type Decimal } from "../../../domain/decimal";
import { plainSettings } from "../read/setting";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { quantitiesNamed, withoutOwnYear } from "./changedDigits";
import { digitCount, isSwapOf } from "./selfConsistency/digitSlip";
import { contradiction, isExact, shown } from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const says = phrases.changedRates;

const FEWEST_DIGITS = 4;
const NEAR = 0.1;

const valuesIn = (figures: Figures, ids: readonly string[], when: "now" | "prior" | "initial"): readonly Decimal[] =>
  ids
    .map((id) => valueOf(figures, id, plainSettings[when]))
    .filter(isKnown)
    .map(({ value }) => value);

const percent = (part: Decimal, whole: Decimal): readonly Decimal[] =>
  whole.isZero() ? [] : [part.dividedBy(whole).times(HUNDRED)];

/** By how much, and by what part, each noun moved. */
const movesOf = (figures: Figures, ids: readonly string[], one: Statement): readonly Decimal[] =>
  ids.flatMap((id) => {
    const [now] = valuesIn(figures, [id], "now");
    const before = [...valuesIn(figures, [id], "prior"), ...valuesIn(figures, [id], "initial")];
    if (now === undefined) return [];
    return before.flatMap((then) =>
      one.printed.form === "percent" ? percent(now.minus(then).abs(), then) : [now.minus(then).abs()],
    );
  });

/** The amount right in front, of what the form has, or what the form has, of it. */
const sharesOf = (figures: Figures, ids: readonly string[], stated: Stated, i: number): readonly Decimal[] => {
  const [before, one] = [stated[i - 1], stated[i]];
  if (before?.printed.form !== "amount" || one?.printed.form !== "percent" || !isExact(before)) return [];
  const { value } = before.printed;
  if (says.share.test(one.lead))
    return valuesIn(figures, figures.lexicon.quantities.bases, "now").flatMap((whole) => percent(value, whole));
  return says.ofBudget.test(one.lead) ? valuesIn(figures, ids, "now").flatMap((part) => percent(part, value)) : [];
};

const isLong = (one: Statement): boolean =>
  (one.printed.form === "percent" || one.printed.form === "amount") && digitCount(one) >= FEWEST_DIGITS;

/** The noun of the clause, else of the sentence, else of the paragraph. */
const nounsFor = (figures: Figures, stated: Stated, i: number): readonly string[] => {
  const namedBy = quantitiesNamed(figures);
  const own = stated.slice(i, i + 1).flatMap(namedBy);
  return own.length > 0 ? own : [...new Set(stated.slice(0, i).flatMap(namedBy))];
};

const wrongAt = (figures: Figures, stated: Stated, i: number): readonly Differs[] => {
  const one = stated[i];
  if (one === undefined || !isExact(one) || !says.saysRate.test(one.lead) || !isLong(one)) return NOTHING;
  if (says.notOurs.test(withoutOwnYear(figures, one.lead))) return NOTHING;
  const ids = nounsFor(figures, stated, i);
  const moves = says.moved.test(one.lead) ? movesOf(figures, ids, one) : [];
  const values = [...moves, ...sharesOf(figures, ids, stated, i)];
  if (values.some((value) => value.minus(one.printed.value).abs().lte(NEAR))) return [];
  const value = values.find((other) => isSwapOf(one, other));
  if (value === undefined) return [];
  const found = shown(value, one);
  return [contradiction({ at: one, subject: "与表中数字相比", found, related: [], value })];
};

export const checkChangedRates = (figures: Figures, stated: Stated): readonly Differs[] =>
  inEach(stated, (_, i) => wrongAt(figures, stated, i));
