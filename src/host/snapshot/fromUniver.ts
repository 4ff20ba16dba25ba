/** A Univer snapshot as a plain workbook. What the plain workbook has no word for (comments, protection, settings) is left out. */
import type { SheetSpec, WorkbookSpec } from "../../workbook/model";
import { isFormulaRule } from "../univer/formats/conditional";
import { DEFAULT_COLUMN_PIXELS, No, Yes } from "../univer/data";
import type { IWorkbookData, IWorksheetData } from "../univer/data";
import { fromGrid } from "../univer/range";
import { fromCells } from "./cells";
import { fromNames, printAreaIn, titleRowsIn } from "./names";
import { fromPage } from "./page";
import { fromResources } from "./resources";
import type { SnapshotParts } from "./resources";
import { fromConditional, fromValidation } from "./rules";
import { pointsOfPixels, widthOfPixels } from "./units";

export const fromUniver = (data: IWorkbookData): WorkbookSpec => {
  const parts = fromResources(data.resources);
  return {
    sheets: data.sheetOrder.flatMap((id) => {
      const sheet = data.sheets[id];
      return sheet === undefined ? [] : [fromSheet(id, sheet, data.styles, parts)];
    }),
    names: fromNames(parts.names),
  };
};

const fromSheet = (
  id: string,
  sheet: Partial<IWorksheetData>,
  styles: IWorkbookData["styles"],
  parts: SnapshotParts,
): SheetSpec => {
  const conditionals = (parts.conditionals[id] ?? []).filter(isFormulaRule);
  return {
    name: sheet.name ?? id,
    ...visibilityIn(sheet, parts, id),
    ...(sheet.tabColor === undefined || sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
    columnWidths: columnWidths(sheet),
    rowHeights: rowHeights(sheet),
    cells: fromCells(sheet.cellData ?? {}, styles),
    merges: (sheet.mergeData ?? []).map(fromGrid),
    validations: (parts.validations[id] ?? []).flatMap(fromValidation),
    ...(conditionals.length === 0 ? {} : { conditionalFormats: conditionals.map(fromConditional) }),
    ...freezeIn(sheet),
    ...pageIn(parts, id),
    ...(sheet.showGridlines === No ? { showGridlines: false } : {}),
  };
};

const visibilityIn = (
  sheet: Partial<IWorksheetData>,
  parts: SnapshotParts,
  id: string,
): Pick<SheetSpec, "visibility"> => {
  if (sheet.hidden !== Yes) return {};
  return { visibility: parts.metadata.sheets[id]?.veryHidden === true ? "veryHidden" : "hidden" };
};

/** Up to the last column that has a width of its own. */
const columnWidths = (sheet: Partial<IWorksheetData>): readonly number[] => {
  const columns: { readonly [col: number]: { readonly w?: number } } = sheet.columnData ?? {};
  const last = Object.entries(columns).reduce(
    (most, [col, { w }]) => (w === undefined ? most : Math.max(most, Number(col))),
    -1,
  );
  return Array.from({ length: last + 1 }, (_, col) =>
    widthOfPixels(columns[col]?.w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
  );
};

/** Rows whose height was set, not those that follow their contents. */
const rowHeights = (sheet: Partial<IWorksheetData>): ReadonlyMap<number, number> => {
  const rows: { readonly [row: number]: { readonly h?: number; readonly ia?: number } } = sheet.rowData ?? {};
  return new Map(
    Object.entries(rows).flatMap(([row, { h, ia }]): [number, number][] =>
      h === undefined || ia !== No ? [] : [[Number(row), pointsOfPixels(h)]],
    ),
  );
};

const freezeIn = ({ freeze }: Partial<IWorksheetData>): Pick<SheetSpec, "freeze"> => {
  const { ySplit = 0, xSplit = 0 } = freeze ?? {};
  return ySplit === 0 && xSplit === 0 ? {} : { freeze: { rows: ySplit, cols: xSplit } };
};

/** Without a print area the plain workbook has no page setup. */
const pageIn = ({ names, metadata }: SnapshotParts, id: string): Pick<SheetSpec, "page"> => {
  const layout = metadata.sheets[id]?.page;
  const area = printAreaIn(names, id);
  return layout === undefined || area === undefined ? {} : { page: fromPage(layout, area, titleRowsIn(names, id)) };
};
