/** Changes of a workbook, as plain data: what the use cases ask for and adapters carry out. */
import type { Area, CellSpec, CellStyle, Edge, NameSpec, PageSetup, Scalar, ValidationSpec } from "../workbook/model";

/** How a marked cell looks; told apart by colour and by an underline or bold, never by colour alone. */
export type MarkKind = "must" | "explain" | "unsure" | "related";

export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: MarkKind;
}

export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** Text that begins with = + - @ is written as text, never as a formula. */
  readonly value: Scalar;
  /** Written instead of the value; with its "=". */
  readonly formula?: string;
  /** The number format that the cell gets before, where it has one that would make something else of it. */
  readonly format?: string;
}

/** Cells that come in within their rows: what stands in their place, and right of it, moves to the right. */
export interface OpenedCells {
  readonly area: Area;
  /** As many of its first rows may hold cells that are merged over the place: these are parted. */
  readonly head: number;
}

/** Whole rows of one sheet that go and come, and cells that come within rows. Whatever refers to cells of the sheet follows, from wherever in the workbook. */
export interface RowsChange {
  readonly sheet: string;
  /** As they are numbered before. */
  readonly removed: readonly number[];
  /** As they are numbered afterwards. */
  readonly inserted: readonly number[];
  /** As they are numbered afterwards, from left to right. */
  readonly opened?: readonly OpenedCells[];
  /** Written and formatted afterwards; a blank without a format leaves what is there. */
  readonly cells: readonly CellSpec[];
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: readonly ValidationSpec[];
  readonly merges?: readonly Area[];
  readonly widths?: LookChange["widths"];
  /** Pointed there afterwards. */
  readonly names?: readonly NameSpec[];
}

/** How high the rows of a sheet are, what is merged in them, and where its pages end. Rows that are not named stay as they are. */
export interface RowsFit {
  readonly sheet: string;
  readonly heights: ReadonlyMap<number, number>;
  /** Rows that the program fits to their text, now and whenever it changes. */
  readonly following: readonly number[];
  /** Areas that hold nothing but in their first cell. */
  readonly merges: readonly Area[];
  /** A page ends after each of these rows, and after no other that was set. */
  readonly breaks: readonly number[];
}

/** Rows of a sheet, as people count them. */
export interface RowsOfSheet {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** How a sheet prints; what is not said stays as it is. */
export interface SheetPaper {
  readonly sheet: string;
  readonly page: Partial<PageSetup>;
}

export type LookPart = "字体" | "对齐" | "底色" | "数字格式" | "边框";

/** A cell to be put right, with everything about its format said. */
export interface LookCell {
  readonly row: number;
  readonly col: number;
  readonly style: CellStyle;
  /** Edges without a line. */
  readonly bare: readonly Edge[];
  readonly parts: readonly LookPart[];
}

export interface LookAsked {
  readonly sheet: string;
  readonly area: Area;
  readonly validations: readonly ValidationSpec[];
}

export interface FoundLook {
  readonly sheet: string;
  /** Of the cells of the area, row by row. */
  readonly styles: readonly (readonly CellStyle[])[];
  /** Of the validations asked about, those that do not stand. */
  readonly lacking: readonly ValidationSpec[];
}

export interface LookChange {
  readonly sheet: string;
  readonly cells: readonly LookCell[];
  /** By column, in characters. */
  readonly widths: readonly (readonly [col: number, width: number])[];
  readonly validations: readonly ValidationSpec[];
}
