/**
 * Rows and columns that have come, gone or moved since the reading. Of a batch with a refused call Excel does nothing that comes after it: so the
 * first calls of a writing request ask whether our names stand where they stood, and nothing is ever written in another cell's place.
 */
import { areaAddress, cellAddress, parseRef } from "../../workbook/address";
import type { NameSpec } from "../../workbook/model";
import { worksheetOf, type ExcelContext } from "../excelContext";
import { sheetNamed, type SheetStructure, type WorkbookStructure } from "../structureCache";

/** Queues it, before anything of the request is written, for each sheet that it writes on. */
export const requireInPlace = (
  context: Excel.RequestContext,
  { places }: ExcelContext,
  sheets: readonly SheetStructure[],
): void => {
  const asked = new Set(sheets.map(({ id }) => id));
  sheets.forEach((sheet) => worksheetOf(context, sheet));
  for (const [name, { sheetId, area }] of places.all()) {
    if (!asked.has(sheetId)) continue;
    const { row, col, rows, cols } = area;
    const range = context.workbook.names.getItem(name).getRange();
    if (rows * cols === 1) range.getIntersection(areaAddress(area));
    else {
      range.getCell(0, 0).getIntersection(cellAddress(row, col));
      range.getLastCell().getIntersection(cellAddress(row + rows - 1, col + cols - 1));
    }
  }
};

/** Those of the named sheets that are there. */
export const standing = (structure: WorkbookStructure, sheetNames: readonly string[]): readonly SheetStructure[] =>
  sheetNames.flatMap((name) => sheetNamed(structure, name) ?? []);

/** The sheets into which these names point. */
export const sheetsOf = (structure: WorkbookStructure, names: readonly NameSpec[]): readonly SheetStructure[] => [
  ...new Set(names.flatMap(({ ref }) => sheetNamed(structure, parseRef(ref)?.sheet ?? "") ?? [])),
];

/** Queues a look at where the names on a sheet are by now; what it gives is to be called after the sync. */
export const queuePlaces = (
  context: Excel.RequestContext,
  { places }: ExcelContext,
  sheet: SheetStructure,
): (() => void) => {
  const here = [...places.all()].filter(([, { sheetId }]) => sheetId === sheet.id);
  const items = here.map(([name]) => ({
    name,
    item: context.workbook.names.getItemOrNullObject(name).load("formula"),
  }));
  return () =>
    places.move(
      items.map(({ name, item }) => ({ name, ref: item.isNullObject ? "" : String(item.formula) })),
      [sheet],
    );
};
