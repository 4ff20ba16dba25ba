import type { NameSpec, SheetSpec } from "../../src/workbook/model";
import { openFile, sameSheets, saveChanges } from "../../src/xlsx";

/** The file saved with one more sheet, and with the names pointed. */
export const withSheet = async (
  file: Uint8Array,
  sheet: SheetSpec,
  names: readonly NameSpec[] = [],
): Promise<Uint8Array> => {
  const { spec } = await openFile(file);
  const others = spec.names.filter(({ name }) => names.every((given) => given.name !== name));
  const after = { sheets: [...spec.sheets, sheet], names: [...others, ...names] };
  return saveChanges(file, spec, sameSheets(spec, after));
};
