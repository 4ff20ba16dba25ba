/** Single cells and names, written in one round trip. */
import type { CellWrite } from "../app/ports";
import type { Area, CellSpec, NameSpec } from "../workbook/model";
import { covers, rectangles } from "./areas";
import { contentsOf, writeContents } from "./build/contents";
import { requireFits } from "./cellInput";
import { onKnown, requireSheet, suspend, worksheetOf, type Desk } from "./desk";
import { sheetMissing } from "./errors";
import { groupBy } from "./groups";
import { pointName } from "./names";

const ACTION = "写入单元格";

/** Cells that touch are written together. A sheet that is missing or a text that is too long is reported before the first write. */
export const writeCells = (desk: Desk, cells: readonly CellWrite[]): Promise<void> => {
  if (cells.length === 0) return Promise.resolve();
  return onKnown(desk, { action: ACTION }, async (context, known) => {
    cells.forEach((cell) => requireFits(cell.sheet, cell));
    const bySheet = [...groupBy(cells, ({ sheet }) => sheet)].map(([name, own]) => ({
      sheet: requireSheet(known, name, (missing) => sheetMissing(ACTION, missing)),
      blocks: blocksOf(own),
    }));
    suspend(context);
    for (const { sheet, blocks } of bySheet)
      blocks.forEach(({ cells: block }) => writeBlock(worksheetOf(context, sheet), block));
    desk.ownWrites.note(
      bySheet.flatMap(({ sheet, blocks }) =>
        blocks.map(({ area, cells: [first] }) => ({ sheet: sheet.name, area, ...singleValue(first) })),
      ),
    );
    await context.sync();
    desk.memory.forget();
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
export const setNames = (desk: Desk, names: readonly NameSpec[]): Promise<void> =>
  onKnown(desk, { action: "修复名称" }, async (context, known) => {
    names.forEach((name) => pointName(context, desk, known, name));
    await context.sync();
    desk.memory.forget();
  });
