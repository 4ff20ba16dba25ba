/** A worksheet part with the changes of one sheet in it, and everything else as it was. */
import { areaAddress } from "../../workbook/address";
import type { Area, SheetSpec } from "../../workbook/model";
import type { XmlElement } from "../../ooxml/xml/tree";
import { childrenOf, element, elementsOf, insertBefore, prefixOf, textContent } from "../../ooxml/xml/tree";
import { areasOf } from "../openAll/areas";
import { writeSheetAlone, type WrittenSheet } from "../openAll/sheetForOtherFile";
import { withPrefix } from "../openAll/mergeStyles";
import { widthOfCharacters } from "../units";
import { takeContents, takeResult, takeStyle } from "./cellContents";
import type { CellChange, SheetChange } from "./differences";
import { SheetGrid } from "./sheetGrid";

/** Order of the parts of a worksheet (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

const PAGE = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"];

/** What was changed, written as a sheet of its own: its elements and formats are then taken over. */
export const writeChanges = (after: SheetSpec, change: SheetChange): Promise<WrittenSheet> =>
  writeSheetAlone({
    ...after,
    cells: change.cells.flatMap(({ now }) => (now === undefined ? [] : [now])),
    validations: change.validations.added,
    conditionalFormats: change.conditionals.added,
    merges: [],
  });

/** `written` has the format numbers of the file by now. */
export const changeSheet = (worksheet: XmlElement, part: string, change: SheetChange, written: XmlElement): void => {
  const from = withPrefix(written, prefixOf(worksheet));
  const [data] = childrenOf(worksheet, "sheetData");
  if (data !== undefined)
    changeGrid(new SheetGrid(data, part), new SheetGrid(childrenOf(from, "sheetData")[0] ?? data, part), change);
  changeWidths(worksheet, change.widths);
  changeMerges(worksheet, change);
  changeRules(worksheet, from, change);
  const exchanged = [
    ...(change.view ? ["sheetViews"] : []),
    ...(change.tab ? ["sheetPr"] : []),
    ...(change.page ? PAGE : []),
  ];
  for (const local of exchanged) exchange(worksheet, from, local);
  const [dimension] = childrenOf(worksheet, "dimension");
  if (dimension !== undefined && change.cells.length > 0)
    worksheet.children.splice(worksheet.children.indexOf(dimension), 1);
};

const changeGrid = (grid: SheetGrid, from: SheetGrid, { cells, heights }: SheetChange): void => {
  for (const cell of cells) changeCell(grid, from, cell);
  for (const [row, height] of heights) {
    const { attributes } = grid.row(row);
    if (height === undefined) {
      attributes.delete("ht");
      attributes.delete("customHeight");
    } else {
      attributes.set("ht", String(height));
      attributes.set("customHeight", "1");
    }
  }
};

const changeCell = (
  grid: SheetGrid,
  from: SheetGrid,
  { row, col, styleKept, formulaKept, now: spec }: CellChange,
): void => {
  const old = grid.cell(row, col);
  const now = from.cell(row, col);
  if (spec?.style === undefined) now?.attributes.delete("s");
  if (formulaKept && old !== undefined && now !== undefined) {
    takeResult(old, now);
    if (!styleKept) takeStyle(old, now);
  } else if (styleKept && old !== undefined) takeContents(old, now);
  else if (now !== undefined) grid.put(row, col, now);
  else if (old !== undefined) {
    takeContents(old, undefined);
    old.attributes.delete("s");
  }
};

const changeWidths = (worksheet: XmlElement, widths: ReadonlyMap<number, number>): void => {
  if (widths.size === 0) return;
  const list = listIn(worksheet, "cols");
  for (const [index, width] of widths) {
    const col = index + 1;
    const found = elementsOf(list).find(
      (c) => Number(c.attributes.get("min")) <= col && col <= Number(c.attributes.get("max")),
    );
    const own = element(`${prefixOf(worksheet)}col`, {
      ...Object.fromEntries(found?.attributes ?? []),
      min: String(col),
      max: String(col),
      width: String(widthOfCharacters(width)),
      customWidth: "1",
    });
    const span = (min: number, max: number): readonly XmlElement[] =>
      found === undefined || min > max
        ? []
        : [element(found.name, { ...Object.fromEntries(found.attributes), min: String(min), max: String(max) })];
    const [first, last] = [Number(found?.attributes.get("min")), Number(found?.attributes.get("max"))];
    const parts = [...span(first, col - 1), own, ...span(col + 1, last)];
    const later = elementsOf(list).find((c) => Number(c.attributes.get("min")) > col);
    const at = found ?? later;
    list.children.splice(
      at === undefined ? list.children.length : list.children.indexOf(at),
      found === undefined ? 0 : 1,
      ...parts,
    );
  }
};

