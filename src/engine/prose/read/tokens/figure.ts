/** A figure with its unit, at one place of the text. */
import { Decimal } from "../../../../domain/decimal";
import { chineseNumber, chineseRun } from "./chinese";
import { codesOf } from "../../lexicon/trie";
import type { Damage, FigureForm, PrintedFigure } from "../claim";
import { fractionAt } from "./fraction";
import { numeralAt, plainNumeralAt } from "./numeral";
import type { Numeral } from "./numeral";
import { spanOf, type Page, type UnitFound } from "../page";
import type { FigureToken } from "./token";
import { unitAt } from "./unit";

const ONE = new Decimal(1);
const NO_UNIT: UnitFound = {
  form: "number",
  unit: "",
  end: 0,
  factor: ONE,
  scale: ONE,
  shift: 0,
  over: false,
  doubled: false,
};

const damageOf = (numeral: Numeral, unit: UnitFound): Damage | undefined =>
  numeral.damage ?? (unit.doubled ? "doubledUnit" : undefined);

const printedOf = (page: Page, numeral: Numeral, unit: UnitFound): PrintedFigure => {
  const damage = damageOf(numeral, unit);
  const printed: PrintedFigure = {
    form: unit.form,
    value: unit.shift === 0 ? numeral.value : numeral.value.times(unit.factor),
    dp: numeral.dp - unit.shift,
    unit: unit.unit,
    scale: unit.scale,
    digits: spanOf(page, numeral.start, numeral.end),
  };
  if (!unit.over && damage === undefined) return printed;
  return { ...printed, ...(unit.over ? { hedge: "over" } : {}), ...(damage === undefined ? {} : { damage }) };
};

const SIGNS = codesOf("-－");
const SIGN = /[-－](?=\d)/y;
const RANGE = /\s?(?:[-—–~～]{1,2}|至)\s?(?=\d)/y;

const MAY_LEAD_ON = /[-—–~～至\s]/;

const stickyEnd = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
};

const withForm = (printed: PrintedFigure, form: FigureForm): PrintedFigure => ({ ...printed, form });

/** 20%—30%, 5-10家: one token for both ends, never compared with anything. */
const rangeFrom = (page: Page, first: FigureToken): FigureToken | undefined => {
  const from = MAY_LEAD_ON.test(page.plain.charAt(first.end)) ? stickyEnd(RANGE, page.plain, first.end) : undefined;
  const second = from === undefined ? undefined : single(page, from);
  return second === undefined
    ? undefined
    : { kind: "figure", start: first.start, end: second.end, value: withForm(second.value, "range") };
};

/** 单位：万元 said once, for the bare figures behind it. */
const declaredUnit = ({ unit, unitFrom }: Page, at: number): UnitFound | undefined =>
  at > unitFrom ? unit : undefined;

const withUnit = (page: Page, numeral: Numeral): FigureToken => {
  const unit = unitAt(page, numeral.end) ?? { ...(declaredUnit(page, numeral.start) ?? NO_UNIT), end: numeral.end };
  return { kind: "figure", start: numeral.start, end: unit.end, value: printedOf(page, numeral, unit) };
};

const single = (page: Page, at: number): FigureToken | undefined => {
  const numeral = numeralAt(page.plain, at);
  return numeral === undefined ? undefined : withUnit(page, numeral);
};

const signed = (page: Page, at: number): FigureToken | undefined => {
  const from = SIGNS.has(page.plain.charCodeAt(at)) ? stickyEnd(SIGN, page.plain, at) : undefined;
  if (from === undefined || /[\d%A-Za-z元]/.test(page.plain.charAt(at - 1))) return undefined;
  const token = single(page, from);
  if (token === undefined) return undefined;
  const digits = spanOf(page, at, token.value.digits.end);
  return { ...token, start: at, value: { ...token.value, value: token.value.value.negated(), digits } };
};

const PER_CENT = "百分之";

const inNumerals = (page: Page, at: number, form?: "percent"): FigureToken | undefined => {
  const run = chineseRun(page.plain, at);
  const number = run === "" || run === "一" ? undefined : chineseNumber(run);
  if (number === undefined) return undefined;
  const numeral: Numeral = { start: at, end: at + run.length, ...number };
  const unit = form === "percent" ? { ...NO_UNIT, form, unit: "%", end: numeral.end } : unitAt(page, numeral.end);
  if (unit === undefined || !isFigure(page, run, unit)) return undefined;
  return { kind: "figure", start: at, end: unit.end, value: printedOf(page, numeral, unit) };
};

/** 十分重视 is no score, 三年行动 no count; a lone numeral counts people or pieces only. */
const isFigure = (page: Page, run: string, unit: UnitFound): boolean => {
  if (unit.form === "score") return run.length > 1;
  if (unit.form === "count")
    return (
      unit.unit !== "年" && (run.length > 1 || page.lexicon.people.has(unit.unit) || /[家项次件场篇台]/.test(unit.unit))
    );
  return unit.form !== "number";
};

const perCent = (page: Page, at: number): FigureToken | undefined => {
  if (!page.plain.startsWith(PER_CENT, at)) return undefined;
  const token = inNumerals(page, at + PER_CENT.length, "percent");
  return token === undefined ? undefined : { ...token, start: at };
};

/** The figure whose digits and unit leave no doubt that they are one, or undefined. */
export const plainFigureAt = (page: Page, at: number): FigureToken | undefined => {
  const numeral = plainNumeralAt(page.plain, at);
  if (numeral === undefined) return undefined;
  const figure = withUnit(page, numeral);
  return rangeFrom(page, figure) ?? figure;
};

/** The figure that begins at `at`, with its unit, or undefined. */
export const figureAt = (page: Page, at: number): FigureToken | undefined => {
  const arabic = single(page, at) ?? signed(page, at);
  if (arabic !== undefined) return rangeFrom(page, arabic) ?? arabic;
  return perCent(page, at) ?? fractionAt(page, at) ?? inNumerals(page, at);
};
