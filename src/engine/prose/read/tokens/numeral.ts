/** A run of Arabic digits with its points and commas, read as one figure, or found damaged. */
import { Decimal } from "../../../../domain/decimal";
import type { Damage } from "../claim";
import { codesOf } from "../../lexicon/trie";
import { firstMatch } from "./scan";

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly dp: number;
  readonly damage?: Damage;
}

const MONEY = "(?:[余多]?[十百千万亿]*元)";
const UNIT_NEXT = new RegExp(`\\s{0,2}(?:${MONEY}|%)`, "y");
/** With the damage that shows in the run itself. */
const RUN = firstMatch<Damage | undefined>([
  [new RegExp(`\\d[\\d.,OoIl]*[OoIl][\\d.,OoIl]*(?=\\s?(?:${MONEY}|%))`), "letters"],
  [new RegExp(`\\d+(?:\\s\\.\\s?|\\.\\s)\\d{1,2}(?=\\s?(?:${MONEY}|%))`), "blankInside"],
  [/\d(?:[\d,]*\d)?(?:\.{1,2}\d+)*\.?/, undefined],
]);
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const plainly = (run: string, start: number, damage?: Damage): Numeral => {
  const digits = run.replace(/,/g, "");
  const value = new Decimal(digits);
  const numeral = {
    start,
    end: start + run.length,
    value,
    dp: value.isInteger() && !digits.includes(".") ? 0 : (digits.split(".")[1] ?? "").length,
  };
  return damage === undefined ? numeral : { ...numeral, damage };
};

/** Damaged digits: the value is what can still be read of them, the extent is all of them. */
const damaged = (run: string, start: number, damage: Damage): Numeral => {
  const legible =
    /^\d+(?:\.\d+)?/.exec(run.replace(/[\s,]/g, "").replace(/[Oo]/g, "0").replace(/[Il]/g, "1"))?.[0] ?? "0";
  return { ...plainly(legible, start, damage), end: start + run.length };
};

const withPoints = (text: string, run: string, at: number): Numeral => {
  const unitFollows = matchAt(UNIT_NEXT, text, at + run.length) !== undefined;
  const body = run.endsWith(".") ? run.slice(0, -1) : run;
  const points = body.split(".").length - 1;
  if (unitFollows && points > 1) return damaged(run, at, "extraPoint");
  if (unitFollows && run.endsWith(".")) return damaged(run, at, points === 1 ? "extraPoint" : "cutOff");
  if (points > 1) return plainly(body.split(".").slice(0, 2).join("."), at);
  return plainly(body, at);
};

/** Commas that are no thousands separators: damage before 元, otherwise a list of which only the first is taken. */
const withCommas = (text: string, run: string, at: number): Numeral => {
  if (THOUSANDS.test(run)) return plainly(run, at);
  const pieces = run.split(",");
  const first = pieces[0] ?? run;
  const list = pieces.slice(0, -1).some((piece) => piece.includes("."));
  const money = matchAt(UNIT_NEXT, text, at + run.length)?.includes("元") ?? false;
  return money && !list ? damaged(run, at, "separators") : withPoints(text, first, at);
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const endOfDigits = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
};

const POINT = 46;
const MAY_BE_YEAR = /^(?:19|20)\d{2}/;
/** A unit begins with these, and neither a year, a date, a number of something, a code nor a damaged figure goes on with them. */
const UNIT_BEGINS = codesOf("%元万亿人家名次个件项户亩辆台");

/**
 * 7138.12万元, 30.81%, 90人: digits with at most one point, and right behind them a unit, can be read in one way only. Undefined where they may be
 * anything else, or are four that may be a year.
 */
export const plainNumeralAt = (text: string, at: number): Numeral | undefined => {
  const whole = endOfDigits(text, at);
  const from = text.charCodeAt(whole) === POINT ? whole + 1 : whole;
  const end = from === whole ? whole : endOfDigits(text, from);
  if (!UNIT_BEGINS.has(text.charCodeAt(end)) || text.charCodeAt(end - 1) === POINT) return undefined;
  const digits = text.slice(at, end);
  return MAY_BE_YEAR.test(digits) ? undefined : { start: at, end, value: new Decimal(digits), dp: end - from };
};

/** The numeral that begins at `at`; undefined when no digit stands there. */
export const numeralAt = (text: string, at: number): Numeral | undefined => {
  const found = RUN(text, at);
  if (found === undefined) return undefined;
  const run = text.slice(at, found.end);
  if (found.is !== undefined) return damaged(run, at, found.is);
  return run.includes(",") ? withCommas(text, run, at) : withPoints(text, run, at);
};
