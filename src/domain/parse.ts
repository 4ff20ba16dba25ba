/**
 * What a person may type where the form wants a figure: full-width digits, thousands separators, a unit, a dash or 无 for nothing.
 * Read once, at the edge; what cannot be read is reported, never guessed.
 */
import { Decimal, HUNDRED } from "./decimal";
import type { Unit } from "./figure";
import { isErrorValue } from "../workbook/errorValues";
import { asSeen } from "./invisibleCharacters";

export type Parsed =
  | {
      readonly state: "filled";
      readonly value: Decimal;
      /** true when text was read as a number: worth a repair proposal. */ readonly fromText: boolean;
    }
  | { readonly state: "blank" }
  /** Said to be nothing by a dash, a stroke or 无. */
  | { readonly state: "nothing" }
  | { readonly state: "unreadable"; readonly why: "notNumber" | "error" };

/** How officers say that there is nothing here. */
const NOTHING = /^(?:[-—–－―/／]+|无)$/;

export const saysNothing = (text: string): boolean => NOTHING.test(halfWidth(text));
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** As programs write a large figure, and no person does: "7.13812E7". */
const SCIENTIFIC = /^[+-]?\d\.\d+E[+-]?\d{1,2}/;

const narrow = (text: string): string =>
  asSeen(text)
    .replace(/[！-～]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) - 0xfee0))
    .replace(/−/g, "-");

/** Full-width digits, signs and separators to their ASCII twins; all blanks and all that nobody sees removed. */
export const halfWidth = (text: string): string => narrow(text).replace(/[\s\u3000]/g, "");

/** What one of each is in 万元. */
const AMOUNTS: ReadonlyMap<string, string> = new Map([
  ["万", "1"],
  ["亿", "10000"],
  ["元", "0.0001"],
  ["百元", "0.01"],
  ["千元", "0.1"],
  ["百万元", "100"],
  ["千万元", "1000"],
  ["亿元", "10000"],
]);

const scaleOf = (suffix: string, unit: Unit): Decimal | undefined => {
  if (suffix === "" || suffix === unit || (unit === "人" && /^[名个]$/.test(suffix))) return new Decimal(1);
  const scale = unit === "万元" ? AMOUNTS.get(suffix) : undefined;
  return scale === undefined ? undefined : new Decimal(scale);
};

/** "7138.12" over "100", or both in one line. "7138." over "12" is one number that was broken, "7 138.12" one that is spaced out. */
const holdsTwo = (text: string): boolean => {
  const shown = narrow(text);
  const numbers = shown.split(/[\r\n]+/).filter((line) => NUMBER.test(halfWidth(line).replace(/[^\d.,]+$/, "")));
  return numbers.length > 1 || /\.\d\d+\s+\d/.test(shown);
};

const readText = (text: string, unit: Unit): Parsed => {
  const clean = halfWidth(text);
  if (clean === "") return { state: "blank" };
  if (NOTHING.test(clean)) return { state: "nothing" };
  if (isErrorValue(clean)) return { state: "unreadable", why: "error" };
  if (holdsTwo(text)) return { state: "unreadable", why: "notNumber" };
  const amount = unit === "万元" ? clean.replace(/^[￥¥]/, "") : clean;
  const [scientific] = SCIENTIFIC.exec(amount) ?? [];
  const digits = scientific ?? /^[+-]?[\d,.]+/.exec(amount)?.[0] ?? "";
  const scale = scaleOf(amount.slice(digits.length), unit);
  if (scale === undefined || (scientific === undefined && !NUMBER.test(digits)))
    return { state: "unreadable", why: "notNumber" };
  return { state: "filled", value: new Decimal(digits.replace(/,/g, "")).times(scale), fromText: true };
};

/**
 * Far below a 分 in 万元; what a subtraction of large amounts leaves behind is far below this. A quotient of two figures has no such
 * remainder, and may itself end in many noughts: 0.9282 and 0.92820000001 are two shares.
 */
const NOISE = { amount: { places: 6, below: new Decimal("1e-9") }, share: { places: 12, below: new Decimal("1e-14") } };

const withoutNoise = (value: Decimal, { places, below }: (typeof NOISE)["amount"]): Decimal => {
  const near = value.toDecimalPlaces(places);
  return value.minus(near).abs().lt(below) ? near : value;
};

/** A number of so few digits and places is what somebody typed: there is no noise to look for. */
const TYPED = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** A share whose digits go on at the thirteenth place by more than noise, as nearly every quotient's do. */
const QUOTIENT = /^-?0\.\d{12}(?!00|99)\d\d/;

const withoutBinaryNoise = (raw: number, noise: (typeof NOISE)["amount"]): Decimal => {
  const text = String(raw);
  if (TYPED.test(text)) return new Decimal(raw);
  const value = new Decimal(raw).toSignificantDigits(15);
  return noise === NOISE.share && QUOTIENT.test(text) ? value : withoutNoise(value, noise);
};

/**
 * A spreadsheet value as a figure in `unit`. Excel keeps 30.81 % as 0.3081, so numbers in a percent cell are multiplied by 100.
 * Binary noise is dropped: 0.1+0.2 read back as 0.30000000000000004 is 0.3, and 7138.12−7125.61 as 12.510000000000218 is 12.51.
 */
export const parseFigure = (raw: string | number | boolean | null, unit: Unit): Parsed => {
  if (raw === null) return { state: "blank" };
  if (typeof raw === "boolean") return { state: "unreadable", why: "notNumber" };
  if (typeof raw === "string") return readText(raw, unit);
  if (!Number.isFinite(raw)) return { state: "unreadable", why: "error" };
  const value =
    unit === "%" ? withoutBinaryNoise(raw, NOISE.share).times(HUNDRED) : withoutBinaryNoise(raw, NOISE.amount);
  return { state: "filled", value, fromText: false };
};
