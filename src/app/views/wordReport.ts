/** A Word report as the use cases take it: what was read and where, what found no place, what is missing. */
import type { CellId } from "../../domain/cell";
import type { Found } from "../../engine/fromDocument/draft";
import type { StandardData } from "../../engine/definition/report";

export interface UnplacedView {
  /** "第 12 段"; "" for what stands beside the text. */
  readonly place: string;
  readonly text: string;
  /** A sentence without its full stop; "" where the form simply has no such field. */
  readonly because: string;
}

export interface MissingView {
  /** The part of the form, in its words. */
  readonly part: string;
  readonly fields: readonly string[];
}

export interface WordReport {
  readonly data: StandardData;
  /** Of the further forms that the document holds, in its order. */
  readonly numbers: readonly number[];
  /** Of the scoring sheet; the default one where the document has no sheet that we know. */
  readonly edition: string;
  /** What the document has, by cell, with its place. */
  readonly found: ReadonlyMap<CellId, Found>;
  readonly unplaced: readonly UnplacedView[];
  /** What the printed form has and the document leaves blank or lacks. */
  readonly missing: readonly MissingView[];
}
