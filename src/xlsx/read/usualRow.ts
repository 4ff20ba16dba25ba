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
const BLANK = String.raw`(?:<c r="[A-Z]{1,2}[1-9]\d{0,5}"(?: s="\d+")? ?/>)`;
const BLANKS = `${BLANK}{0,200}`;
const BLANK_RUN = new RegExp(`${BLANK}{2,200}`, "y");
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

/** The usual cells that hold something; blank ones behind them are passed over, but for one. `end` is `from` where there is neither. */
export const usualCells = (xml: string, from: number): UsualCells => {
  const cells: UsualCell[] = [];
  let end = from;
  for (;;) {
    const found = matchAt(CELL, xml, end);
    const cell = found === null ? undefined : cellOf(found);
    if (cell === undefined) {
      const last = lastOfBlanks(xml, end);
      if (last === end) return { cells, end };
      end = last;
    } else {
      cells.push(cell);
      end = CELL.lastIndex;
    }
  }
};

/** Nothing where its formula is not well formed. */
const cellOf = ([, r = "", style, type, styleBehind, written = "", raw = ""]: RegExpExecArray):
  UsualCell | undefined => {
  const formula = decoded(written);
  return formula === undefined ? undefined : { r, type, style: style ?? styleBehind, formula, raw };
};

/**
 * A row may be formatted up to the last column: a run of blank cells is passed once, not once for each of them. The last one of it is left,
 * since a cell that states no place stands behind it.
 */
const lastOfBlanks = (xml: string, at: number): number =>
  matchAt(BLANK_RUN, xml, at) === null ? at : xml.lastIndexOf("<c ", BLANK_RUN.lastIndex - 1);

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
