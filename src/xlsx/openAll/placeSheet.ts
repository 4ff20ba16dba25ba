/** Putting a worksheet part behind the last one. */
import { Problem } from "../../app/ports";
import type { SheetSpec } from "../../workbook/model";
import type { WorkbookPart } from "../read/workbookPart";
import { OFFICE_RELATIONSHIPS } from "../../ooxml/xml/namespaces";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, element, prefixOf } from "../../ooxml/xml/tree";
import { partKey } from "../../ooxml/zip/archive";
import { addContentType, addRelationship } from "./packageEdits";
import type { PackageParts } from "./parts";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Returns the sheet's place among the sheets, from 0. Sheet names are compared as Excel does, without regard to case. */
export const placeSheet = (
  parts: PackageParts,
  { path, sheets }: WorkbookPart,
  sheet: SheetSpec,
  worksheet: XmlElement,
): number => {
  if (sheets.some((entry) => entry.name.toLowerCase() === sheet.name.toLowerCase()))
    throw new Problem("nameTaken", `工作簿里已有一张名为“${sheet.name}”、在这里打不开的工作表`, "", "请先给它改名。");
  adoptNamespaces(worksheet, parts.xml(path));
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const target = freeTarget(parts, folder);
  parts.put(folder + target, worksheet);
  addContentType(parts, folder + target, WORKSHEET_TYPE);
  const id = addRelationship(parts, path, "worksheet", target);
  parts.change(path, (root) => {
    const ids = sheetElements(root).map((entry) => Number(entry.attributes.get("sheetId")));
    const entry = element(`${prefixOf(root)}sheet`, {
      name: sheet.name,
      sheetId: String(Math.max(0, ...ids) + 1),
      [relationshipAttribute(root)]: id,
    });
    setVisibility(entry, sheet.visibility);
    childrenOf(root, "sheets")[0]?.children.push(entry);
  });
  return sheets.length;
};

export const sheetElements = (workbook: XmlElement): readonly XmlElement[] =>
  childrenOf(workbook, "sheets").flatMap((list) => childrenOf(list, "sheet"));

const freeTarget = (parts: PackageParts, folder: string): string => {
  const taken = new Set(parts.names.map(partKey));
  let n = 1;
  while (taken.has(partKey(`${folder}worksheets/sheet${n}.xml`))) n += 1;
  return `worksheets/sheet${n}.xml`;
};

export const setVisibility = (entry: XmlElement, visibility: SheetSpec["visibility"] = "visible"): void => {
  if (visibility === "visible") entry.attributes.delete("state");
  else entry.attributes.set("state", visibility);
};

/** "r:id", with whatever prefix the workbook part binds, or binding one itself. */
const relationshipAttribute = (workbook: XmlElement): string => {
  const bound = [...workbook.attributes].find(
    ([key, uri]) => key.startsWith("xmlns:") && OFFICE_RELATIONSHIPS.has(uri),
  );
  if (bound !== undefined) return `${bound[0].slice("xmlns:".length)}:id`;
  const [transitional = ""] = OFFICE_RELATIONSHIPS;
  workbook.attributes.set("xmlns:r", transitional);
  return "r:id";
};

/** In a strict file the new part is strict too. */
const adoptNamespaces = (worksheet: XmlElement, workbook: XmlElement): void => {
  const own = workbook.attributes.get(prefixOf(workbook) === "" ? "xmlns" : `xmlns:${prefixOf(workbook).slice(0, -1)}`);
  if (own !== undefined) worksheet.attributes.set("xmlns", own);
};
