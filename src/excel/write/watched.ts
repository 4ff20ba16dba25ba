/** Writing that knows afterwards whether it wrote over what somebody had typed since the reading. */
import type { Point } from "../../workbook/area";
import type { CellSpec } from "../../workbook/model";
import { cellAt, queueCells, type FormattedCells } from "../cells";
import { changedMeanwhile } from "../refusals";
import type { ExcelContext } from "../excelContext";
import { holdsAlready, isTyped, type Seen } from "../seen";
import type { SheetStructure } from "../structureCache";
import type { Overwritten } from "./putBack";

export interface Watched {
  readonly id: string;
  readonly seen: Seen | undefined;
  /** All of this is to be asked for after the sync. */
  readonly result: () => Overwritten;
}

/** Queues `write` between two readings of the sheet, so that no moment is left in which something could be typed unseen. */
export const watched = (
  { seen }: ExcelContext,
  { id, name }: SheetStructure,
  sheet: Excel.Worksheet,
  write: () => void,
): Watched => {
  const before = queueCells(sheet, name);
  write();
  const after = queueCells(sheet, name);
  return { id, seen: seen.of(id), result: () => ({ sheet, name, before: before(), after: after() }) };
};

/** Those of the written cells that held something else than was seen, and than is written. None where the sheet was never read. */
export const typedOver = (
  seen: Seen | undefined,
  before: FormattedCells,
  written: readonly CellSpec[],
): readonly Point[] =>
  seen === undefined
    ? []
    : written.filter((cell) => isTyped(seen, before, cell) && !holdsAlready(cellAt(before, cell), cell));

/** Remembers how our writing left the sheets. */
export const noteWritten = ({ seen }: ExcelContext, all: readonly Watched[]): void =>
  all.forEach(({ id, result }) => seen.put(id, result().after));

export const refuseTyped = (action: string, name: string, [at]: readonly Point[]): void => {
  if (at !== undefined) throw changedMeanwhile(action, name, at);
};
