/** 人员经费6091.20万元，较公用经费多5112.00万元: what is compared with stands in the form alone. Told where two digits of the difference changed round. */
import { phrases } from "../lexicon/phrases";
import type { Stated } from "../read/statements";
import type { Figures } from "../source";
import { quantitiesIn } from "./changedDigits";
import { isSwapOf } from "./selfConsistency/digitSlip";
import { contradiction, isExact, sameKind, shown } from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const says = phrases.apartFromNamed;

const wrongAt = (figures: Figures, stated: Stated, i: number): readonly Differs[] => {
  const [one, off] = [stated[i - 1], stated[i]];
  const noun = says.than.exec(off?.lead ?? "")?.[1];
  if (one === undefined || off === undefined || noun === undefined || says.notOurs.test(noun)) return NOTHING;
  if (one.printed.form !== "amount" || !sameKind(one, off) || !isExact(one) || !isExact(off)) return [];
  const known = quantitiesIn(figures, noun)
    .map((id) => valueOf(figures, id))
    .filter(isKnown);
  const apart = known.map(({ value }) => value.minus(one.printed.value).abs());
  const value = apart.some((right) => right.equals(off.printed.value))
    ? undefined
    : apart.find((right) => isSwapOf(off, right));
  if (value === undefined) return [];
  return [contradiction({ at: off, subject: "两数之差", found: shown(value, off), related: [one.at], value })];
};

export const checkApartFromNamed = (figures: Figures, stated: Stated): readonly Differs[] =>
  inEach(stated, (_, i) => wrongAt(figures, stated, i));
