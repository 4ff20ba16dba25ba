/**
 * Rows and cells in the words of nearly every program, taken in at one glance: a report is made of thousands of them.
 * What is written otherwise (no position, shared formulas, references in values, inline strings, prefixes) is left to the reading tag by tag.
 */
import { decoded } from "../../ooxml/xml/entities";
import { matchAt } from "../../ooxml/xml/scan";
import type { CellWords } from "./filledCells";

interface UsualCell extends CellWords {
  readonly r: string;
}

/** Those that nobody asks for. */
const ATTRIBUTES = String.raw`(?: (?!xmlns)[\w:]+="[^"&<]*"){0,20}`;
const ROW = new RegExp(String.raw`<row r="(\d{1,7})"${ATTRIBUTES} ?(/?)>`, "y");

/** All of these places are on a sheet, so that the cells need no look. */
const BLANKS = String.raw`(?:<c r="[A-Z]{1,2}[1-9]\d{0,5}"(?: s="\d+")? ?/>){0,200}`;
const CELL = new RegExp(
  String.raw`${BLANKS}<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d+)")?(?: t="(\w+)")?(?: s="(\d+)")?>` +
    String.raw`(?:<f(?: aca="false")?>([^<]+)</f>)?(?:<v>([^<&\r]*)</v>)?</c>`,
  "y",
);
const ROW_END = new RegExp(`${BLANKS}</row>`, "y");

export interface UsualCells {
  readonly cells: readonly UsualCell[];
  /** Where that ends which was taken in. */
  readonly end: number;
}

export interface UsualRow extends UsualCells {
  readonly r: string;
}

/** The row that begins at `at`, without its blank cells. */
export const usualRow = (xml: string, at: number): UsualRow | undefined => {
  const row = matchAt(ROW, xml, at);
  if (row === null) return undefined;
  const [, r = "", slash] = row;
  if (slash === "/") return { r, cells: [], end: ROW.lastIndex };
  const { cells, end } = usualCells(xml, ROW.lastIndex);
  return matchAt(ROW_END, xml, end) === null ? undefined : { r, cells, end: ROW_END.lastIndex };
};

/** Those up to the last one that holds something; `end` is `from` where there is none. */
export const usualCells = (xml: string, from: number): UsualCells => {
  const cells: UsualCell[] = [];
  let end = from;
  for (let found = matchAt(CELL, xml, end); found !== null; found = matchAt(CELL, xml, end)) {
    const [, r = "", style, type, styleBehind, written = "", raw = ""] = found;
    const formula = decoded(written);
    if (formula === undefined) break;
    cells.push({ r, type, style: style ?? styleBehind, formula, raw });
    end = CELL.lastIndex;
  }
  return { cells, end };
};

/** Validations, and empty elements of other names than a worksheet is asked for. */
const PASSED_OVER = new RegExp(
  String.raw`(?:<dataValidation${ATTRIBUTES}>(?:<formula1>[^<&]*</formula1>)?(?:<formula2>[^<&]*</formula2>)?</dataValidation>|` +
    String.raw`<(?!(?:row|c|f|v|t|rPh|sheetProtection)\b)[a-zA-Z]+${ATTRIBUTES} ?/>){1,200}`,
  "y",
);

/** Where elements end that say nothing of cells; `at` where there is none. */
export const passedOver = (xml: string, at: number): number => {
  PASSED_OVER.lastIndex = at;
  return PASSED_OVER.test(xml) ? PASSED_OVER.lastIndex : at;
};
