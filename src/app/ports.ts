/**
 * What the use cases need from a workbook, whoever holds it: Excel, a file, later WPS.
 * Every method is one user-visible step with a fixed number of round trips; none of them asks the user anything. What somebody typed since the last
 * reading is never written over: the method throws Problem "changed", and what was typed stands there, unless it says otherwise.
 */

import { cellAddress } from "../workbook/address";
import { LONGEST_TEXT } from "../workbook/limits";
import type { PrintedDocument } from "../document/printed";
import type { WordReport } from "./views/wordReport";
import type { StandardData } from "../engine/definition/report";
import type { TypedScores } from "../engine/standard/scoringRows";
import type { Area, FoundSheet, NameSpec, Scalar, SheetSpec, WorkbookSnapshot, WorkbookSpec } from "../workbook/model";
import type {
  CellWrite,
  FoundLook,
  LookAsked,
  LookChange,
  Mark,
  RowsChange,
  RowsFit,
  RowsOfSheet,
  SheetPaper,
} from "./changes";

/** What adapters have to know of the names in a workbook: which are ours. */
export { isOurName } from "../engine/schema/names";

/** What a check needs. */
export interface WorkbookReader {
  /** The names and the cells of the sheets that are listed, in one round trip, without a write. No other sheet is read or listed, whatever names point at it. */
  read(sheets: readonly string[]): Promise<WorkbookSnapshot>;
  /** Texts in the first rows and columns of the sheets that are listed, in one round trip, without a write; left out where a reading takes in all sheets. */
  topTexts?(sheets: readonly string[], top: Pick<Area, "rows" | "cols">): Promise<readonly string[]>;
}

/** What our generated sheets need: files can be given them too. */
export interface SheetWriter {
  /** Builds one sheet anew (made if missing, contents and formats of the old one replaced) and points the names at it. */
  replaceSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void>;
  /** The same, and the sheet comes to the front with the last of its writes: no further round trip. */
  showNewSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void>;
}

/** Who installs wants to see how far it is, and may break it off. */
export interface InstallWatch {
  /** Before a sheet is built: its name, how many were built before, and how many there are. */
  readonly onSheet: (name: string, before: number, all: number) => void;
  readonly isCancelled: () => boolean;
}

/** The same of a change to a form that is there: until `onWriting` nothing was written; after it, it is written to its end. */
export type ChangeWatch = InstallWatch & { readonly onWriting: () => void };

/** All of it or, where a sheet may not go, nothing. */
export interface SheetRemoval {
  /** Those that are still there. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The sheet that spoke of them, without them. */
  readonly rebuilt?: { readonly sheet: SheetSpec; readonly names: readonly NameSpec[] };
}

/** What only a workbook can do that a person has before them. */
interface LiveWorkbook {
  /** Names and sheets without cell contents: one round trip. */
  structure(): Promise<Pick<WorkbookSnapshot, "names"> & { readonly sheetNames: readonly string[] }>;
  /**
   * Adds the sheets that are missing and the names; sheets that exist are left as they are. At most two round trips; while it is watched, one more
   * for each sheet, and none of them is seen before all are there. False when it was cancelled: the workbook is as it was before.
   */
  install(spec: WorkbookSpec, watch?: InstallWatch): Promise<boolean>;
  /** The same for sheets and names that a form which is there lacks. */
  restore(missing: WorkbookSpec, watch?: InstallWatch): Promise<boolean>;
  /** Builds sheets anew, or adds them before another, in this order. One round trip after a reading, and one for their trimmings. */
  putSheetsBefore(sheets: readonly SheetSpec[], before: string): Promise<void>;
  /**
   * A person cannot take it back. One round trip after a reading, and one for the trimmings of a sheet that is built anew. Gives the sheets into which
   * something was typed after they were read, as they stood: whoever asked has to build them again.
   */
  removeSheets(removal: SheetRemoval): Promise<readonly FoundSheet[]>;
  write(cells: readonly CellWrite[]): Promise<void>;
  /** One round trip after a reading. */
  changeRows(change: RowsChange): Promise<void>;
  /** One round trip after a reading, and one for the ends of pages. Gives the rows in which cells were not merged before, where the program can tell. */
  fitRows(fits: readonly RowsFit[]): Promise<readonly RowsOfSheet[]>;
  /** How cells look, in one round trip; no write. */
  readLooks(asked: readonly LookAsked[]): Promise<readonly FoundLook[]>;
  /** Changes formats, widths and validations and no contents, in one round trip. */
  dress(changes: readonly LookChange[]): Promise<void>;
  /** One round trip after a reading; what Excel refuses, as without a printer, is left out. */
  setPaper(papers: readonly SheetPaper[]): Promise<void>;
  /** Points names, adding those that are missing. */
  setNames(names: readonly NameSpec[]): Promise<void>;
  /**
   * Replaces all marks that are ours by these; nothing but conditional formats is touched. One round trip where our rules are known and can be
   * read, up to four where they have to be looked for or read one by one.
   */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Whether it draws the charts of a sheet that is built; at most one round trip, no write. */
  canDrawCharts(): Promise<boolean>;
  /** Shows the sheet and selects the cells. Of a hidden sheet it is said first that showing it ends what can be undone (Problem "hidden"): asked once more, it is shown. */
  select(sheet: string, area: Area): Promise<void>;
  /** Calls back whenever somebody else than this program has changed cells, in whatever way. Both return a function that stops listening. */
  onEdit(listener: () => void): Promise<() => Promise<void>>;
  onSelection(listener: (at: { readonly sheet: string; readonly area: Area }) => void): Promise<() => Promise<void>>;
}

