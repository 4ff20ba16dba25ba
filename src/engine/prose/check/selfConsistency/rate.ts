/** 执行率, 合格率: worked out of the figures that the sentence itself gives. */
import { oncePer } from "../../../../domain/oncePer";
import { anyOf, phrases } from "../../lexicon/phrases";
import { HUNDRED, type Decimal } from "../../../../domain/decimal";
import { exactly, subtractIntervals } from "../../../../domain/interval";
import type { Interval } from "../../../../domain/interval";
import type { Rates } from "../../lexicon/schema";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isChange } from "./changeWords";
import {
  agrees,
  changeRange,
  contradiction,
  isExact,
  inBracketsBehind,
  isQuantity,
  sameKind,
  shareRange,
  shown,
  sumOfStatements,
} from "./figures";
import { averageAt } from "./averages";
import { inEach, NOTHING } from "./inTurn";

const says = phrases.rate;

/** 满意度调查发放问卷320份 is not how many were 满意. */
const has = (text: string, words: readonly string[]): boolean =>
  words.some((word) => {
    const at = text.lastIndexOf(word);
    return at >= 0 && !says.goesOn.test(text.slice(at + word.length));
  });

/** 不合格27批次 */
const isDenied = (text: string, words: readonly string[]): boolean =>
  words.some((word) => says.denies.test(text.slice(0, Math.max(0, text.lastIndexOf(word)))));

/** What is left to the hundred. */
const restRange: typeof shareRange = (part, whole) => {
  const share = shareRange(part, whole);
  return share === undefined
    ? undefined
    : { value: HUNDRED.minus(share.value), range: subtractIntervals(exactly(HUNDRED), share.range) };
};

/** Ends in the name of any rate. */
const anyRate = oncePer((rates: Rates): RegExp => new RegExp(`(?:${anyOf(rates.flatMap(({ words }) => words))})$`));

/** The rate whose name ends right in front of it: 执行率, 执行率为, 完成预算的. */
const rateNamed = (label: string, rates: Rates): Rates[number] | undefined => {
  const named = label.replace(says.copula, "");
  return anyRate(rates).test(named) ? rates.find(({ words }) => words.some((word) => named.endsWith(word))) : undefined;
};

const MOST_BEFORE = 4;

/** Figures of the same stretch in front of the rate: a semicolon ends it, and another rate's own figures are no business of this one, unless all of them came. */
const before = (stated: Stated, i: number): readonly Statement[] => {
  const found: Statement[] = [];
  for (let k = i - 1; k >= 0 && found.length < MOST_BEFORE; k--) {
    const figure = stated[k];
    if (figure === undefined || /[；;]/.test(stated[k + 1]?.lead ?? "")) break;
    if (figure.printed.form === "percent" && !figure.printed.value.equals(HUNDRED)) break;
    if (isExact(figure) && isQuantity(figure)) found.push(figure);
  }
  return found;
};

export interface RatePair {
  readonly part: Statement;
  readonly whole: Statement;
  readonly share: { readonly value: Decimal; readonly range: Interval };
}

const pairs = (
  given: readonly Statement[],
  isPair: (part: Statement, whole: Statement) => boolean,
  rate: typeof shareRange = shareRange,
): readonly RatePair[] =>
  given.flatMap((part) =>
    given
      .filter((whole) => whole !== part && sameKind(part, whole) && isPair(part, whole))
      .flatMap((whole) => {
        const share = rate(part, whole);
        return share === undefined ? [] : [{ part, whole, share }];
      }),
  );

/** 比预算少10.33万元 names the budget and is none. */
const isBase = (whole: Statement, words: readonly string[]): boolean =>
  has(whole.label, words) && !isChange(whole) && !says.handedOut.test(whole.label);

const pairsOf = (given: readonly Statement[], { of, to }: Rates[number]): readonly RatePair[] => {
  const isPair = (part: Statement, whole: Statement): boolean =>
    has(part.label.replace(says.underWay, ""), of) && isBase(whole, to) && !has(part.label, to);
  return [
    ...pairs(given, (part, whole) => isPair(part, whole) && !isDenied(part.label, of)),
    ...pairs(given, (part, whole) => isPair(part, whole) && isDenied(part.label, of), restRange),
  ];
};

