/** The file that was opened in the grid, and what of it has become of the grid since. */
import { fromUniver } from "../host/snapshot/fromUniver";
import { movedLinesOf } from "../host/snapshot/origins";
import type { Host } from "../host/host";
import type { WorkbookSpec } from "../workbook/model";
import type { Saved, SavedSheet } from "../xlsx";

type Data = ReturnType<Host["save"]>;

export interface BookSource {
  readonly file: Uint8Array;
  /** How the grid showed it before anything was changed. */
  readonly before: WorkbookSpec;
  readonly opened: Data;
}

/** `opened` is what the grid holds at first, its rows and columns numbered by withOrigins. */
export const sourceOf = (opened: Data, file: Uint8Array): BookSource => ({ file, before: fromUniver(opened), opened });

/** A sheet keeps its id in the grid, whatever it is called. */
export const savedOf = ({ before, opened }: BookSource, now: Data): Saved => {
  const was = new Map(opened.sheetOrder.map((id, i) => [id, before.sheets[i]?.name]));
  const { sheets, names } = fromUniver(now);
  const saved = sheets.map((sheet, i): SavedSheet => {
    const id = now.sheetOrder[i] ?? "";
    const from = was.get(id);
    return from === undefined
      ? { sheet }
      : { sheet, from, lines: movedLinesOf(opened.sheets[id] ?? {}, now.sheets[id] ?? {}) };
  });
  return { sheets: saved, names };
};
