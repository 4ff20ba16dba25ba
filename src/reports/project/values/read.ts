/** A target or an actual value as typed: a figure with sign and unit, a deadline, or words. Nothing is guessed: two figures are told to be two. */
import { decimal, type Decimal } from "../../../domain/decimal";
import { halfWidth, saysNothing } from "../../../domain/parse";
import { measuredIn } from "../../../domain/writtenUnits";
import { chineseNumber } from "../../../engine/prose/read/tokens/chinese";
import { deadlineIn } from "./days";
import { signBefore, unitAndSign } from "./signs";
import type { Amount, IndicatorValue } from "./value";

const FIGURE = /[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
/** A number in numerals counts where a unit follows and nothing but a sign stands before it: 一批 and 一定 are words. */
const NUMERAL =
  /^([^零一二两三四五六七八九十百千万亿\d]*)([零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?)(.+)$/;
const COUNTED = /^(?:次|个|人|项|份|户|家|场|期|套|台|辆|公里|千米|平方米|亩|元|件|名|处|所|座|篇)/;
/** Ends of a sentence that say nothing more: 完成12次。 */
const ENDING = /[。；;，,、.]+$/;
const NOT_APPLICABLE = /^(?:不适用|不涉及|无此项|无此指标)$/;
/** 每季度1次 is no figure of the year. */
const OF_A_PERIOD = /每个?(?:季度?|月|半年|周|星期|旬|天|日)/;
/** Before figures are looked for: the 2 is none. */
const SQUARED: readonly (readonly [RegExp, string])[] = [
  [/km[2²]/gi, "平方公里"],
  [/m[2²]/gi, "平方米"],
];
const TEN = decimal(10);
/** Units are short; a longer rest is a sentence in which the figure stands. */
const LONGEST_UNIT = 6;

const amount = (value: Decimal, before: string, after: string): Amount => {
  const { unit: written, sign: later } = unitAndSign(after);
  const { scale, unit } = measuredIn(written);
  const sign = signBefore(before) ?? later;
  const step = scale.times(TEN.pow(-value.decimalPlaces()));
  return { kind: "amount", value: value.times(scale), step, scale, unit, ...(sign === undefined ? {} : { sign }) };
};

const inNumerals = (text: string): Amount | undefined => {
  const [, before = "", run = "", after = ""] = NUMERAL.exec(text) ?? [];
  const read = COUNTED.test(after) ? chineseNumber(run) : undefined;
  const bare = before === "" || signBefore(before) !== undefined;
  return read === undefined || !bare ? undefined : amount(read.value, before, after);
};

const inDigits = (text: string): IndicatorValue | undefined => {
  const found = [...text.matchAll(FIGURE)];
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.length > 1) return { kind: "several", text };
  if (OF_A_PERIOD.test(text.slice(0, first.index))) return { kind: "words", text };
  const after = text.slice(first.index + first[0].length);
  if (unitAndSign(after).unit.length > LONGEST_UNIT) return { kind: "words", text };
  return amount(decimal(first[0].replace(/,/g, "")), text.slice(0, first.index), after);
};

/** `year`: of the report, for deadlines without one. */
export const readValue = (typed: string, year?: string): IndicatorValue => {
  const text = SQUARED.reduce((read, [sign, words]) => read.replace(sign, words), halfWidth(typed)).replace(ENDING, "");
  if (text === "") return { kind: "blank" };
  if (saysNothing(text) || NOT_APPLICABLE.test(text)) return { kind: "none" };
  const day = deadlineIn(text.replace(/^[≤<=]+/, ""), year);
  if (day !== undefined) return { kind: "day", day };
  return inDigits(text) ?? inNumerals(text) ?? { kind: "words", text };
};
