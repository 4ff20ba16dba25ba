/** A kind of report as it is found in text documents. Apart from the report itself: only who opens such a document loads it. */
import type { CellId } from "../../domain/cell";
import type { TextDocument } from "../../document/model";
import type { Found, Unplaced } from "../fromDocument/draft";
import type { Report, StandardData } from "./report";

export interface DocumentReport {
  readonly data: StandardData;
  /** The scoring standard that the sheet follows; undefined when it has none that we know. */
  readonly edition: string | undefined;
  /** Where each cell that the document has stood. */
  readonly found: ReadonlyMap<CellId, Found>;
  /** In the order of the document. */
  readonly unplaced: readonly Unplaced[];
}

export interface DocumentForm {
  readonly report: Report;
  readonly read: (document: TextDocument) => DocumentReport;
  /** In the order of the printed form. */
  readonly printedSections: readonly string[];
  /** Whether a cell, or a section named as a place, stands on the printed form. */
  readonly isPrinted: (id: CellId) => boolean;
  /** Of a section that only a report of this kind fills. */
  readonly isTelling: (id: CellId) => boolean;
}
