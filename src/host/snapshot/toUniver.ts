/** A plain workbook as a Univer snapshot, cached values included, so that nothing has to be calculated to show it. */
import { pixelsOfCharacters } from "../../workbook/columnWidth";
import { fittedRows } from "../../workbook/fittedRows";
import type { SheetSpec, WorkbookSpec } from "../../workbook/model";
import { DEFAULT_COLUMNS, DEFAULT_COLUMN_PIXELS, DEFAULT_ROWS, DEFAULT_ROW_PIXELS, No, Yes } from "../univer/data";
import type { IStyleData, IWorkbookData, IWorksheetData } from "../univer/data";
import { toGrid } from "../univer/range";
import { emptyMetadata } from "../univer/metadata";
import type { SheetMetadata } from "../univer/metadata";
import { toCells } from "./cells";
import { toNames } from "./names";
import { toPage } from "./page";
import { toResources } from "./resources";
import { toConditional, toValidation } from "./rules";
import { StyleTable } from "./styleTable";
import { pixelsOfPoints } from "./units";

/** Rows and columns left free below and beside the contents. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;

export const toUniver = (spec: WorkbookSpec): Partial<IWorkbookData> => {
  const ids = spec.sheets.map((_sheet, i) => `sheet-${i + 1}`);
  const bySheet = <V>(value: (sheet: SheetSpec, id: string) => V): { [id: string]: V } =>
    Object.fromEntries(spec.sheets.map((sheet, i) => [ids[i] ?? "", value(sheet, ids[i] ?? "")]));
  const styles = new StyleTable();
  return {
    id: "workbook",
    name: "workbook",
    sheetOrder: ids,
    sheets: bySheet((sheet, id) => toSheet(sheet, id, styles)),
    styles: styles.all,
    resources: toResources({
      names: toNames(spec, ids),
      validations: bySheet((sheet, id) => sheet.validations.map((each, i) => toValidation(each, `${id}-dv-${i + 1}`))),
      conditionals: bySheet((sheet, id) =>
        (sheet.conditionalFormats ?? []).map((each, i) => toConditional(each, `${id}-cf-${i + 1}`)),
      ),
      metadata: { ...emptyMetadata(), sheets: bySheet(toMetadata) },
    }),
  };
};

const toSheet = (sheet: SheetSpec, id: string, styles: StyleTable<IStyleData>): Partial<IWorksheetData> => {
  const { rows: frozenRows, cols: frozenCols } = sheet.freeze ?? { rows: 0, cols: 0 };
  return {
    id,
    name: sheet.name,
    ...sizeOf(sheet),
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    hidden: (sheet.visibility ?? "visible") === "visible" ? No : Yes,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines === false ? No : Yes,
    cellData: toCells(sheet.cells, styles),
    mergeData: sheet.merges.map(toGrid),
    columnData: Object.fromEntries(sheet.columnWidths.map((width, col) => [col, { w: pixelsOfCharacters(width) }])),
    rowData: { ...rowsOf(fittedRows(sheet), Yes), ...rowsOf(sheet.rowHeights, No) },
    freeze: { xSplit: frozenCols, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenCols || -1 },
  };
};

/** `follows`: whether the height follows the text. */
const rowsOf = (heights: ReadonlyMap<number, number>, follows: typeof Yes | typeof No): IWorksheetData["rowData"] =>
  Object.fromEntries([...heights].map(([row, height]) => [row, { h: pixelsOfPoints(height), ia: follows }]));

const sizeOf = (sheet: SheetSpec): { rowCount: number; columnCount: number } => {
  const last = (ends: readonly number[]): number => ends.reduce((a, b) => Math.max(a, b), 0);
  const areas = [
    ...sheet.merges,
    ...sheet.validations.map(({ area }) => area),
    ...(sheet.conditionalFormats ?? []).flatMap((each) => each.areas),
  ];
  const bottom = last([
    ...sheet.cells.map(({ row }) => row + 1),
    ...sheet.rowHeights.keys(),
    ...areas.map(({ row, rows }) => row + rows),
  ]);
  const right = last([
    ...sheet.cells.map(({ col }) => col + 1),
    sheet.columnWidths.length,
    ...areas.map(({ col, cols }) => col + cols),
  ]);
  return {
    rowCount: Math.max(DEFAULT_ROWS, bottom + SPARE_ROWS),
    columnCount: Math.max(DEFAULT_COLUMNS, right + SPARE_COLUMNS),
  };
};

const toMetadata = (sheet: SheetSpec): SheetMetadata => ({
  ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
  ...(sheet.page === undefined ? {} : { page: toPage(sheet.page) }),
});
