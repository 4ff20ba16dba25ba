/** The definedNames list of a workbook part. */
import type { WrittenName } from "../write/names";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, element, elementsOf, insertBefore, prefixOf, setChildren } from "../../ooxml/xml/tree";

/** What may stand before definedNames (ECMA-376 part 1, 18.2.27). */
const BEFORE: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);

/**
 * Points names where they stand in the list, and adds those that are missing. `sheetIndex` is the place of the sheet that
 * names with a `sheet` belong to; what Excel itself kept there for the old sheet (print area, title rows, filter) goes.
 */
export const setDefinedNames = (workbook: XmlElement, names: readonly WrittenName[], sheetIndex: number): void => {
  const list = listIn(workbook);
  const prefix = prefixOf(workbook);
  const wanted = new Map(
    names.map((name) => [
      keyOf(name.name, name.sheet === undefined ? undefined : String(sheetIndex)),
      nameElement(name, sheetIndex, prefix),
    ]),
  );
  const kept = elementsOf(list).flatMap((found) => {
    const key = keyOf(found.attributes.get("name") ?? "", found.attributes.get("localSheetId"));
    const replacement = wanted.get(key);
    wanted.delete(key);
    return replacement ?? (isOfOldSheet(found, sheetIndex) ? [] : found);
  });
  setChildren(list, [...kept, ...wanted.values()]);
  if (list.children.length === 0) workbook.children.splice(workbook.children.indexOf(list), 1);
};

const isOfOldSheet = ({ attributes }: XmlElement, sheetIndex: number): boolean =>
  attributes.get("localSheetId") === String(sheetIndex) && attributes.get("name")?.startsWith("_xlnm.") === true;

/** Excel compares names without regard to case. */
const keyOf = (name: string, sheet: string | undefined): string => `${sheet ?? ""}!${name.toLowerCase()}`;

const nameElement = (
  { name, ref, comment, hidden, sheet }: WrittenName,
  sheetIndex: number,
  prefix: string,
): XmlElement =>
  element(
    `${prefix}definedName`,
    {
      name,
      ...(comment === undefined ? {} : { comment }),
      ...(sheet === undefined ? {} : { localSheetId: String(sheetIndex) }),
      ...(hidden === true ? { hidden: "1" } : {}),
    },
    [ref],
  );

const listIn = (workbook: XmlElement): XmlElement => {
  const [found] = childrenOf(workbook, "definedNames");
  if (found !== undefined) return found;
  const list = element(`${prefixOf(workbook)}definedNames`, {});
  insertBefore(workbook, list, (local) => !BEFORE.has(local));
  return list;
};