const changeMerges = (worksheet: XmlElement, { merges: { gone, added } }: SheetChange): void => {
  if (gone.length + added.length === 0) return;
  const list = listIn(worksheet, "mergeCells");
  const goneRefs = new Set(gone.map(areaAddress));
  const kept = elementsOf(list).filter((m) => !goneRefs.has(m.attributes.get("ref") ?? ""));
  const made = added.map((area) => element(`${prefixOf(worksheet)}mergeCell`, { ref: areaAddress(area) }));
  fillList(worksheet, list, [...kept, ...made]);
};

const sameAreas = (sqref: string | undefined, areas: readonly Area[]): boolean =>
  areasOf(sqref ?? "")
    .map(areaAddress)
    .sort()
    .join() === areas.map(areaAddress).sort().join();

const changeRules = (worksheet: XmlElement, from: XmlElement, { validations, conditionals }: SheetChange): void => {
  for (const { areas, formula } of conditionals.gone) removeConditional(worksheet, areas, formula.replace(/^=/, ""));
  if (conditionals.added.length > 0)
    for (const made of childrenOf(from, "conditionalFormatting")) insertInOrder(worksheet, made);
  if (validations.gone.length + validations.added.length === 0) return;
  const list = listIn(worksheet, "dataValidations");
  const goneRefs = new Set(validations.gone.map(({ area }) => areaAddress(area)));
  const kept = elementsOf(list).flatMap((rule) => withoutAreas(rule, goneRefs));
  fillList(worksheet, list, [...kept, ...childrenOf(from, "dataValidations").flatMap(elementsOf)]);
};

/** A rule over several areas loses only those that are gone. */
const withoutAreas = (rule: XmlElement, gone: ReadonlySet<string>): readonly XmlElement[] => {
  const areas = areasOf(rule.attributes.get("sqref") ?? "").map(areaAddress);
  const kept = areas.filter((area) => !gone.has(area));
  if (areas.length === kept.length) return [rule];
  rule.attributes.set("sqref", kept.join(" "));
  return kept.length === 0 ? [] : [rule];
};

const removeConditional = (worksheet: XmlElement, areas: readonly Area[], formula: string): void => {
  for (const block of childrenOf(worksheet, "conditionalFormatting")) {
    if (!sameAreas(block.attributes.get("sqref"), areas)) continue;
    const rule = elementsOf(block).find((r) => childrenOf(r, "formula").map(textContent).join() === formula);
    if (rule === undefined) continue;
    block.children.splice(block.children.indexOf(rule), 1);
    if (elementsOf(block).length === 0) worksheet.children.splice(worksheet.children.indexOf(block), 1);
    return;
  }
};

const listIn = (worksheet: XmlElement, local: string): XmlElement => {
  const [found] = childrenOf(worksheet, local);
  if (found !== undefined) return found;
  const made = element(prefixOf(worksheet) + local, {});
  insertInOrder(worksheet, made);
  return made;
};

/** A list that holds nothing is not allowed. */
const fillList = (worksheet: XmlElement, list: XmlElement, children: readonly XmlElement[]): void => {
  list.children.splice(0, list.children.length, ...children);
  list.attributes.set("count", String(children.length));
  if (children.length === 0) worksheet.children.splice(worksheet.children.indexOf(list), 1);
};

const exchange = (worksheet: XmlElement, from: XmlElement, local: string): void => {
  for (const old of childrenOf(worksheet, local)) worksheet.children.splice(worksheet.children.indexOf(old), 1);
  for (const made of childrenOf(from, local)) insertInOrder(worksheet, made);
};

const insertInOrder = (worksheet: XmlElement, child: XmlElement): void => {
  const place = ORDER.indexOf(child.name.slice(child.name.indexOf(":") + 1));
  insertBefore(worksheet, child, (local) => ORDER.indexOf(local) > place);
};
