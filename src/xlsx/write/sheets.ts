/** One sheet in hucre's terms. */
import type { Cell, ConditionalRule, SheetChart, WriteSheet } from "hucre/xlsx";
import { absoluteRef, areaAddress } from "../../workbook/address";
import type { Area, CellSpec, ChartSpec, ConditionalFormatSpec, SheetSpec } from "../../workbook/model";
import { compact } from "../withoutUndefined";
import { rgbOf, widthOfCharacters } from "../units";
import { footerOf, pageSetupOf } from "./page";
import { differentialStyle, hucreStyle } from "./styles";
import { hucreValidation } from "./validations";

export const hucreSheet = (sheet: SheetSpec): WriteSheet =>
  compact<WriteSheet>({
    name: sheet.name,
    hidden: sheet.visibility === "hidden" ? true : undefined,
    veryHidden: sheet.visibility === "veryHidden" ? true : undefined,
    columns: sheet.columnWidths.map((characters) => ({ width: widthOfCharacters(characters) })),
    rows: emptyRows(sheet.rowHeights),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.col}`, hucreCell(cell)])),
    merges: sheet.merges.map(mergeOf),
    dataValidations: sheet.validations.map(hucreValidation),
    conditionalRules: sheet.conditionalFormats?.map(ruleOf),
    charts: sheet.charts?.map((chart) => chartOf(chart, sheet.name)),
    freezePane: sheet.freeze === undefined ? undefined : { rows: sheet.freeze.rows, columns: sheet.freeze.cols },
    view: viewOf(sheet),
    pageSetup: sheet.page === undefined ? undefined : pageSetupOf(sheet.page),
    headerFooter: sheet.page === undefined ? undefined : footerOf(sheet.page),
    rowBreaks: sheet.page?.rowBreaks === undefined ? undefined : [...sheet.page.rowBreaks],
  });

/** hucre drops the height of rows below the last cell unless it sees rows there. */
const emptyRows = (heights: ReadonlyMap<number, number>): [][] =>
  Array.from({ length: Math.max(-1, ...heights.keys()) + 1 }, () => []);

const hucreCell = ({ value, formula, style }: CellSpec): Partial<Cell> => {
  const text = typeof value === "string" ? escapeText(value) : value;
  const styled = style === undefined ? {} : { style: hucreStyle(style) };
  return formula === undefined
    ? { value: text === "" ? null : text, ...styled }
    : { formula: formula.replace(/^=/, ""), formulaResult: text, ...styled };
};

/** A text that happens to hold "_x000D_" must not be read as the escape that it looks like (ST_Xstring); two characters XML cannot hold at all. */
const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\ufffe\uffff]/g, (character) => (character === "\ufffe" ? "_xFFFE_" : "_xFFFF_"));

const mergeOf = ({ row, col, rows, cols }: Area) => ({
  startRow: row,
  startCol: col,
  endRow: row + rows - 1,
  endCol: col + cols - 1,
});

const ruleOf = ({ areas, formula, style }: ConditionalFormatSpec, index: number): ConditionalRule => ({
  type: "expression",
  priority: index + 1,
  range: areas.map(areaAddress).join(" "),
  formula: formula.replace(/^=/, ""),
  style: differentialStyle(style),
});

const chartOf = ({ title, series, categories, over }: ChartSpec, sheet: string): SheetChart => ({
  type: "column",
  title,
  legend: series.length > 1 ? "bottom" : false,
  dataLabels: { showValue: true },
  anchor: {
    from: { row: over.row, col: over.col },
    to: { row: over.row + over.rows, col: over.col + over.cols },
  },
  series: series.map(({ name, values }) => ({
    name,
    values: absoluteRef(sheet, values),
    categories: absoluteRef(sheet, categories),
  })),
});

const viewOf = ({ showGridlines, tabColor }: SheetSpec): WriteSheet["view"] =>
  compact<NonNullable<WriteSheet["view"]>>({
    showGridLines: showGridlines,
    tabColor: tabColor === undefined ? undefined : { rgb: rgbOf(tabColor) },
  });
