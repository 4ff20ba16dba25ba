/** Single cells and names, written in one round trip. */
import type { CellWrite } from "../../app/changes";
import type { Area, CellSpec, NameSpec } from "../../workbook/model";
import { rectangles } from "../areas";
import { covers } from "../../workbook/area";
import { contentsOf, rangeOf, writeContents } from "../build/contents";
import { dependsOnFormat, requireFits } from "./cellInput";
import { withStructure, requireSheet, recalculate, suspend, worksheetOf, type ExcelContext } from "../excelContext";
import { sheetMissing } from "../errors";
import { groupBy } from "../groups";
import type { SheetStructure } from "../structureCache";
import { pointName } from "./names";

const ACTION = "写入单元格";

/**
 * Cells that touch are written together, in one round trip; one before it where the cells' formats decide how a text is handed over. A sheet that
 * is missing or a text that is too long is reported before the first write.
 */
export const writeCells = (excel: ExcelContext, cells: readonly CellWrite[]): Promise<void> => {
  if (cells.length === 0) return Promise.resolve();
  return withStructure(excel, { action: ACTION }, async (context, structure) => {
    cells.forEach((cell) => requireFits(cell.sheet, cell));
    const bySheet = [...groupBy(cells, ({ sheet }) => sheet)].map(([name, own]) => ({
      sheet: requireSheet(structure, name, (missing) => sheetMissing(ACTION, missing)),
      blocks: blocksOf(own),
    }));
    const blocks = bySheet.flatMap((each) => each.blocks.map((block) => ({ ...block, sheet: each.sheet })));
    const formats = blocks.map((block) => formatsOf(context, block));
    if (formats.some((each) => each !== undefined)) await context.sync();
    suspend(context, structure);
    blocks.forEach(({ sheet, cells: block }, i) =>
      writeBlock(worksheetOf(context, sheet), block, formats[i]?.numberFormat as string[][] | undefined),
    );
    excel.ownWrites.note(
      blocks.map(({ sheet, area, cells: [first] }) => ({ sheet: sheet.name, area, ...singleValue(first) })),
    );
    recalculate(context, structure);
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

/** Asked for where a text is among them that Excel would take for something else in a cell that is not formatted as text. */
const formatsOf = (
  context: Excel.RequestContext,
  { sheet, area, cells }: Block & { readonly sheet: SheetStructure },
): Excel.Range | undefined =>
  cells.some(({ value }) => dependsOnFormat(value))
    ? rangeOf(worksheetOf(context, sheet), area).load("numberFormat")
    : undefined;

const writeBlock = (
  sheet: Excel.Worksheet,
  cells: readonly CellSpec[],
  formats?: readonly (readonly string[])[],
): void => {
  const contents = contentsOf(cells, "", formats);
  if (contents !== undefined) writeContents(sheet, contents);
};

const singleValue = (cell: CellSpec | undefined): Pick<CellSpec, "value"> | object =>
  cell === undefined || cell.formula !== undefined ? {} : { value: cell.value };

/** Points names, adding those that are missing. */
export const setNames = (excel: ExcelContext, names: readonly NameSpec[]): Promise<void> =>
  withStructure(excel, { action: "修复名称" }, async (context, structure) => {
    names.forEach((name) => pointName(context, excel, structure, name));
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
  });
