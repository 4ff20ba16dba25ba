/**
 * A workbook as plain data: what the form lays out, what Excel and .xlsx files are made from, and what is read back.
 * Rows and columns count from 0. No Office, no file format, no meaning of the report in here.
 */

export type Scalar = string | number | boolean | null;

/** A rectangle of cells; `rows` and `cols` are counts. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export type BorderLine = "thin" | "medium" | "dotted";
export type Edge = "top" | "bottom" | "left" | "right";

export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: { readonly [edge in Edge]?: { readonly line: BorderLine; readonly color: string } };
  /** An Excel number format in its locale-free form: "#,##0.00", "0.00%", "yyyy-mm-dd", "@". */
  readonly numberFormat?: string;
  /** false on the cells an officer fills in; only matters once somebody protects the sheet. */
  readonly locked?: boolean;
}

export interface CellSpec {
  readonly row: number;
  readonly col: number;
  /** The constant, or for a formula the value it has now (the cached value of the file). */
  readonly value: Scalar;
  /** With its "=". */
  readonly formula?: string;
  readonly style?: CellStyle;
}

export interface ValidationSpec {
  readonly area: Area;
  readonly rule:
    | { readonly type: "list"; readonly values: readonly string[] }
    | { readonly type: "decimal" | "whole"; readonly min?: number; readonly max?: number }
    | { readonly type: "date" }
    | { readonly type: "textLength"; readonly max: number };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

/** A conditional format whose condition is a formula; the only kind we write. */
export interface ConditionalFormatSpec {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}

/** In points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the edge of the paper to the footer; where it is not said, as the program has it. */
  readonly footer?: number;
}

export interface PageSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  readonly printArea: Area;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** A page ends after each of these rows. */
  readonly rowBreaks?: readonly number[];
  readonly fitToWidth?: boolean;
  readonly margins: PageMargins;
  readonly centerHorizontally?: boolean;
  /** In the middle; &P is the page, &N how many there are, &A the sheet. */
  readonly footer?: string;
}

/** A native column chart over cells of its own sheet. */
export interface ChartSpec {
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  readonly categories: Area;
  /** The cells that it covers. */
  readonly over: Area;
}

export interface SheetSpec {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  /** Width of each column from the left, in characters of the default font, as Excel's own dialog shows it. */
  readonly columnWidths: readonly number[];
  /** Row heights in points; rows that are not named keep the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly CellSpec[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationSpec[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  /** Rows above and columns left of the split stay in view. */
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly page?: PageSetup;
  readonly showGridlines?: boolean;
  readonly charts?: readonly ChartSpec[];
}

/** A defined name of the whole workbook. */
export interface NameSpec {
  readonly name: string;
  /** "'收支情况'!$B$7:$H$12", or a constant such as "\"1\"". Without "=". */
  readonly ref: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
}

/** One cell as found. `formula` only when the cell holds one. Error values arrive as text: "#REF!". Blank is null, never "". */
export interface FoundCell {
  readonly value: Scalar;
  readonly formula?: string;
}

/** A cell far away from all others, around which no used range was drawn. */
export interface StrayCell {
  readonly row: number;
  readonly col: number;
  readonly cell: FoundCell;
}

export interface FoundSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** Where the used range starts. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly FoundCell[])[];
  /** Number formats of `cells`, those of numbers at the least; absent where they are not known. */
  readonly formats?: readonly (readonly (string | undefined)[] | undefined)[];
  /** Filled cells of a file that are not in `cells`. */
  readonly strays?: readonly StrayCell[];
  /** Of the rows and columns from the first of `cells` on, in points, some beyond the last among them; absent where they are not known, as in a file whose rows fit themselves. */
  readonly sizes?: { readonly heights: readonly number[]; readonly widths: readonly number[] };
}

/** Everything the core needs to know about an open workbook, taken in one reading. */
export interface WorkbookSnapshot {
  /** Titles of all sheets, where not all of them were read. */
  readonly tabs?: readonly string[];
  readonly sheets: readonly FoundSheet[];
  /** `ref` as the workbook states it, without "="; a broken name reads "#REF!" or "'收支情况'!#REF!". */
  readonly names: readonly NameSpec[];
}
