/** Giving the styles of a written sheet to the file that it goes into. */
import type { CellSpec, SheetSpec } from "../../workbook/model";
import type { XmlElement } from "../../ooxml/xml/tree";
import { localName } from "../../ooxml/xml/tree";
import { compact } from "../withoutUndefined";
import { mergeStyles } from "./mergeStyles";
import { addContentType, addRelationship } from "./packageEdits";
import type { PackageParts } from "./parts";
import { restyle, type WrittenSheet } from "./sheetForOtherFile";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Not where the file has styles that cannot be read: the numbers that its cells have for them would get another meaning. */
export const canTakeStyles = (parts: PackageParts, workbookPath: string): boolean => {
  const part = stylesPart(parts, workbookPath);
  const root = part === undefined ? undefined : parts.readable(part);
  return part === undefined || (root !== undefined && localName(root) === "styleSheet");
};

/** For a file that takes no styles. */
export const withoutStyles = (sheet: SheetSpec): SheetSpec => ({
  ...sheet,
  cells: sheet.cells.map(withoutStyle),
  conditionalFormats: [],
});

export const withoutStyle = ({ row, col, value, formula }: CellSpec): CellSpec =>
  compact<CellSpec>({ row, col, value, formula });

/** A workbook may do without styles; then those of the sheet are the only ones and keep their numbers. */
export const takeStyles = (parts: PackageParts, workbookPath: string, { worksheet, styles }: WrittenSheet): void => {
  const part = stylesPart(parts, workbookPath);
  if (part === undefined) addStyles(parts, workbookPath, styles);
  else parts.change(part, (root) => restyle(worksheet, mergeStyles(root, styles)));
};

const stylesPart = (parts: PackageParts, workbookPath: string): string | undefined =>
  parts.related(workbookPath).find((r) => r.kind === "styles")?.target;

const addStyles = (parts: PackageParts, workbookPath: string, styles: XmlElement): void => {
  const path = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}styles.xml`;
  parts.put(path, styles);
  addRelationship(parts, workbookPath, "styles", `/${path}`);
  addContentType(parts, path, STYLES_TYPE);
};
