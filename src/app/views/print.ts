/** What was done to rows and pages. */

interface MergedRows {
  readonly sheet: string;
  /** As people count them. */
  readonly rows: readonly number[];
}

/** What 调整行高 has done. */
export interface FittedView {
  /** Sheets that were done. */
  readonly sheets: readonly string[];
  /** Rows that were inserted, and whose cells are merged as the form has them from now on. */
  readonly merged: readonly MergedRows[];
}

/** What was done before printing. */
export interface PrintView {
  readonly merged: FittedView["merged"];
  /** Tabs that print what goes on over pages, made anew; each stands before the sheet that its figures are on. */
  readonly printedFrom: readonly string[];
}
