/** The formulas in a part of a package: of cells, names, charts, rules, and where links within the workbook go. */
import type { XmlElement } from "../../ooxml/xml/tree";
import { descendantsOf, localName } from "../../ooxml/xml/tree";
import type { PackageParts } from "../openAll/parts";

/** Elements whose text is a formula. */
const FORMULAS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

export const changeFormulas = (parts: PackageParts, part: string, change: (formula: string) => string): void =>
  parts.changeReadable(part, (root) => {
    let isChanged = false;
    const changed = (formula: string): string => {
      const now = change(formula);
      isChanged ||= now !== formula;
      return now;
    };
    for (const found of descendantsOf(root)) changeIn(found, changed);
    return isChanged;
  });

const changeIn = (found: XmlElement, change: (formula: string) => string): void => {
  const { attributes, children } = found;
  if (FORMULAS.has(localName(found)))
    children.splice(0, children.length, ...children.map((c) => (typeof c === "string" ? change(c) : c)));
  const location = localName(found) === "hyperlink" ? attributes.get("location") : undefined;
  if (location !== undefined) attributes.set("location", change(location));
};
