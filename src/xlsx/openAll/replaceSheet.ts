/** Exchanging one sheet of an existing file. Everything else stays as it is, byte for byte where nothing must mention the sheet. */
import type { NameSpec, SheetSpec } from "../../workbook/model";
import { saidOfWorkbook } from "../problems";
import type { ReadOptions } from "../read/options";
import { DEFAULT_READ_OPTIONS } from "../read/options";
import { readWorkbook } from "../read/readWorkbook";
import { openPackage } from "../read/recognise";
import type { WorkbookPart } from "../read/workbookPart";
import { readWorkbookPart } from "../read/workbookPart";
import { relationshipsOf } from "../../ooxml/relationships";
import { pageNames } from "../write/names";
import type { XmlElement } from "../../ooxml/xml/tree";
import { recalculateOnLoad } from "./calculation";
import { setDefinedNames } from "./definedNames";
import { writeSheetAlone, restyle } from "./sheetForOtherFile";
import { mergeStyles } from "./mergeStyles";
import { addContentType, addRelationship, removeRelated } from "./packageEdits";
import { PackageParts } from "./parts";
import { placeSheet } from "./placeSheet";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * The file with `sheet` in it, in place of the sheet of that name or as the last one, and with `names` pointed.
 * Kept byte for byte: all other sheets, shared strings, theme, pictures, charts, macros, properties. Kept and added to:
 * styles, the workbook part, content types. Not kept: what hung on the old sheet alone (its comments, pictures, tables,
 * printer settings), the calculation chain (Excel makes a new one) and the validity of a digital signature.
 * Refuses the same files as readWorkbook.
 */
export const replaceSheetInFile = async (
  file: Uint8Array,
  sheet: SheetSpec,
  names: readonly NameSpec[],
  options: Partial<ReadOptions> = {},
): Promise<Uint8Array> => {
  readWorkbook(file, options);
  try {
    return await exchange(file, sheet, names, { ...DEFAULT_READ_OPTIONS, ...options });
  } catch (cause) {
    throw saidOfWorkbook(cause);
  }
};

const exchange = async (
  file: Uint8Array,
  sheet: SheetSpec,
  names: readonly NameSpec[],
  settings: ReadOptions,
): Promise<Uint8Array> => {
  const workbook = readWorkbookPart(openPackage(file, settings));
  const parts = new PackageParts(openPackage(file, settings));
  await putSheet(parts, workbook, sheet, names);
  parts.change(workbook.path, recalculateOnLoad);
  removeRelated(parts, workbook.path, "calcChain");
  return parts.zip();
};

/** The sheet in place of the one of that name, or as the last one, and the names pointed. */
export const putSheet = async (
  parts: PackageParts,
  workbook: WorkbookPart,
  sheet: SheetSpec,
  names: readonly NameSpec[],
): Promise<void> => {
  const worksheet = await worksheetFor(parts, workbook, sheet);
  const index = placeSheet(parts, workbook, sheet, worksheet);
  parts.change(workbook.path, (root) => setDefinedNames(root, [...names, ...pageNames(sheet)], index));
};

const worksheetFor = async (parts: PackageParts, workbook: WorkbookPart, sheet: SheetSpec): Promise<XmlElement> => {
  const written = await writeSheetAlone(sheet);
  const styles = stylesPart(parts, workbook.path);
  if (styles === undefined) addStyles(parts, workbook.path, written.styles);
  else parts.change(styles, (root) => restyle(written.worksheet, mergeStyles(root, written.styles)));
  return written.worksheet;
};

export const stylesPart = (parts: PackageParts, workbookPath: string): string | undefined =>
  relationshipsOf(parts, workbookPath).find((r) => r.kind === "styles")?.target;

/** A workbook may do without styles; then those of the sheet are the only ones and keep their numbers. */
export const addStyles = (parts: PackageParts, workbookPath: string, styles: XmlElement): void => {
  const path = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}styles.xml`;
  parts.put(path, styles);
  addRelationship(parts, workbookPath, "styles", `/${path}`);
  addContentType(parts, path, STYLES_TYPE);
};
