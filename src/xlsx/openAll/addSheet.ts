/** Adding a sheet to an existing file. Everything else stays as it is, byte for byte where nothing must mention the sheet. */
import type { SheetSpec } from "../../workbook/model";
import type { WorkbookPart } from "../read/workbookPart";
import { relationshipsOf } from "../../ooxml/relationships";
import { pageNames } from "../write/names";
import type { XmlElement } from "../../ooxml/xml/tree";
import { setDefinedNames } from "./definedNames";
import { writeSheetAlone, restyle } from "./sheetForOtherFile";
import { mergeStyles } from "./mergeStyles";
import { addContentType, addRelationship } from "./packageEdits";
import type { PackageParts } from "./parts";
import { placeSheet } from "./placeSheet";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** As the last sheet. Styles, the workbook part and the content types are added to. */
export const addSheet = async (parts: PackageParts, workbook: WorkbookPart, sheet: SheetSpec): Promise<void> => {
  const worksheet = await worksheetFor(parts, workbook, sheet);
  const index = placeSheet(parts, workbook, sheet, worksheet);
  parts.change(workbook.path, (root) => setDefinedNames(root, pageNames(sheet), index));
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
