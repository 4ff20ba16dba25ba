/**
 * Rows and cells in the words of nearly every program, taken in at one glance: a report is made of thousands of them.
 * What is written otherwise (no position, shared formulas, references in values, inline strings, prefixes) is left to the reading tag by tag.
 */
import { decoded } from "../../ooxml/xml/entities";
import { matchAt } from "../../ooxml/xml/scan";
import type { FilledCells } from "./filledCells";
import type { CellPositions } from "./position";

/** Those that nobody asks for. */
const ATTRIBUTES = String.raw`(?: (?!xmlns)[\w:]+="[^"&<]*"){0,20}`;
const ROW = new RegExp(String.raw`<row r="(\d{1,7})"${ATTRIBUTES} ?(/?)>`, "y");

/** All of these places are on a sheet, so that the cells need no look. */
const BLANK = String.raw`(?:<c r="[A-Z]{1,2}[1-9]\d{0,5}"(?: s="\d+")? ?/>)`;
const BLANKS = `${BLANK}{0,200}`;
const BLANK_RUN = new RegExp(`${BLANK}{2,200}`, "y");
const ROW_END = "</row>";
/** A cell that holds something, or the end of the row, behind any blank cells. */
const CELL = new RegExp(
  String.raw`${BLANKS}(?:<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d+)")?(?: t="(\w+)")?(?: s="(\d+)")?>` +
    String.raw`(?:<f(?: aca="false")?>([^<]+)</f>)?(?:<v>([^<&\r]*)</v>)?</c>|${ROW_END})`,
  "y",
);

/** Takes in what is written as usual. */
export class UsualRows {
  constructor(
    private readonly positions: CellPositions,
    private readonly filled: FilledCells,
    /** Where the sheet is read by its bytes. */
    private readonly textOf = (words: string): string => words,
  ) {}

  /** Where the rows end that are usual throughout, from `at` on. */
  rows(xml: string, at: number): number {
    let end = at;
    for (let next = this.row(xml, end); next > end; next = this.row(xml, end)) end = next;
    return end;
  }

  /** Where the usual cells end, from `at` on; of blank ones that stand behind them, the last is left. */
  cells(xml: string, at: number): number {
    let end = at;
    for (;;) {
      const found = matchAt(CELL, xml, end);
      if (found !== null && found[1] === undefined) return CELL.lastIndex - ROW_END.length;
      const next = found !== null && this.takesIn(found) ? CELL.lastIndex : lastOfBlanks(xml, end);
      if (next === end) return end;
      end = next;
    }
  }

  /** `at` where a word of the row is not usual: then nothing of it is taken in. */
  private row(xml: string, at: number): number {
    const found = matchAt(ROW, xml, at);
    if (found === null) return at;
    this.positions.row(found[1]);
    if (found[2] === "/") return ROW.lastIndex;
    const before = this.filled.found.length;
    const end = this.cells(xml, ROW.lastIndex);
    if (xml.startsWith(ROW_END, end)) return end + ROW_END.length;
    this.filled.cutTo(before);
    return at;
  }

  /** Not where its formula is not well formed. */
  private takesIn(found: RegExpExecArray): boolean {
    const [, place, styleBefore, type, style = styleBefore, written, raw = ""] = found;
    const formula = written === undefined ? "" : decoded(this.textOf(written));
    if (formula === undefined) return false;
    const { row, col } = this.positions.cell(place);
    this.filled.add(row, col, { type, style, raw: type === "s" ? raw : this.textOf(raw), formula });
    return true;
  }
}

/**
 * A row may be formatted up to the last column: a run of blank cells is passed once, not once for each of them. The last one of it is left,
 * since a cell that states no place stands behind it.
 */
const lastOfBlanks = (xml: string, at: number): number =>
  matchAt(BLANK_RUN, xml, at) === null ? at : xml.lastIndexOf("<c ", BLANK_RUN.lastIndex - 1);

const TEXT = "[^<&]*(?:&(?:amp|lt|gt|quot|apos);[^<&]*){0,20}";
/** An element of any other name than a worksheet is asked for, with what may stand between its tags. */
const other = (group: string, inside: string): string =>
  String.raw`<(?<${group}>(?!(?:row|c|f|v|t|rPh|sheetProtection)\b)[a-zA-Z]\w*)${ATTRIBUTES}(?: ?/>|>${inside}</\k<${group}>>)`;

/** Such as the bound of a validation, a validation, and all validations. */
const LEAF = other("leaf", TEXT);
const BRANCH = other("branch", `(?:(?:${LEAF}){1,20}|${TEXT})`);
const WHOLE = other("whole", `(?:(?:${BRANCH}){1,200}|${TEXT})`);
const PASSED_OVER = new RegExp(`(?:${WHOLE}){1,20}`, "y");

/** Where elements end that say nothing of cells; `at` where there is none. */
export const passedOver = (xml: string, at: number): number => {
  PASSED_OVER.lastIndex = at;
  return PASSED_OVER.test(xml) ? PASSED_OVER.lastIndex : at;
};
