/** Single cells and names, written in one round trip. */
import type { CellWrite } from "../app/ports";
import type { Area, CellSpec, NameSpec } from "../workbook/model";
import { covers, rectangles } from "./areas";
import { contentsOf, writeContents } from "./build/contents";
import { requireFits } from "./cellInput";
import { withStructure, requireSheet, suspend, worksheetOf, type ExcelContext } from "./excelContext";
import { sheetMissing } from "./errors";
import { groupBy } from "./groups";
import { pointName } from "./names";

const ACTION = "写入单元格";

/** Cells that touch are written together. A sheet that is missing or a text that is too long is reported before the first write. */
export const writeCells = (excel: ExcelContext, cells: readonly CellWrite[]): Promise<void> => {
  if (cells.length === 0) return Promise.resolve();
  return withStructure(excel, { action: ACTION }, async (context, structure) => {
    cells.forEach((cell) => requireFits(cell.sheet, cell));
    const bySheet = [...groupBy(cells, ({ sheet }) => sheet)].map(([name, own]) => ({
      sheet: requireSheet(structure, name, (missing) => sheetMissing(ACTION, missing)),
      blocks: blocksOf(own),
    }));
    suspend(context);
    for (const { sheet, blocks } of bySheet)
      blocks.forEach(({ cells: block }) => writeBlock(worksheetOf(context, sheet), block));
    excel.ownWrites.note(
      bySheet.flatMap(({ sheet, blocks }) =>
        blocks.map(({ area, cells: [first] }) => ({ sheet: sheet.name, area, ...singleValue(first) })),
      ),
    );
    await context.sync();
    excel.cache.clear();
  });
};

interface Block {
  readonly area: Area;
  readonly cells: readonly CellSpec[];
}

/** Where one cell is written twice the last one counts. */
const blocksOf = (cells: readonly CellWrite[]): readonly Block[] =>
  rectangles(cells).map((area) => ({
    area,
    cells: cells.filter(({ row, col }) => covers(area, { row, col, rows: 1, cols: 1 })),
  }));

const writeBlock = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  const contents = contentsOf(cells, "");
  if (contents !== undefined) writeContents(sheet, contents);
};

const singleValue = (cell: CellSpec | undefined): Pick<CellSpec, "value"> | object =>
  cell === undefined || cell.formula !== undefined ? {} : { value: cell.value };

/** Points names, adding those that are missing. */
export const setNames = (excel: ExcelContext, names: readonly NameSpec[]): Promise<void> =>
  withStructure(excel, { action: "修复名称" }, async (context, structure) => {
    names.forEach((name) => pointName(context, excel, structure, name));
    await context.sync();
    excel.cache.clear();
  });
