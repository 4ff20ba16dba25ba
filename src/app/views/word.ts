/** Word reports as they are shown before they are taken in, and after they were written. */
import type { PlaceView } from "./place";
import type { MissingView, UnplacedView, WordReport } from "./wordReport";

/** draft: this year's report, everything in it · lastYear: 上年数, the units, the duties and the indicators. */
export type WordUse = "draft" | "lastYear";

/** One value of the document beside what stands in its cell. */
export interface WordValueView {
  /** Unique in its view. */
  readonly id: string;
  /** The part of the form, and the field, in the form's words. */
  readonly part: string;
  readonly field: string;
  readonly place?: PlaceView;
  /** In the document: "表 2 第 5 行第 3 列". */
  readonly where: string;
  /** What stands there now. */
  readonly was: string;
  readonly shown: string;
  readonly state: "new" | "changed" | "same" | "notTaken";
  /** Of a value that is not taken: a clause without its full stop. */
  readonly because?: string;
}

/** A Word report as it would be taken in. Nothing is written before that is asked for. */
export interface WordView {
  readonly use: WordUse;
  /** As the document says; "" where it does not. */
  readonly year: string;
  readonly department: string;
  /** To be answered first: the document may be of another year or another department. */
  readonly questions: readonly string[];
  /** There is no form yet: it is installed with these values. */
  readonly installs: boolean;
  readonly values: readonly WordValueView[];
  readonly unplaced: readonly UnplacedView[];
  /** What the printed form has and the document leaves blank. */
  readonly missing: readonly MissingView[];
  readonly source: WordReport;
}

export interface WordExportOptions {
  /** 公开版: personal particulars read 略. */
  readonly public: boolean;
  /** With 佐证材料, 基础数据 and 比率测算. */
  readonly attachments: boolean;
  /** The self-evaluation of the project with this number alone. */
  readonly project?: number;
}

export interface WordFileView {
  readonly name: string;
  readonly file: Uint8Array;
  /** The same for the clipboard, where a pane cannot download. */
  readonly html: string;
  /** Sentences for the officer, without full stops. */
  readonly notes: readonly string[];
}