export interface Workbook extends WorkbookReader, SheetWriter, LiveWorkbook {}

/** Reads a file that is not the open workbook. Throws a Problem when it cannot be read. */
export type ReadFile = (file: Uint8Array) => Promise<WorkbookSnapshot>;

/** Word reports as files. Both throw a Problem when that cannot be done. */
export interface WordFiles {
  read(file: Uint8Array): Promise<WordReport>;
  write(document: PrintedDocument): Promise<Uint8Array>;
}

/** Workbooks of other systems: read wholly, and single cells of them changed. Both throw a Problem when that cannot be done. */
export interface TableFiles {
  read(file: Uint8Array): Promise<WorkbookSnapshot>;
  /** By the names of sheets. All else stays as it is. */
  change(file: Uint8Array, values: ReadonlyMap<string, readonly NewValue[]>): Promise<Uint8Array>;
}

/** Rows and columns count from 0. */
export interface NewValue {
  readonly row: number;
  readonly col: number;
  readonly value: Scalar;
}

/** Fetches the sample report of this kind. Throws a Problem when it cannot be had. */
export type ReadSample = () => Promise<Sample>;

/** What is not the open workbook. */
export interface Files {
  /** A workbook of ours. */
  readonly readFile: ReadFile;
  readonly word: WordFiles;
  readonly tables: TableFiles;
  readonly readSample: ReadSample;
}

interface Sample {
  readonly edition: string;
  readonly data: StandardData;
  readonly self: TypedScores;
}

/** A failure in the user's words; adapters turn every host error into one of these. */
export class Problem extends Error {
  constructor(
    /** Stable, for tests and for the pane's choice of a button. */
    readonly code: ProblemCode,
    readonly what: string,
    readonly why: string,
    readonly next: string,
  ) {
    super(`${what}${why === "" ? "" : `：${why}`}。${next}`);
    this.name = "Problem";
  }
}

export type ProblemCode =
  | "editing" // the user is typing in a cell
  | "protected" // a sheet or the workbook is protected
  | "readOnly"
  | "inactive" // another workbook is in front
  | "nameTaken" // a name or sheet that we need belongs to somebody else
  | "notOurs" // the workbook does not hold our form
  | "hidden" // a sheet is hidden, and shown only when it is asked for once more
  | "missing" // sheet, cell or file not found
  | "changed" // somebody typed into the cells while we were about to write
  | "tooLarge"
  | "unreadableFile"
  | "unsupported" // this Excel lacks what the action needs
  | "host"; // anything else the host reported

/** Throws when a text is longer than a cell holds, naming the cell, before anything is written. */
export const requireFits = (
  sheet: string,
  cell: { readonly row: number; readonly col: number; readonly value: Scalar },
): void => {
  if (typeof cell.value !== "string" || cell.value.length <= LONGEST_TEXT) return;
  throw new Problem(
    "tooLarge",
    `“${sheet}”的 ${cellAddress(cell.row, cell.col)} 没有写入`,
    `内容有 ${cell.value.length} 个字符，一个单元格最多容纳 ${LONGEST_TEXT} 个`,
    "请缩短内容或分成几段后再试。",
  );
};
