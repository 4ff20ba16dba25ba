/** How a further form of the workbook is scored, with the steps: decimal text, rates in %, absent where there is none. */
import type { CellId } from "../../domain/cell";

export interface FurtherLine {
  /** As on the form, from the highest level down; "" where a level is not written. */
  readonly path: readonly string[];
  readonly weight?: string;
  readonly selfScore?: string;
  /** What its values allow; absent where they say nothing. */
  readonly allowed?: { readonly least: string; readonly most: string };
  /** Does not apply. */
  readonly leftOut: boolean;
  readonly target: string;
  readonly actual: string;
  readonly reason: string;
  readonly steps: readonly string[];
  /** Its score. */
  readonly at: CellId;
}

export interface FurtherScore {
  readonly name: string;
  readonly rate?: string;
  readonly total: string;
  /** The most that the rate leaves, where that held the total down. */
  readonly cappedAt?: string;
  readonly grade?: string;
  readonly lines: readonly FurtherLine[];
}
