/**
 * 结转结余147.35万元 where the form has 174.35: the reader is not sure what the figure is said of, but a noun in front of it has the same
 * digits in the form, two of them changed round. Told as a doubt.
 */
import { oncePer } from "../../../domain/oncePer";
import { rememberingLast } from "../../../domain/rememberingLast";
import { phrases } from "../lexicon/phrases";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { digitCount, isSwapOf } from "./selfConsistency/digitSlip";
import { agrees, contradiction, isExact, shown } from "./selfConsistency/figures";
import type { CheckedClaim } from "./verdictBuilders";
import { isKnown, valueOf, valuesOf, type Known } from "./value";
import { formSetting, said } from "../read/setting";
import { placesOf } from "./places";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import type { Differs } from "./verdict";

const says = phrases.changedDigits;

const FEWEST_DIGITS = 3;

const isLong = (one: Statement): boolean => {
  const { form } = one.printed;
  return (form === "amount" || form === "count") && digitCount(one) >= FEWEST_DIGITS;
};

/** The report's own year names no other. */
export const withoutOwnYear = ({ year }: Figures, words: string): string =>
  year === undefined ? words : words.split(`${year}年`).join("");

/** Every quantity that a word in front of the figure may mean. */
export const quantitiesIn = ({ lexicon }: Figures, text: string): readonly string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const match = lexicon.vocabulary.match(text, at);
    if (match?.value.kind === "term") {
      const { means, or = [], under = {}, over = {} } = match.value.term;
      found.push(
        ...[means ?? [], or, Object.values(under), Object.values(over)].flat().flatMap((ids) => ids.split("|")),
      );
    }
    at = match?.end ?? at + 1;
  }
  const loose = lexicon.quantities.looseNames.filter(({ words }) => words.some((word) => text.includes(word)));
  return [...new Set([...found, ...loose.flatMap(({ means }) => means)])];
};

/** The same of the words in front of a figure, kept: every figure behind it asks again. */
export const quantitiesNamed = rememberingLast((figures: Figures) =>
  oncePer(({ lead }: Statement): readonly string[] => quantitiesIn(figures, lead)),
);

interface Around {
  /** What the sentence began with; 政府采购预算186.50万元，实际支出179.36万元 is of 采购 all along. */
  readonly opening: string;
  /** 年末仍有143.00万元资金结转: the noun behind the figure. */
  readonly behind: string;
}

const knownOf = (figures: Figures, { unit, lead }: Statement, { opening, behind }: Around): readonly Known[] => {
  const own = quantitiesIn(figures, lead.startsWith("，") ? `${opening}。${lead}` : lead);
  const ids = own.length > 0 ? own : quantitiesIn(figures, behind);
  const all =
    unit === undefined
      ? ids.map((id) => valueOf(figures, id))
      : valuesOf(figures, {
          quantities: ids,
          setting: { ...formSetting, whole: said({ kind: "unit", name: unit.name }) },
          words: "",
        });
  return all.filter(isKnown);
};

const isSameUnit = (one: Statement, known: Known): boolean =>
  (one.printed.form === "amount") === (known.unit === "万元");

const wrongIn = (figures: Figures, one: Statement, around: Around): readonly Differs[] => {
  if (!isExact(one) || !isLong(one) || says.notOurs.test(withoutOwnYear(figures, one.lead))) return [];
  const known = knownOf(figures, one, around).filter((value) => isSameUnit(one, value));
  if (known.some(({ value }) => agrees(one, { low: value, high: value }))) return [];
  const [swap, ...more] = known.filter(({ value }) => isSwapOf(one, value));
  if (swap === undefined || more.some(({ value }) => !value.equals(swap.value))) return [];
  const subject = figures.lexicon.quantityOf(swap.id).label;
  const found = shown(swap.value, one);
  const { value, fields } = swap;
  return [{ ...contradiction({ at: one, subject, found, related: [], value }), kind: "amount", fields }];
};

const behind = (plain: string, { at: { end } }: Statement): string =>
  says.nounBehind.exec(plain.slice(end, end + LONGEST_NOUN))?.[0] ?? "";
const LONGEST_NOUN = 12;

const UNSURE = new Set(["unclear", "noSubject", "otherScope"]);

/** `checked`: what the tables say of each figure; only what they leave open is asked about. */
export const checkChangedDigits = (
  figures: Figures,
  checked: readonly CheckedClaim[],
  paragraphs: readonly { readonly plain: string; readonly stated: readonly Stated[] }[],
): readonly Differs[] => {
  const isOpen = placesOf(
    checked.flatMap(({ verdict }) => (verdict.state === "unchecked" && UNSURE.has(verdict.why) ? [verdict.at] : [])),
  );
  return inEach(paragraphs, ({ plain, stated }) =>
    inEach(stated, (sentence) =>
      inEach(sentence, (one) =>
        isOpen(one.at)
          ? wrongIn(figures, one, { opening: sentence[0]?.lead ?? "", behind: behind(plain, one) })
          : NOTHING,
      ),
    ),
  );
};
