/** A whole workbook as the model can hold it, for the workbench and for a change of the whole file. */
import type { Workbook } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { WorkbookSpec } from "../../workbook/model";
import { FileProblem, saidOfWorkbook } from "../problems";
import type { ReadOptions } from "../read/options";
import { DEFAULT_READ_OPTIONS } from "../read/options";
import { readWorkbook } from "../read/readWorkbook";
import { openPackage } from "../read/recognise";
import type { Archive } from "../../ooxml/zip/archive";
import { sheetSpec } from "./sheet";

/**
 * Everything of the file that a WorkbookSpec can say. Refuses the same files as readWorkbook, and those with any part too large or damaged, before hucre sees them.
 * Not kept, because the model has no place for them: pictures, charts, comments, hyperlinks, tables, filters, hidden rows and
 * columns, protection, rich text, sheet-scoped names, headers, rules that are not formulas, validations that point at
 * cells, paper other than A4. To change one sheet and keep all that, use replaceSheetInFile.
 */
export const openWorkbook = async (file: Uint8Array, options: Partial<ReadOptions> = {}): Promise<WorkbookSpec> => {
  const snapshot = readWorkbook(file, options);
  weigh(openPackage(file, { ...DEFAULT_READ_OPTIONS, ...options }));
  const styled = await readStyles(file);
  const context = { defaultFont: styled.defaultFont, themeColors: styled.themeColors ?? [] };
  const byName = new Map(styled.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = snapshot.sheets.map((found) =>
    sheetSpec(found, byName.get(found.name) ?? { name: found.name, rows: [] }, context),
  );
  return { sheets, names: snapshot.names };
};

/** Inflates every part once under our ceiling: hucre's own is 2 GB, and it also reads parts that our reader passes over. */
const weigh = (archive: Archive): void => {
  try {
    for (const name of archive.names) archive.bytes(name);
  } catch (cause) {
    throw saidOfWorkbook(cause);
  }
};

/** hucre is stricter than our reader in places; what it refuses is a damaged file to the officer. */
const readStyles = async (file: Uint8Array): Promise<Workbook> => {
  try {
    return await readXlsx(file, { readStyles: true });
  } catch (cause) {
    throw new FileProblem("damaged", String(cause));
  }
};
