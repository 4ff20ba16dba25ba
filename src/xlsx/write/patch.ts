/** What hucre 1.0.0 cannot write, put right in its parts. Each change names what is missing there. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { FILE_ERRORS } from "../../workbook/errorValues";
import { fittedRows } from "../../workbook/fittedRows";
import type { NameSpec, SheetSpec, WorkbookSpec } from "../../workbook/model";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, descendantsOf, parseXml, serializeXml, textContent } from "../../ooxml/xml/tree";
import { pack } from "../../ooxml/zip/pack";

export const patchPackage = (file: Uint8Array, spec: WorkbookSpec): Uint8Array => {
  const parts = unzipSync(file);
  patchPart(parts, "xl/workbook.xml", (root) => {
    hideNames(root, spec.names);
  });
  patchPart(parts, "docProps/core.xml", forgetTheClock);
  spec.sheets.forEach((sheet, i) => {
    const changes = sheetPatches(sheet);
    if (changes.length > 0)
      patchPart(parts, `xl/worksheets/sheet${i + 1}.xml`, (root) => {
        changes.forEach((change) => change(root));
      });
  });
  return pack(parts);
};

type Patch = (worksheet: XmlElement) => void;

const sheetPatches = (sheet: SheetSpec): readonly Patch[] => {
  const heights = fittedRows(sheet);
  const hasErrors = sheet.cells.some((cell) => cell.formula !== undefined && FILE_ERRORS.includes(String(cell.value)));
  return [...(hasErrors ? [markErrors] : []), ...(heights.size > 0 ? [fitRows(heights)] : [])];
};

/** hucre fixes every height that it writes. A height that is not fixed is what Excel last fitted, and follows the text when it is edited. */
const fitRows =
  (heights: ReadonlyMap<number, number>): Patch =>
  (worksheet) => {
    for (const row of childrenOf(worksheet, "sheetData").flatMap((data) => childrenOf(data, "row"))) {
      const height = heights.get(Number(row.attributes.get("r")) - 1);
      if (height !== undefined) row.attributes.set("ht", String(height));
    }
  };

const patchPart = (parts: Record<string, Uint8Array>, name: string, change: (root: XmlElement) => void): void => {
  const root = parseXml(strFromU8(parts[name] ?? new Uint8Array()), name);
  change(root);
  parts[name] = strToU8(serializeXml(root));
};

/** hucre states the moment of writing as the date of change; whoever saves the file knows better. */
const forgetTheClock = (properties: XmlElement): void => {
  properties.children.length = 0;
};

/** hucre's NamedRange has no hidden. */
const hideNames = (workbook: XmlElement, names: readonly NameSpec[]): void => {
  const hidden = new Set(names.filter((name) => name.hidden === true).map((name) => name.name));
  for (const list of childrenOf(workbook, "definedNames")) {
    for (const name of childrenOf(list, "definedName")) {
      const workbookWide = !name.attributes.has("localSheetId");
      if (workbookWide && hidden.has(name.attributes.get("name") ?? "")) name.attributes.set("hidden", "1");
    }
  }
};

/** hucre writes an error that a formula came to as a text. */
const markErrors = (worksheet: XmlElement): void => {
  for (const cell of descendantsOf(worksheet)) {
    if (cell.name !== "c" || cell.attributes.get("t") !== "str") continue;
    const [value] = childrenOf(cell, "v");
    if (value !== undefined && FILE_ERRORS.includes(textContent(value))) cell.attributes.set("t", "e");
  }
};
