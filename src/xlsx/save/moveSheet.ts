/** A worksheet part and what hangs on it, after rows and columns came and went: everything goes to where its cells are now. */
import { areaAddress } from "../../workbook/address";
import { areaNow, lineNow, lineOrNext, spanNow, type MovedLine, type MovedLines } from "../../workbook/movedLines";
import { SHEET_COLUMNS } from "../../workbook/address";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, elementsOf, localName, setChildren, textContent } from "../../ooxml/xml/tree";
import { areasOf } from "../openAll/areas";
import type { PackageParts } from "../openAll/parts";
import type { WorkbookPart } from "../read/workbookPart";
import { changeFormulas } from "./formulaTexts";
import { movedFormula, type MovedSheet } from "./movedFormula";
import { movedNotes } from "./movedNotes";
import { SheetGrid } from "./sheetGrid";

/** Comments, links, pictures, rules and ranges of the sheet, and every formula of the workbook that speaks of it. */
export const moveSheet = (parts: PackageParts, { sheets }: WorkbookPart, moved: MovedSheet): void => {
  const part = sheets.find((s) => s.name === moved.name)?.part;
  if (part === undefined) return;
  parts.change(part, (root) => {
    const [data] = childrenOf(root, "sheetData");
    if (data !== undefined) new SheetGrid(data, part).move(moved.lines);
    setChildren(
      root,
      elementsOf(root).filter((e) => localName(e) !== "dimension"),
    );
    movePlaces(root, moved.lines);
  });
  const own = [part, ...moveRelated(parts, part, moved.lines)];
  for (const name of parts.names) {
    const isOwn = own.includes(name);
    if (name.endsWith(".xml") && (isOwn || (parts.text(name) ?? "").includes(moved.name)))
      changeFormulas(parts, name, (formula) => movedFormula(formula, isOwn ? moved.name : undefined, moved));
  }
};

const PLACED: ReadonlySet<string> = new Set(["comments", "threadedComment", "table", "drawing", "pivotTable"]);

/** Gives the parts that were looked into. */
const moveRelated = (parts: PackageParts, part: string, lines: MovedLines): readonly string[] => {
  const related = parts.related(part).filter(({ external }) => !external);
  for (const { target } of related.filter(({ kind }) => kind === "vmlDrawing"))
    parts.changeText(target, (text) => movedNotes(text, lines));
  const placed = related.filter(({ kind }) => PLACED.has(kind)).map(({ target }) => target);
  for (const target of placed) parts.changeReadable(target, (root) => movePlaces(root, lines));
  return placed;
};

/** Cells have moved already; a root stays, and so does what has no place of its own. */
const movePlaces = (parent: XmlElement, lines: MovedLines): void => {
  const gone = new Set(elementsOf(parent).filter((child) => !moveElement(child, lines)));
  if (gone.size === 0) return;
  setChildren(
    parent,
    elementsOf(parent).filter((child) => !gone.has(child)),
  );
  if (parent.attributes.has("count")) parent.attributes.set("count", String(parent.children.length));
};

/** A list that has lost all that it held is not allowed. */
const LISTS: ReadonlySet<string> = new Set([
  "mergeCells",
  "hyperlinks",
  "dataValidations",
  "protectedRanges",
  "ignoredErrors",
  "cellWatches",
  "rowBreaks",
  "colBreaks",
  "cols",
  "conditionalFormattings",
]);

/** false where it stood in cells that are gone. */
const moveElement = (found: XmlElement, lines: MovedLines): boolean => {
  const local = localName(found);
  if (local === "row" || local === "c") {
    movePlaces(found, lines);
    return true;
  }
  if (local === "from" || local === "to") moveAnchor(found, lines);
  if (local === "col" && !moveColumns(found, lines.cols)) return false;
  if (!moveBreak(found, lines) || !moveAreas(found, lines)) return false;
  const held = elementsOf(found).length;
  movePlaces(found, lines);
  return !(LISTS.has(local) && held > 0 && elementsOf(found).length === 0);
};

const AREAS = ["ref", "sqref", "activeCell", "r"] as const;

/** In attributes, and in the text of an sqref element of later versions of Excel. */
const moveAreas = (found: XmlElement, lines: MovedLines): boolean => {
  for (const attribute of AREAS) {
    const was = found.attributes.get(attribute);
    const now = was === undefined ? undefined : movedAreas(was, lines);
    if (now === "") return false;
    if (now !== undefined) found.attributes.set(attribute, now);
  }
  for (const child of childrenOf(found, "sqref")) {
    const now = movedAreas(textContent(child), lines);
    if (now === "") return false;
    child.children.splice(0, child.children.length, now);
  }
  return true;
};

/** As it was where it is no list of areas. */
const movedAreas = (sqref: string, lines: MovedLines): string => {
  const areas = areasOf(sqref);
  if (areas.length === 0) return sqref;
  return areas
    .flatMap((area) => areaNow(lines, area) ?? [])
    .map(areaAddress)
    .join(" ");
};

/** A picture whose cells went stands at the next ones. */
const moveAnchor = (anchor: XmlElement, lines: MovedLines): void => {
  for (const [local, line] of [
    ["row", lines.rows],
    ["col", lines.cols],
  ] as const)
    for (const child of childrenOf(anchor, local))
      child.children.splice(0, child.children.length, String(lineOrNext(line, Number(textContent(child)))));
};

const moveColumns = ({ attributes }: XmlElement, line: MovedLine): boolean => {
  const [min, max] = [Number(attributes.get("min")), Number(attributes.get("max"))];
  if (!(min <= max)) return true;
  const now = spanNow(line, { first: min - 1, count: max - min + 1 }, SHEET_COLUMNS);
  if (now === undefined) return false;
  attributes.set("min", String(now.first + 1));
  attributes.set("max", String(now.first + now.count));
  return true;
};

/** The number of a break is that of the line before it, counted from 1: of the line behind it, counted from 0. */
const moveBreak = (found: XmlElement, { rows, cols }: MovedLines): boolean => {
  for (const brk of childrenOf(found, "brk")) {
    const line = localName(found) === "rowBreaks" ? rows : cols;
    const now = lineNow(line, Number(brk.attributes.get("id")));
    if (now === undefined) found.children.splice(found.children.indexOf(brk), 1);
    else brk.attributes.set("id", String(now));
  }
  return !/^(row|col)Breaks$/.test(localName(found)) || elementsOf(found).length > 0;
};
