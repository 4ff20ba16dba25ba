/** 与2021年相比，总收入增加1074.48万元，增长8.11% in a report of 2023: both figures are those against 2022. */
import { phrases } from "../lexicon/phrases";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { agrees, changeRange, contradiction, differenceRange, isExact } from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import { isKnown, valueOf, type Known } from "./value";
import { plainSettings } from "../read/setting";
import type { Differs } from "./verdict";

const says = phrases.comparedYear;

const as = (like: Statement, { value, dp }: Known): Statement => ({ ...like, printed: { ...like.printed, value, dp } });

/** Some quantity of the form moved from last year to this by just that much. */
const movedSo = (figures: Figures, amount: Statement, rate: Statement): boolean =>
  figures.lexicon.quantities.quantities.some(({ id }) => {
    const [now, then] = [valueOf(figures, id), valueOf(figures, id, plainSettings.prior)];
    if (!isKnown(now) || !isKnown(then)) return false;
    const [one, other] = [as(amount, now), as(amount, then)];
    const change = changeRange(one, other);
    return change !== undefined && agrees(amount, differenceRange(one, other)) && agrees(rate, change.range);
  });

const wrongAt = (figures: Figures, stated: Stated, i: number): readonly Differs[] => {
  const [amount, rate] = [stated[i], stated[i + 1]];
  if (amount?.printed.form !== "amount" || rate?.printed.form !== "percent") return NOTHING;
  if (amount.printed.value.isZero() || !says.compared.test(amount.leadAsPrinted)) return NOTHING;
  const match = says.compared.exec(amount.leadAsPrinted);
  const [words = "", said] = match ?? [];
  const last = Number(figures.year) - 1;
  if (match === null || said === undefined || ![last - 1, last + 1].includes(Number(said))) return [];
  if (!isExact(amount) || !isExact(rate) || !movedSo(figures, amount, rate)) return [];
  const start = amount.leadStart + match.index + words.indexOf(said);
  const at = { paragraph: amount.at.paragraph, start, end: start + said.length, quote: said };
  const base = contradiction({ at: amount, subject: "所比的年度", found: String(last), related: [amount.at, rate.at] });
  return [{ ...base, kind: "year", at, said }];
};

export const checkComparedYears = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] =>
  figures.year === undefined
    ? NOTHING
    : inEach(paragraphs, ({ stated }) =>
        inEach(stated, (sentence) => inEach(sentence, (_, i) => wrongAt(figures, sentence, i))),
      );
