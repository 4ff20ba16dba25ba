/** Cell formats: read straight from the model, written through Univer's commands so that they can be undone. */
import { SetRangeCustomMetadataCommand, SetStyleCommand } from "@univerjs/sheets";
import { requirePermission } from "../access";
import type { IStyleData } from "../data";
import { GENERAL } from "../entry";
import { eachCell } from "../range";
import type { Zone } from "../range";
import type { Sheet } from "../book";
import { keepBeyond, styleBeyond } from "./beyondGrid";

export const styleAt = (sheet: Sheet, row: number, col: number): IStyleData => {
  const cell = sheet.core.getCellRaw(row, col);
  const own = cell?.s == null ? undefined : sheet.book.core.getStyles().getStyleByCell(cell);
  const beyond = styleBeyond(sheet, row, col);
  return beyond === undefined ? (own ?? {}) : { ...beyond, ...own };
};

export const formatAt = (sheet: Sheet, row: number, col: number): string =>
  styleAt(sheet, row, col).n?.pattern ?? GENERAL;

/** The common value, or null where the cells differ, as Office.js reports mixed formats. */
export const uniform = <V>(zone: Zone, read: (style: IStyleData, row: number, col: number) => V): V | null => {
  const seen = new Set<V>();
  for (const part of zone.parts)
    eachCell(part, (row, col) => {
      if (seen.size < 2) seen.add(read(styleAt(zone.sheet, row, col), row, col));
    });
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
};

/** Sets one format property of every cell; null takes it away. */
export const setStyle = <K extends keyof IStyleData>(zone: Zone, type: K, value: IStyleData[K] | null): void => {
  requirePermission(zone.sheet, "allowFormatCells");
  for (const part of zone.parts) {
    part.makeRoom();
    zone.sheet.book.engine.run(SetStyleCommand.id, { ...zone.sheet.where, range: part.inGrid, style: { type, value } });
    keepBeyond(part, { style: { [type]: value } });
  }
};

/** Sets one format property cell by cell. */
export const setStyleByCell = <K extends keyof IStyleData>(
  zone: Zone,
  type: K,
  valueOf: (row: number, col: number, part: Zone["parts"][number]) => IStyleData[K] | null,
): void => {
  requirePermission(zone.sheet, "allowFormatCells");
  for (const part of zone.parts) {
    part.makeRoom();
    const rows: (IStyleData[K] | null)[][] = [];
    eachCell(part, (row, col, i) => (rows[i] ??= []).push(valueOf(row, col, part)));
    zone.sheet.book.engine.run(SetStyleCommand.id, {
      ...zone.sheet.where,
      range: part.inGrid,
      style: { type, value: rows },
    });
  }
};

/** Locks or unlocks cells for the time the sheet is protected. */
export const setLocked = (zone: Zone, locked: boolean): void => {
  requirePermission(zone.sheet);
  for (const part of zone.parts) {
    part.makeRoom();
    zone.sheet.book.engine.run(SetRangeCustomMetadataCommand.id, {
      ...zone.sheet.where,
      range: part.inGrid,
      customMetadata: { custom: locked ? null : { unlocked: true } },
    });
  }
};
