import type { Inflate } from "../../ooxml/zip/inflate";
import { portableInflate } from "../../ooxml/zip/inflate";

export interface ReadOptions {
  /** Node's is faster: node.ts. */
  readonly inflate: Inflate;
  /** Ceiling for the file and, separately, for the sum of all inflated parts. */
  readonly maxBytes: number;
  /** Ceiling for the cells of all used ranges together. */
  readonly maxCells: number;
}

/** A filled-in report is 60 kB packed, 1 MB inflated and 5 000 cells; these leave room for foreign sheets beside it. */
export const DEFAULT_READ_OPTIONS: ReadOptions = {
  inflate: portableInflate,
  maxBytes: 64 * 2 ** 20,
  maxCells: 1_000_000,
};
