import type { Inflate } from "../../ooxml/zip/inflate";
import { portableInflate } from "../../ooxml/zip/inflate";

export interface DocumentReadOptions {
  /** Node's is faster: ooxml/node.ts. */
  readonly inflate: Inflate;
  /** Ceiling for the file and, separately, for the sum of all inflated parts that are read. */
  readonly maxBytes: number;
  /** Ceiling for the places in the grids of all tables together. */
  readonly maxCells: number;
  /** Ceiling for the paragraphs that show text, wherever they stand. */
  readonly maxParagraphs: number;
  /** Tables within tables. */
  readonly maxNesting: number;
}

/** A report is 35 kB packed, 0.5 MB inflated, 2 000 places in its grids, 1 000 paragraphs; pictures are never inflated. */
export const DEFAULT_READ_OPTIONS: DocumentReadOptions = {
  inflate: portableInflate,
  maxBytes: 32 * 2 ** 20,
  maxCells: 100_000,
  maxParagraphs: 60_000,
  maxNesting: 12,
};
