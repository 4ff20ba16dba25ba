/** What is to be saved. */
import type { NameSpec, SheetSpec } from "../../workbook/model";

/** A sheet as it is now, and what it was called when the file was opened; nothing for one that is new. */
export interface SavedSheet {
  readonly sheet: SheetSpec;
  readonly from?: string;
}

export interface Saved {
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly NameSpec[];
}
