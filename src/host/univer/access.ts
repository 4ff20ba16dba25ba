/** Sheet protection, kept by the host: Univer's own stops neither a person in the grid nor a command. */
import { accessDenied } from "../protocol/errors";
import { eachCell } from "./range";
import type { Zone } from "./range";
import type { Sheet } from "./book";

/** The options of `protection.protect()` that open something up. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowEditObjects";

/** Throws AccessDenied when the contents of any of these cells may not be changed. */
export const requireEditable = (zone: Zone): void => {
  if (isProtected(zone.sheet) && zone.parts.some((part) => hasLocked(zone.sheet, part)))
    throw accessDenied("The cell is protected.");
};

/** Throws AccessDenied when the sheet is protected and the permission was not given. */
export const requirePermission = (sheet: Sheet, permission?: Permission): void => {
  const { protection } = sheet.metadata;
  if (protection === undefined || (permission !== undefined && protection.options[permission] === true)) return;
  throw accessDenied("The sheet is protected.");
};

const isProtected = (sheet: Sheet): boolean => sheet.metadata.protection !== undefined;

const hasLocked = (sheet: Sheet, part: Zone["parts"][number]): boolean => {
  let locked = part.wholeRows || part.wholeColumns;
  if (!locked)
    eachCell(part, (row, col) => {
      locked ||= isLocked(sheet, row, col);
    });
  return locked;
};

/** Cells are locked unless somebody unlocked them. The mark sits in the cell's own custom data, so it moves with the cell. */
export const isLocked = (sheet: Sheet, row: number, col: number): boolean =>
  sheet.core.getCellRaw(row, col)?.custom?.["unlocked"] !== true;
