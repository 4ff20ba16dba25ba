/** Whole rows removed and inserted, and what then stands in them, in one round trip. */
import type { RowsChange } from "../../app/changes";
import type { CellSpec } from "../../workbook/model";
import { rectangles } from "../areas";
import { covers } from "../../workbook/area";
import { applyBorders } from "../build/borders";
import { contentsOf, rangeOf, writeContents } from "../build/contents";
import { applyHeights, applyMerges } from "../build/layout";
import { applyStyles } from "../build/styles";
import { applyValidations } from "../build/validations";
import { requireFits } from "./cellInput";
import { sheetMissing, sheetProtected } from "../errors";
import { recalculate, requireSheet, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";

const ACTION = "增删行";

/** The sheet is asked for before any row is touched: where it is not found, nothing has changed and the job may run again. */
export const changeRows = (excel: ExcelContext, change: RowsChange): Promise<void> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    change.cells.forEach((cell) => requireFits(change.sheet, cell));
    const found = requireSheet(structure, change.sheet, (missing) => sheetMissing(ACTION, missing));
    if (found.protected) throw sheetProtected(ACTION, found.name);
    suspend(context, structure);
    const sheet = worksheetOf(context, found);
    moveRows(sheet, change);
    applyMerges(sheet, change.merges ?? []);
    applyStyles(sheet, change.cells);
    applyBorders(sheet, change.cells);
    applyHeights(sheet, change.heights);
    applyValidations(sheet, change.validations);
    writeBlocks(sheet, change.cells);
    excel.ownWrites.note([{ sheet: found.name }]);
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
  });

/** From the last row removed to the first, from the first row inserted to the last: so every number is right when its turn comes. */
const moveRows = (sheet: Excel.Worksheet, { removed, inserted }: RowsChange): void => {
  const row = (at: number): Excel.Range => sheet.getRange(`${at + 1}:${at + 1}`);
  [...removed].sort((a, b) => b - a).forEach((at) => row(at).delete("Up"));
  [...inserted].sort((a, b) => a - b).forEach((at) => row(at).insert("Down"));
};

/** A cell that was formatted as text would take what is written into it otherwise, so the number formats come first. */
const writeBlocks = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  for (const area of rectangles(cells)) {
    const own = cells.filter(({ row, col }) => covers(area, { row, col, rows: 1, cols: 1 }));
    const contents = contentsOf(own, null);
    if (contents === undefined) continue;
    rangeOf(sheet, area).numberFormat = contents.values.map((line, r) =>
      line.map((_, c) => formatAt(own, area.row + r, area.col + c)),
    );
    writeContents(sheet, contents);
  }
};

const formatAt = (cells: readonly CellSpec[], row: number, col: number): string | null => {
  const cell = cells.find((each) => each.row === row && each.col === col);
  return cell?.style === undefined ? null : (cell.style.numberFormat ?? "General");
};
