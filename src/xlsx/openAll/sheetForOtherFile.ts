/** A sheet written for itself, made ready to stand in another file. */
import type { SheetSpec } from "../../workbook/model";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, descendantsOf, element, elementsOf, setChildren, textContent } from "../../ooxml/xml/tree";
import { openArchive } from "../../ooxml/zip/archive";
import { portableInflate } from "../../ooxml/zip/inflate";
import { writeWorkbook } from "../write/writeWorkbook";
import type { StyleNumbers } from "./mergeStyles";
import { renumber } from "./mergeStyles";
import { PackageParts } from "./parts";

export interface WrittenSheet {
  readonly worksheet: XmlElement;
  readonly styles: XmlElement;
}

/** The worksheet with its texts inline, so that the shared strings of the file need not change; style numbers are still its own. */
export const writeSheetAlone = async (sheet: SheetSpec): Promise<WrittenSheet> => {
  const file = await writeWorkbook({ sheets: [{ ...sheet, visibility: "visible" }], names: [] });
  const parts = new PackageParts(openArchive(file, portableInflate, Infinity));
  const worksheet = parts.xml("xl/worksheets/sheet1.xml");
  const strings =
    parts.text("xl/sharedStrings.xml") === undefined ? [] : childrenOf(parts.xml("xl/sharedStrings.xml"), "si");
  for (const cell of cellsOf(worksheet)) {
    if (cell.attributes.get("t") === "s") inlineText(cell, strings);
  }
  return { worksheet, styles: parts.xml("xl/styles.xml") };
};

/** Gives the worksheet the style numbers of the file that it goes into. */
export const restyle = (worksheet: XmlElement, { cellFormats, differentials }: StyleNumbers): void => {
  for (const cell of cellsOf(worksheet)) {
    const style = Number(cell.attributes.get("s") ?? "0");
    cell.attributes.set("s", String(cellFormats[style] ?? 0));
  }
  for (const found of descendantsOf(worksheet)) {
    if (found.name === "cfRule") renumber(found, "dxfId", (n) => differentials[n] ?? n);
  }
};

const cellsOf = (worksheet: XmlElement): readonly XmlElement[] =>
  childrenOf(worksheet, "sheetData")
    .flatMap((data) => childrenOf(data, "row"))
    .flatMap((row) => childrenOf(row, "c"));

const inlineText = (cell: XmlElement, strings: readonly XmlElement[]): void => {
  const [value] = childrenOf(cell, "v");
  const shared = value === undefined ? undefined : strings[Number(textContent(value))];
  cell.attributes.set("t", "inlineStr");
  setChildren(cell, [element("is", {}, shared === undefined ? [] : elementsOf(shared))]);
};
