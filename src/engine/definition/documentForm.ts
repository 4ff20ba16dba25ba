/** A kind of report as it is found in text documents. Apart from the report itself: only who opens such a document loads it. */
import type { CellId } from "../../domain/cell";
import type { TextDocument } from "../../document/model";
import type { Found, Unplaced } from "../fromDocument/draft";
import { reportHolding, type Report, type StandardData } from "./report";

export interface DocumentReport {
  readonly data: StandardData;
  /** Of the further forms that the document holds: the report has their sections too. */
  readonly numbers: readonly number[];
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
  /** In the order of the printed form; those of further forms come after them. */
  readonly printedSections: readonly string[];
  /** Whether a cell, or a section named as a place, stands on the printed form. */
  readonly isPrinted: (id: CellId) => boolean;
  /** Of a section that only a report of this kind fills. */
  readonly isTelling: (id: CellId) => boolean;
}

/** The form of a document that holds these further forms too. */
export const formHolding = (form: DocumentForm, numbers: readonly number[]): DocumentForm => {
  const report = reportHolding(form.report, numbers);
  const { sections } = form.report.schema;
  const added = report.schema.sectionKeys.filter((key) => !(key in sections) && form.isPrinted(key));
  return { ...form, report, printedSections: [...form.printedSections, ...added] };
};
