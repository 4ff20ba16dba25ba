/** What is to be saved. */
import type { NameSpec, SheetSpec } from "../../workbook/model";
import type { MovedLines } from "../../workbook/movedLines";

/** A sheet as it is now, and what it was called when the file was opened; nothing for one that is new. */
export interface SavedSheet {
  readonly sheet: SheetSpec;
  readonly from?: string;
  /** Where its rows and columns went; left out where all stand as they stood. */
  readonly lines?: MovedLines;
}

export interface Saved {
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly NameSpec[];
}
