/** Adding a sheet to an existing file. Everything else stays as it is, byte for byte where nothing must mention the sheet. */
import type { SheetSpec } from "../../workbook/model";
import type { WorkbookPart } from "../read/workbookPart";
import { pageNames } from "../write/names";
import type { XmlElement } from "../../ooxml/xml/tree";
import { setDefinedNames } from "./definedNames";
import { writeSheetAlone } from "./sheetForOtherFile";
import type { PackageParts } from "./parts";
import { placeSheet } from "./placeSheet";
import { canTakeStyles, takeStyles, withoutStyles } from "./takeStyles";

/** As the last sheet. Styles, the workbook part and the content types are added to. */
export const addSheet = async (parts: PackageParts, workbook: WorkbookPart, sheet: SheetSpec): Promise<void> => {
  const worksheet = await worksheetFor(parts, workbook, sheet);
  const index = placeSheet(parts, workbook, sheet, worksheet);
  parts.change(workbook.path, (root) => setDefinedNames(root, pageNames(sheet), index));
};

const worksheetFor = async (parts: PackageParts, { path }: WorkbookPart, sheet: SheetSpec): Promise<XmlElement> => {
  const isStyled = canTakeStyles(parts, path);
  const written = await writeSheetAlone(isStyled ? sheet : withoutStyles(sheet));
  if (isStyled) takeStyles(parts, path, written);
  return written.worksheet;
};
