/** What the text of a c element means, by its type attribute (ECMA-376 part 1, 18.18.11 ST_CellType). */
import { serialAt } from "../../workbook/dayZero";
import type { Scalar } from "../../workbook/model";
import { FileProblem } from "../problems";
import { decodeText } from "./strings";

/**
 * `raw` is the text of v, or of is for inline strings. Blank is null; numbers stay numbers, dates serial numbers, error
 * values texts. A number that cannot be read stays a text, so that a check can point at the cell.
 */
export const cellValue = (type: string | undefined, raw: string, strings: readonly string[], part: string): Scalar => {
  if (raw === "") return null;
  switch (type) {
    case "s":
      return textOrBlank(sharedString(raw, strings, part));
    case "str":
    case "inlineStr":
      return decodeText(raw);
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return raw;
    case "d":
      return serialOf(raw);
    default:
      return numberOf(raw);
  }
};

const textOrBlank = (text: string): string | null => (text === "" ? null : text);

const sharedString = (raw: string, strings: readonly string[], part: string): string => {
  const text = strings[wholeNumber(raw)];
  if (text === undefined) throw new FileProblem("damaged", `${part}: no shared string ${raw}`);
  return text;
};

/** Number, for what is nearly always a few digits: these are put together in a third of the time. */
export const wholeNumber = (raw: string): number => {
  let number = 0;
  for (let i = 0; i < raw.length; i++) {
    const digit = raw.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return Number(raw);
    number = number * 10 + digit;
  }
  return number;
};

const ZERO = 48;

const numberOf = (raw: string): number | string => {
  const value = Number(raw);
  return Number.isFinite(value) && (value !== 0 || raw.trim() !== "") ? value : raw;
};

/** Strict files may write dates as ISO 8601; read as UTC so that no time zone moves them. */
const serialOf = (raw: string): number | string => {
  const time = Date.parse(/[TZ]/.test(raw) ? raw.replace(/Z?$/, "Z") : raw);
  return Number.isNaN(time) ? raw : serialAt(time);
};
