/** What all use cases of one open workbook share: the workbook, today's date, and the last thing that was checked. */
import type { Report, ReportSections } from "../../engine/definition/report";
import type { ReadProse } from "../../engine/prose";
import type { ReadingOf } from "../../engine/report/read";
import type { WorkbookSnapshot } from "../../workbook/model";
import type { Assessment } from "../assessment/assess";
import type { Mark } from "../changes";
import type { Files, SheetWriter, Workbook, WorkbookReader } from "../ports";
import type { InTurn } from "../turns";
import type { EditionInUse } from "../standard/editions";

/** Enough to read and check, whoever holds the workbook. */
export interface ReadContext {
  readonly report: Report;
  readonly workbook: WorkbookReader;
  last: Loaded | undefined;
}

/** Enough to build our own sheets anew. */
export interface SheetContext extends ReadContext {
  readonly workbook: WorkbookReader & SheetWriter;
}

export interface WorkbookContext extends SheetContext {
  readonly workbook: Workbook;
  readonly files: Files;
  /** One use case after the other: what one of them writes goes by what it has read itself. */
  readonly inTurn: InTurn;
  /** A use case is at work: what changes in the workbook now is most likely its own doing. */
  acting: boolean;
  /** "2022-03-15": the only clock in the product. */
  readonly today: () => string;
  /** Our marks as they are drawn now, those of related cells left out; undefined while none are. */
  marks: readonly Mark[] | undefined;
}

export interface Loaded {
  readonly report: Report;
  /** With the names that were lost but found again by the form's words. */
  readonly snapshot: WorkbookSnapshot;
  readonly reading: ReadingOf<ReportSections>;
  readonly inUse: EditionInUse;
  readonly assessment: Assessment;
  /** Remembers the paragraphs of this workbook: the next check reads only those that have changed. */
  readonly readProse: ReadProse;
}
