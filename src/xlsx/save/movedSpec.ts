/** What a file was shown as, with its rows and columns where they are now: what differs from it was changed by somebody. */
import type { Area, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { areaNow, lineNow, spanNow, type MovedLines } from "../../workbook/movedLines";
import { SHEET_ROWS } from "../../workbook/address";
import { movedFormula, type MovedSheet } from "./movedFormula";

export const movedSpec = (spec: WorkbookSpec, moved: readonly MovedSheet[]): WorkbookSpec =>
  moved.reduce(
    (now, each) => ({ ...now, sheets: now.sheets.map((sheet) => withFormulas(placed(sheet, each), each)) }),
    spec,
  );

const withFormulas = (sheet: SheetSpec, moved: MovedSheet): SheetSpec => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, sheet.name, moved) },
  ),
  ...(sheet.conditionalFormats === undefined
    ? {}
    : {
        conditionalFormats: sheet.conditionalFormats.map((each) => ({
          ...each,
          formula: movedFormula(each.formula, sheet.name, moved),
        })),
      }),
});

const placed = (sheet: SheetSpec, { name, lines }: MovedSheet): SheetSpec => {
  if (sheet.name !== name) return sheet;
  const areas = (list: readonly Area[]): readonly Area[] => list.flatMap((area) => areaNow(lines, area) ?? []);
  return {
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      const [row, col] = [lineNow(lines.rows, cell.row), lineNow(lines.cols, cell.col)];
      return row === undefined || col === undefined ? [] : [{ ...cell, row, col }];
    }),
    merges: areas(sheet.merges),
    validations: sheet.validations.flatMap((each) => areas([each.area]).map((area) => ({ ...each, area }))),
    ...(sheet.conditionalFormats === undefined
      ? {}
      : {
          conditionalFormats: sheet.conditionalFormats
            .map((each) => ({ ...each, areas: areas(each.areas) }))
            .filter((each) => each.areas.length > 0),
        }),
    rowHeights: new Map(
      [...sheet.rowHeights].flatMap(([row, height]) => {
        const now = lineNow(lines.rows, row);
        return now === undefined ? [] : [[now, height] as const];
      }),
    ),
    columnWidths: widthsNow(sheet.columnWidths, lines),
    ...(sheet.page === undefined ? {} : { page: pageNow(sheet.page, lines) }),
  };
};

/** A column that was inserted had no width. */
const widthsNow = (widths: readonly number[], { cols }: MovedLines): readonly number[] => {
  const now = new Map(widths.map((width, col) => [lineNow(cols, col), width]));
  const last = Math.max(-1, ...[...now.keys()].map((col) => col ?? -1));
  return Array.from({ length: last + 1 }, (_, col) => now.get(col) ?? 0);
};

type Page = NonNullable<SheetSpec["page"]>;

const pageNow = (page: Page, lines: MovedLines): Page => {
  const { printArea, titleRows, rowBreaks } = page;
  const titles =
    titleRows === undefined
      ? undefined
      : spanNow(lines.rows, { first: titleRows.from, count: titleRows.to - titleRows.from + 1 }, SHEET_ROWS);
  return {
    ...page,
    printArea: areaNow(lines, printArea) ?? printArea,
    ...(titles === undefined ? {} : { titleRows: { from: titles.first, to: titles.first + titles.count - 1 } }),
    ...(rowBreaks === undefined
      ? {}
      : { rowBreaks: rowBreaks.flatMap((row) => (lineNow(lines.rows, row + 1) ?? 0) - 1).filter((row) => row >= 0) }),
  };
};