/** 追加1580.40万元、追减162.33万元，调整率: all of them together. */
const together = (found: readonly RatePair[], { adds }: Rates[number]): readonly RatePair[] => {
  const [first, ...more] = found;
  if (adds !== true || first === undefined || more.length === 0) return found;
  if (found.some(({ whole }) => whole !== first.whole)) return found;
  const value = sumOfStatements(found.map(({ part }) => part));
  const part: Statement = { ...first.part, printed: { ...first.part.printed, value } };
  const share = shareRange(part, first.whole);
  return share === undefined ? found : [{ ...first, share }, ...found];
};

/** 预算1720万元，决算1743.47万元，差异率1.36%: by how much one is off the other. Only money is saved. */
const deviationsIn = (given: readonly Statement[], rate: Statement): readonly RatePair[] =>
  pairs(
    says.saved.test(rate.label) ? given.filter(({ printed }) => printed.form === "amount") : given,
    (part, whole) => !says.planned.test(part.label) || says.planned.test(whole.label),
    changeRange,
  );

/** Where the list of parts begins that a figure stands in. */
const listOf = (given: readonly Statement[], one: Statement): number | undefined => {
  let begins: number | undefined;
  for (const { at, lead } of given.toSorted((a, b) => a.at.start - b.at.start)) {
    if (says.listsParts.test(lead)) begins = at.start;
    else if (!/^[、和]/.test(lead)) begins = undefined;
    if (at.start === one.at.start) return begins;
  }
  return undefined;
};

/** Nothing outside of the list is a part of what it lists. */
const isOutsideList = (given: readonly Statement[], part: Statement, whole: Statement): boolean => {
  const list = listOf(given, whole);
  return list !== undefined && list !== listOf(given, part);
};

/** 通过36份，通过率: of whatever single figure of the same kind stands in front. */
const ownPairs = (given: readonly Statement[], rate: Statement): readonly RatePair[] => {
  const word = says.ownRate.exec(rate.label)?.[1];
  if (word === undefined || says.noPartsRate.test(word)) return [];
  return pairs(
    given,
    (part, whole) =>
      has(part.label, [word]) &&
      !isDenied(part.label, [word]) &&
      !says.left.test(whole.label) &&
      !isOutsideList(given, part, whole) &&
      (!has(whole.label, [word]) || (says.carriedOut.test(part.label) && !says.carriedOut.test(whole.label))) &&
      !says.ought.test(part.label),
  );
};

/** What the sentence gives for a rate that it names by its own name. */
export const pairsOfRate = (stated: Stated, i: number, rates: Rates): readonly RatePair[] => {
  const kind = rateNamed(stated[i]?.label ?? "", rates);
  return kind === undefined ? [] : pairsOf(before(stated, i), kind);
};

/** 中标金额1260万元，节约资金86万元，节约率6.39%: of what was saved and what was paid together. */
const isOfBoth = (rate: Statement, { part, whole }: RatePair): boolean => {
  if (!says.saved.test(rate.label) || says.planned.test(whole.label)) return false;
  const value = sumOfStatements([part, whole]);
  const share = shareRange(part, { ...whole, printed: { ...whole.printed, value } });
  return share !== undefined && agrees(rate, share.range);
};

const saysRate = ({ label }: Statement): boolean => says.deviation.test(label) || says.ownRate.test(label);

const rateAt = (stated: Stated, i: number, rates: Rates): Differs | undefined => {
  const rate = stated[i];
  if (rate?.printed.form !== "percent" || !isExact(rate)) return undefined;
  const kind = rateNamed(rate.label, rates);
  if (kind === undefined && !saysRate(rate)) return undefined;
  const given = [...before(stated, i), ...inBracketsBehind(stated, i)];
  const isDeviation = says.deviation.test(rate.label) && !given.some(({ label }) => says.saved.test(label));
  const found = isDeviation
    ? deviationsIn(given, rate)
    : [...(kind === undefined ? [] : together(pairsOf(given, kind), kind)), ...ownPairs(given, rate)];
  const [first] = found;
  const isOpen = new Set(found.map(({ part }) => part)).size > 1 && !isDeviation && kind?.adds !== true;
  if (first === undefined || isOpen || found.some((one) => agrees(rate, one.share.range) || isOfBoth(rate, one)))
    return undefined;
  const { value } = first.share;
  const related = [first.part.at, first.whole.at];
  return contradiction({ at: rate, subject: rate.label, found: shown(value, rate), related, value });
};

export const checkRates = (stated: Stated, rates: Rates): readonly Differs[] =>
  inEach(stated, (_, i) => {
    const found = rateAt(stated, i, rates) ?? averageAt(stated, i);
    return found === undefined ? NOTHING : [found];
  });
