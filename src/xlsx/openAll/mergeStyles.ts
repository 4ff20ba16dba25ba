/** Adding the styles of one workbook to those of another; what is there keeps its number. */
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, element, elementsOf, insertBefore, prefixOf } from "../../ooxml/xml/tree";

/** From the number that a style has in the added part to the one it has now. */
export interface StyleNumbers {
  readonly cellFormats: readonly number[];
  readonly differentials: readonly number[];
}

/** Number formats below this are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;
/** Order of the parts of a styleSheet (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Appends the fonts, fills, borders, formats and differential formats of `added` to `styles`. */
export const mergeStyles = (styles: XmlElement, added: XmlElement): StyleNumbers => {
  const formats = mergeNumberFormats(styles, added);
  const moved = {
    fontId: append(styles, "fonts", listed(added, "fonts")),
    fillId: append(styles, "fills", listed(added, "fills")),
    borderId: append(styles, "borders", listed(added, "borders")),
  };
  const cellFormats = listed(added, "cellXfs");
  for (const xf of cellFormats) {
    for (const [attribute, numbers] of Object.entries(moved)) renumber(xf, attribute, (n) => numbers[n] ?? 0);
    renumber(xf, "numFmtId", (n) => formats.get(n) ?? n);
  }
  return {
    cellFormats: append(styles, "cellXfs", cellFormats),
    differentials: append(styles, "dxfs", listed(added, "dxfs")),
  };
};

export const renumber = (target: XmlElement, attribute: string, numberOf: (old: number) => number): void => {
  const old = target.attributes.get(attribute);
  if (old !== undefined) target.attributes.set(attribute, String(numberOf(Number(old))));
};

const listed = (styles: XmlElement, list: string): readonly XmlElement[] =>
  childrenOf(styles, list).flatMap(elementsOf);

/** Where each of the added elements came to stand. */
const append = (styles: XmlElement, name: string, added: readonly XmlElement[]): readonly number[] => {
  const list = listIn(styles, name);
  const first = elementsOf(list).length;
  const prefix = prefixOf(styles);
  list.children.push(...added.map((child) => withPrefix(child, prefix)));
  list.attributes.set("count", String(first + added.length));
  return added.map((_, i) => first + i);
};

const listIn = (styles: XmlElement, name: string): XmlElement => {
  const [found] = childrenOf(styles, name);
  if (found !== undefined) return found;
  const list = element(prefixOf(styles) + name, { count: "0" });
  insertBefore(styles, list, (local) => ORDER.indexOf(local) > ORDER.indexOf(name));
  return list;
};

/** hucre's elements have no prefix; in a file that prefixes its own they would belong to no namespace. */
export const withPrefix = (source: XmlElement, prefix: string): XmlElement => ({
  name: prefix + source.name,
  attributes: source.attributes,
  children: source.children.map((child) => (typeof child === "string" ? child : withPrefix(child, prefix))),
});

/** A format of the same code is used again; others get the next free number. */
const mergeNumberFormats = (styles: XmlElement, added: XmlElement): ReadonlyMap<number, number> => {
  const known = new Map(
    listed(styles, "numFmts").map((format) => [format.attributes.get("formatCode"), numberOfFormat(format)]),
  );
  let next = Math.max(FIRST_CUSTOM_FORMAT - 1, ...known.values()) + 1;
  const numbers = new Map<number, number>();
  for (const format of listed(added, "numFmts")) {
    const old = numberOfFormat(format);
    const same = known.get(format.attributes.get("formatCode"));
    numbers.set(old, same ?? next);
    if (same !== undefined) continue;
    format.attributes.set("numFmtId", String(next));
    append(styles, "numFmts", [format]);
    next += 1;
  }
  return numbers;
};

const numberOfFormat = (format: XmlElement): number => Number(format.attributes.get("numFmtId"));
