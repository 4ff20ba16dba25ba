import type { Area, NameSpec } from "../../workbook/model";
import type { Inflate } from "../../ooxml/zip/inflate";
import { portableInflate } from "../../ooxml/zip/inflate";

interface WantedSheets {
  readonly ours: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
  /** By sheet: what has to be read of it. */
  readonly named: ReadonlyMap<string, readonly Area[]>;
}

/** Cells of a sheet of somebody else's, blanks counted, that are looked at without making everybody wait. */
export const MAX_FOREIGN_CELLS = 50_000;

/** Bytes of sheets that are looked through for words alone. The sheets of a report are 250 kB. */
export const MAX_LOOKED_AT = 4_000_000;

/** Bytes of styles. Workbooks that went through many hands hold tens of thousands of styles that no cell has. */
export const MAX_STYLES = 16_000_000;

export interface ReadOptions {
  /** Node's is faster: node.ts. */
  readonly inflate: Inflate;
  /** Ceiling for the file and, separately, for the sum of all inflated parts. */
  readonly maxBytes: number;
  /** Ceiling for the cells of all used ranges together. */
  readonly maxCells: number;
  /**
   * The sheets that are asked for, by the names and the titles of the workbook. The others come back empty, and nothing in them can refuse the file;
   * so do those that are asked for perhaps, where they cannot be read. Left out: all. `texts`: those that the cells of the workbook share.
   */
  readonly wanted?: (
    names: readonly NameSpec[],
    tabs: readonly string[],
    texts: () => readonly string[],
  ) => WantedSheets;
}

/**
 * A filled-in report is 60 kB packed, 1 MB inflated and 5 000 cells. Rows that some program wrote out down to the end of the sheet
 * are 60 MB inflated, and a stray cell in the last row stretches a sheet of ours to 8 million cells: both are still read.
 */
export const DEFAULT_READ_OPTIONS: ReadOptions = {
  inflate: portableInflate,
  maxBytes: 96 * 2 ** 20,
  maxCells: 12_000_000,
};

/** Of filled cells, which take more memory than the blank ones around them. */
export const MAX_FILLED = 1_000_000;

/** What has to be read of a sheet; undefined of one that is not asked for. */
export const namedOn = (asked: WantedSheets | undefined, sheet: string): readonly Area[] | undefined =>
  asked !== undefined && (asked.ours.has(sheet) || asked.perhaps.has(sheet))
    ? (asked.named.get(sheet) ?? [])
    : undefined;
