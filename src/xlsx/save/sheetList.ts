/** The list of sheets in the workbook part: sheets that went, got another name, or were hidden. */
import type { WorkbookSpec } from "../../workbook/model";
import { quoteSheet } from "../../workbook/address";
import { relationshipsPart } from "../../ooxml/relationships";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, descendantsOf, elementsOf, localName, setChildren } from "../../ooxml/xml/tree";
import { removeDependents, removePart } from "../openAll/packageEdits";
import type { PackageParts } from "../openAll/parts";
import { setVisibility, sheetElements } from "../openAll/placeSheet";
import { changeFormulas } from "./formulaTexts";
import type { Saved } from "./saved";

const named = (root: XmlElement, name: string): XmlElement | undefined =>
  sheetElements(root).find((s) => s.attributes.get("name") === name);

export const removeNames = (root: XmlElement, gone: readonly string[]): void => {
  const wanted = new Set(gone.map((name) => name.toLowerCase()));
  for (const list of childrenOf(root, "definedNames")) {
    const isGone = ({ attributes }: XmlElement): boolean =>
      !attributes.has("localSheetId") && wanted.has((attributes.get("name") ?? "").toLowerCase());
    setChildren(
      list,
      elementsOf(list).filter((n) => !isGone(n)),
    );
    if (list.children.length === 0) root.children.splice(root.children.indexOf(list), 1);
  }
};

/** With its part, what hung on it alone, and the names that were its own. */
export const removeSheet = (parts: PackageParts, path: string, name: string): void => {
  const entry = named(parts.xml(path), name);
  const id = [...(entry?.attributes ?? [])].find(([key]) => key.endsWith(":id"))?.[1];
  const target = parts.related(path).find((r) => r.id === id)?.target;
  parts.change(path, (root) => {
    const index = sheetElements(root).findIndex((s) => s.attributes.get("name") === name);
    for (const list of childrenOf(root, "sheets"))
      setChildren(
        list,
        elementsOf(list).filter((s) => s.attributes.get("name") !== name),
      );
    for (const list of childrenOf(root, "definedNames")) renumberScopes(list, index);
    for (const view of [...descendantsOf(root)].filter((e) => localName(e) === "workbookView")) {
      view.attributes.delete("activeTab");
      view.attributes.delete("firstSheet");
    }
  });
  if (target === undefined) return;
  parts.change(relationshipsPart(path), (root) =>
    setChildren(
      root,
      elementsOf(root).filter((r) => r.attributes.get("Id") !== id),
    ),
  );
  removeDependents(parts, target);
  removePart(parts, target);
};

/** In the order of the tabs; a sheet that nobody showed keeps its place. Whether any has moved. */
export const orderSheets = (parts: PackageParts, path: string, wanted: readonly string[]): boolean => {
  const nameOf = ({ attributes }: XmlElement): string => attributes.get("name") ?? "";
  const found = sheetElements(parts.xml(path)).map(nameOf);
  const shown = wanted.filter((name) => found.includes(name));
  const order = found.map((name) =>
    shown.includes(name) ? (shown[found.filter((n) => shown.includes(n)).indexOf(name)] ?? name) : name,
  );
  if (order.every((name, i) => name === found[i])) return false;
  parts.change(path, (root) => {
    for (const list of childrenOf(root, "sheets"))
      setChildren(
        list,
        [...elementsOf(list)].sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b))),
      );
    const placed = (value: string): string => String(order.indexOf(found[Number(value)] ?? ""));
    for (const list of childrenOf(root, "definedNames"))
      for (const name of elementsOf(list)) move(name, "localSheetId", placed);
    for (const view of [...descendantsOf(root)].filter((e) => localName(e) === "workbookView")) {
      move(view, "activeTab", placed, "0");
      view.attributes.delete("firstSheet");
    }
  });
  return true;
};

const move = ({ attributes }: XmlElement, key: string, placed: (value: string) => string, unsaid?: string): void => {
  const value = attributes.get(key) ?? unsaid;
  if (value !== undefined) attributes.set(key, placed(value));
};

/** Names of a sheet say which one by its place. */
const renumberScopes = (list: XmlElement, gone: number): void => {
  setChildren(
    list,
    elementsOf(list).filter((n) => n.attributes.get("localSheetId") !== String(gone)),
  );
  for (const { attributes } of elementsOf(list)) {
    const scope = attributes.get("localSheetId");
    if (scope !== undefined && Number(scope) > gone) attributes.set("localSheetId", String(Number(scope) - 1));
  }
};

/** Longer than the 31 characters that a name can have. */
const inBetween = (name: string): string => name + "_".repeat(32);

/** Everything that speaks of the sheets follows. Sheets may take each other's names. */
export const renameSheets = (
  parts: PackageParts,
  path: string,
  renamed: readonly (readonly [from: string, to: string])[],
): void => {
  for (const [from] of renamed) renameSheet(parts, path, from, inBetween(from));
  for (const [from, to] of renamed) renameSheet(parts, path, inBetween(from), to);
};

const renameSheet = (parts: PackageParts, path: string, from: string, to: string): void => {
  parts.change(path, (root) => named(root, from)?.attributes.set("name", to));
  const speaking = parts.names.filter((part) => part.endsWith(".xml") && (parts.text(part) ?? "").includes(from));
  for (const part of speaking) changeFormulas(parts, part, (formula) => renamedIn(formula, from, to));
};

const renamedIn = (formula: string, from: string, to: string): string => {
  const bare = new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}!`, "gu");
  return formula.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`).replace(bare, `${quoteSheet(to)}!`);
};

/** Whether any was changed. */
export const setVisibilities = (
  parts: PackageParts,
  path: string,
  before: WorkbookSpec,
  { sheets }: Saved,
): boolean => {
  const was = new Map(before.sheets.map((s) => [s.name, s.visibility ?? "visible"]));
  const changed = sheets.filter(
    ({ sheet, from }) => from !== undefined && was.get(from) !== (sheet.visibility ?? "visible"),
  );
  if (changed.length === 0) return false;
  parts.change(path, (root) => {
    for (const { sheet } of changed) {
      const entry = named(root, sheet.name);
      if (entry !== undefined) setVisibility(entry, sheet.visibility);
    }
  });
  return true;
};
