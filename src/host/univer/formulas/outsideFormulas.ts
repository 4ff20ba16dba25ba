/**
 * Formulas that look into other workbooks and nowhere else, and the pictures of WPS. Excel keeps what they came to when it last saw those; Univer sees
 * none of them and would give an error as soon as a row moves. With this it gives what Excel kept.
 */
import type { Scalar } from "../../../workbook/model";
import { lostReferences } from "./lostReferences";

const QUOTED_SHEET = /'(?:[^'[\]]|'')*\[[^\]]+\](?:[^']|'')*'!/;
const SHEET = /\[[^\]]+\][^\s!'"(),;:+\-*/^&=<>[\]{}]*!/;
const CELLS = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/;
const OUTSIDE = new RegExp(`(?:${QUOTED_SHEET.source}|${SHEET.source})${CELLS.source}`, "g");
const TEXT = /"(?:[^"]|"")*"/g;
/** A reference, a name, or a sheet of this workbook; what a bracket follows is a function. */
const INSIDE = /[\p{L}_'!\]#][\p{L}\p{N}_.]*(?!\p{L}|[\p{N}_.(])/u;

/** WPS: a picture that stands in its cell. */
const PICTURE = /^=(?:_xlfn\.)?DISPIMG\("[^"]*",\d+\)$/i;

const looksOutsideAlone = (formula: string): boolean => {
  if (PICTURE.test(formula)) return true;
  const bare = formula.replace(TEXT, "0");
  const rest = bare.replace(OUTSIDE, "0");
  return rest !== bare && !INSIDE.test(rest);
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The value, and behind it the formula as a text that is never looked at. */
const KEPT = /^=CHOOSE\(1,(?:-?[\d.]+(?:E[-+]?\d+)?|"(?:[^"]|"")*"),"(=?(?:[^"]|"")*)"\)$/;

export const outsideFormulas = {
  toUniver: (formula: string, value: Scalar): string => {
    const isKept = (typeof value === "number" || (typeof value === "string" && !value.startsWith("#"))) && value !== "";
    if (!isKept || !looksOutsideAlone(formula)) return formula;
    return `=CHOOSE(1,${typeof value === "number" ? String(value).toUpperCase() : quoted(value)},${quoted(formula)})`;
  },
  toExcel: (formula: string): string => {
    const held = KEPT.exec(formula)?.[1]?.replaceAll('""', '"');
    return held !== undefined && looksOutsideAlone(held) ? held : formula;
  },
};

/** A formula of a cell in Univer. */
export const asExcelHasIt = (formula: string): string => outsideFormulas.toExcel(lostReferences.toExcel(formula));
