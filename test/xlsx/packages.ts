/** Workbooks made by hand, part by part: what other programs may write and ours does not. */
import { strToU8, zipSync } from "fflate";

export const MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";

export type PackageParts = Readonly<Record<string, string>>;

export const zipOf = (parts: PackageParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

export const relationships = (
  entries: readonly (readonly [id: string, kind: string, target: string])[],
  base = REL,
): string =>
  `<Relationships xmlns="${PACKAGE_REL}">${entries.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** One sheet named Sheet1 whose sheetData is `rows`; `parts` replaces or adds parts. */
export const oneSheet = (rows: string, parts: PackageParts = {}): PackageParts => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN_NS}" xmlns:r="${REL}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
  ]),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN_NS}"><sheetData>${rows}</sheetData></worksheet>`,
  ...parts,
});

export const sharedStrings = (items: string): string => `<sst xmlns="${MAIN_NS}">${items}</sst>`;
