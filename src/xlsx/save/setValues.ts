/** Single cells of a file that is not ours, changed in place. */
import type { NewValue } from "../../app/ports";
import type { CellSpec, SheetSpec } from "../../workbook/model";
import { openFile } from "../openAll/openWorkbook";
import type { ReadOptions } from "../read/options";
import { sameSheets, saveChanges } from "./saveChanges";

/** Their looks and all other cells and parts stay; what formulas make of them is worked out when the file is opened. */
export const setValues = async (
  file: Uint8Array,
  values: ReadonlyMap<string, readonly NewValue[]>,
  options: Partial<ReadOptions> = {},
): Promise<Uint8Array> => {
  const { spec } = await openFile(file, options);
  const sheets = spec.sheets.map((sheet) => withValues(sheet, values.get(sheet.name) ?? []));
  return saveChanges(file, spec, sameSheets(spec, { sheets, names: spec.names }), options);
};

const withValues = (sheet: SheetSpec, values: readonly NewValue[]): SheetSpec => {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  for (const now of values) cells.set(`${now.row},${now.col}`, changed(cells.get(`${now.row},${now.col}`), now));
  return { ...sheet, cells: [...cells.values()] };
};

/** A cell that is formatted as text keeps to text. */
const changed = (old: CellSpec | undefined, { row, col, value }: NewValue): CellSpec => {
  const isText = old?.style?.numberFormat === "@" && value !== null;
  return {
    row,
    col,
    value: isText ? String(value) : value,
    ...(old?.style === undefined ? {} : { style: old.style }),
  };
};
