/** 执行率, 合格率, 人均: worked out of the figures that the sentence itself gives. */
import type { Rates } from "../../lexicon/schema";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, isQuantity, sameKind, shareRange, shown } from "./figures";

const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** The phrase that names a rate ends right in front of it: 执行率, 执行率为, 完成预算的. */
const namesRate = (label: string, words: readonly string[]): boolean => {
  const named = label.replace(/(?:为|达|达到|是|约)$/, "");
  return words.some((word) => named.endsWith(word));
};

const MOST_BEFORE = 4;

/** Figures of the same stretch in front of the rate: a semicolon ends it, and another rate's own figures are no business of this one. */
const before = (stated: Stated, i: number): readonly Statement[] => {
  const found: Statement[] = [];
  for (let k = i - 1; k >= 0 && found.length < MOST_BEFORE; k--) {
    const figure = stated[k];
    if (figure === undefined || /[；;]/.test(stated[k + 1]?.lead ?? "")) break;
    if (figure.printed.form === "percent") break;
    if (isExact(figure) && isQuantity(figure)) found.push(figure);
  }
  return found;
};

const rateAt = (stated: Stated, i: number, rates: Rates): Differs | undefined => {
  const rate = stated[i];
  if (rate?.printed.form !== "percent" || !isExact(rate)) return undefined;
  const kind = rates.find(({ words }) => namesRate(rate.label, words));
  if (kind === undefined) return undefined;
  const given = before(stated, i);
  const pairs = given.flatMap((part) =>
    given
      .filter((whole) => whole !== part && sameKind(part, whole))
      .filter((whole) => has(part.label, kind.of) && has(whole.label, kind.to) && !has(part.label, kind.to))
      .flatMap((whole) => {
        const share = shareRange(part, whole);
        return share === undefined ? [] : [{ part, whole, share }];
      }),
  );
  const [first] = pairs;
  if (first === undefined || pairs.some(({ share }) => agrees(rate, share.range))) return undefined;
  const { value } = first.share;
  const related = [first.part.at, first.whole.at];
  return contradiction({ at: rate, subject: rate.label, found: shown(value, rate), related, value });
};

/** 人均 of 人 and 人次, 车均 of 辆. */
const AVERAGES: readonly (readonly [RegExp, RegExp])[] = [
  [/人均/, /^(?:人|人次|名)$/],
  [/车均|每辆/, /^辆$/],
  [/户均|每户/, /^户$/],
  [/亩均|每亩/, /^亩$/],
  [/每台/, /^台$/],
  [/每个|项均/, /^(?:个|项)$/],
];
const LIMITED = /标准|不超|以内|低于|高于|上年|去年|控制|增收|收入|产值/;

const averageAt = (stated: Stated, i: number): Differs | undefined => {
  const figure = stated[i];
  if (figure?.printed.form !== "amount" || !isExact(figure) || LIMITED.test(figure.label)) return undefined;
  const counted = AVERAGES.find(([name]) => name.test(figure.label))?.[1];
  if (counted === undefined) return undefined;
  const from = stated.slice(0, i + 1).findLastIndex(({ lead }) => /[；;]/.test(lead));
  const given = stated.slice(Math.max(0, from), i).filter((one) => isExact(one) && isQuantity(one));
  const amounts = given.filter(({ printed }) => printed.form === "amount");
  const counts = given.filter(({ printed }) => counted.test(printed.unit) && !printed.value.isZero());
  const quotients = amounts.flatMap((amount) =>
    counts.map((count) => ({ amount, count, value: amount.printed.value.dividedBy(count.printed.value) })),
  );
  const [first] = quotients;
  if (first === undefined || quotients.some(({ value }) => agrees(figure, { low: value, high: value })))
    return undefined;
  return contradiction({
    at: figure,
    subject: figure.label,
    found: shown(first.value, figure),
    related: [first.amount.at, first.count.at],
  });
};

export const checkRates = (stated: Stated, rates: Rates): readonly Differs[] =>
  stated.flatMap((_, i) => {
    const found = rateAt(stated, i, rates) ?? averageAt(stated, i);
    return found === undefined ? [] : [found];
  });
