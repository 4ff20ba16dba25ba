/** What Excel makes of an entered value: numbers, dates and formulas written as text are recognised, an apostrophe keeps text as text. */
import { CellType } from "./data";
import type { ICellData } from "./data";
import { momentIn } from "./dateEntry";
import { lostReferences } from "./formulas/lostReferences";

/** What is entered into one cell; "" empties it. */
export type CellEntry = string | number | boolean;

export type ValueType = "Empty" | "Double" | "Boolean" | "Error" | "String";

/** What a cell reads as, with the type of that. */
export interface CellReading {
  readonly value: CellEntry;
  readonly type: ValueType;
}

/** A cell's new content and, where Excel gives the cell a number format by itself, that format. */
interface EnteredContent {
  readonly cell: ICellData;
  readonly format?: string;
}

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };
const DIGITS = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+`;
const NUMBER = new RegExp(`^[+-]?(?:${DIGITS})$`);
const PERCENT = new RegExp(`^[+-]?(?:${DIGITS})%$`);
const SCIENTIFIC = new RegExp(`^[+-]?(?:${DIGITS})E[+-]?\\d{1,3}$`, "i");
/** Accountants write what is owed in brackets. */
const IN_BRACKETS = new RegExp(`^\\((${DIGITS})\\)$`);
/** The currency of a Chinese Excel; of the others it takes none. */
const YUAN = new RegExp(`^([+-]?)[¥￥](${DIGITS})$`);

/** `format` is the number format the cell has already; "@" takes everything as text. */
export const contentOf = (entry: CellEntry, format: string): EnteredContent => {
  if (entry === "") return { cell: EMPTY };
  if (typeof entry === "number") return { cell: { ...EMPTY, v: entry, t: CellType.number } };
  if (typeof entry === "boolean") return flag(entry);
  if (format === "@") return text(entry);
  if (entry.startsWith("'")) return { cell: { ...EMPTY, v: entry.slice(1), t: CellType.forcedText } };
  return recognised(entry, format) ?? text(entry);
};

const text = (entry: string): EnteredContent => ({ cell: { ...EMPTY, v: entry, t: CellType.text } });
const flag = (entry: boolean): EnteredContent => ({ cell: { ...EMPTY, v: entry ? 1 : 0, t: CellType.flag } });

const recognised = (entry: string, format: string): EnteredContent | undefined => {
  const trimmed = entry.trim();
  if (isFormula(entry))
    return { cell: { ...EMPTY, f: lostReferences.toUniver(entry.startsWith("=") ? entry : `=${entry}`) } };
  if (/^true$/i.test(trimmed)) return flag(true);
  if (/^false$/i.test(trimmed)) return flag(false);
  const found = figure(trimmed) ?? momentIn(trimmed);
  return found === undefined ? undefined : number(found.value, found.format, format);
};

/** The number that is written, with the number format that Excel gives it by itself; undefined for other text. */
const figure = (entry: string): { readonly value: number; readonly format?: string } | undefined => {
  const plain = entry.replace(/,/g, "");
  if (NUMBER.test(entry)) return { value: Number(plain), ...(plain === entry ? {} : { format: "#,##0.00" }) };
  if (PERCENT.test(entry))
    return { value: Number(`${plain.slice(0, -1)}e-2`), format: entry.includes(".") ? "0.00%" : "0%" };
  if (SCIENTIFIC.test(entry)) return { value: Number(plain), format: "0.00E+00" };
  const [, owed] = IN_BRACKETS.exec(plain) ?? [];
  if (owed !== undefined) return { value: -Number(owed), ...(plain === entry ? {} : { format: "#,##0.00" }) };
  const [, sign = "", amount] = YUAN.exec(plain) ?? [];
  if (amount === undefined) return undefined;
  return { value: Number(`${sign}${amount}`), format: amount.includes(".") ? CURRENCY.cents : CURRENCY.whole };
};

const CURRENCY = { whole: '"¥"#,##0;"¥"-#,##0', cents: '"¥"#,##0.00;"¥"-#,##0.00' } as const;

/** Excel takes "+" and "-" before anything but a number, and "@", for the beginning of a formula too. */
export const isFormula = (entry: string): boolean => {
  if (entry.startsWith("=") || entry.startsWith("@")) return entry.length > 1;
  return /^[+-][^+\-\s]/.test(entry) && figure(entry.trim()) === undefined;
};

const number = (value: number, natural: string | undefined, format: string): EnteredContent => {
  const cell = { ...EMPTY, v: value, t: CellType.number };
  return natural !== undefined && format === GENERAL ? { cell, format: natural } : { cell };
};

export const GENERAL = "General";
