/** What a cell of a file takes over from one that was written anew. */
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, elementsOf, localName, setChildren, textContent } from "../../ooxml/xml/tree";

/** Contents of `from` in place of those of `cell`; its format stays. */
export const takeContents = (cell: XmlElement, from: XmlElement | undefined): void => {
  for (const attribute of ["t", "cm", "vm", "ph"]) cell.attributes.delete(attribute);
  const type = from?.attributes.get("t");
  if (type !== undefined) cell.attributes.set("t", type);
  setChildren(cell, from === undefined ? [] : elementsOf(from));
};

/** What a grid says of a formula that it cannot work out: of other files, of functions that it does not know, over several cells. */
const UNKNOWN: ReadonlySet<string> = new Set(["#NAME?", "#SPILL!"]);

/** The result alone: the formula stays as the file has it, for a single cell, an array or what spills. Where the grid has none, so does its result. */
export const takeResult = (cell: XmlElement, from: XmlElement): void => {
  const results = childrenOf(from, "v");
  if (UNKNOWN.has(results.map(textContent).join())) return;
  const type = from.attributes.get("t");
  if (type === undefined) cell.attributes.delete("t");
  else cell.attributes.set("t", type);
  cell.attributes.delete("vm");
  setChildren(cell, [...elementsOf(cell).filter((child) => localName(child) === "f"), ...results]);
};

export const takeStyle = (cell: XmlElement, from: XmlElement): void => {
  const style = from.attributes.get("s");
  if (style === undefined) cell.attributes.delete("s");
  else cell.attributes.set("s", style);
};
