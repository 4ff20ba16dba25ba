/** Single cells and names, written in one round trip. */
import type { CellWrite } from "../../app/changes";
import type { Area, NameSpec } from "../../workbook/model";
import { rectangles } from "../areas";
import { covers } from "../../workbook/area";
import { contentsOf, rangeOf, writeContents } from "../build/contents";
import { requireFits } from "../../app/ports";
import { dependsOnFormat } from "./cellInput";
import { withStructure, requireSheet, recalculate, suspend, worksheetOf, type ExcelContext } from "../excelContext";
import { sheetMissing } from "../refusals";
import { singleValue } from "../events/ownWrites";
import { groupBy } from "../../workbook/groupBy";
import type { SheetStructure } from "../structureCache";
import { requireInPlace, sheetsOf } from "./inPlace";
import { pointName } from "./names";
import { putBack } from "./putBack";
import { noteWritten, refuseTyped, typedOver, watched, type Watched } from "./watched";

const ACTION = "写入单元格";

/**
 * Cells that touch are written together, in one round trip; one before it where the cells' formats decide how a text is handed over. A sheet that
 * is missing or a text that is too long is reported before the first write. Where somebody has typed into one of them since they were read, that
 * stands there afterwards and nothing of ours does.
 */
export const writeCells = (excel: ExcelContext, cells: readonly CellWrite[]): Promise<void> => {
  if (cells.length === 0) return Promise.resolve();
  return withStructure(excel, { action: ACTION }, async (context, structure) => {
    cells.forEach((cell) => requireFits(cell.sheet, cell));
    const sheets = [...groupBy(cells, ({ sheet }) => sheet)].map(([name, own]) => ({
      found: requireSheet(structure, name, (missing) => sheetMissing(ACTION, missing)),
      own,
      blocks: blocksOf(own),
    }));
    const formats = new Map(
      sheets.flatMap(({ found, blocks }) => blocks.map((block) => [block, formatsOf(context, found, block)] as const)),
    );
    if ([...formats.values()].some((each) => each !== undefined)) await context.sync();
    requireInPlace(
      context,
      excel,
      sheets.map(({ found }) => found),
    );
    suspend(context, structure);
    const writing = sheets.map(({ found, own, blocks }) => {
      const sheet = worksheetOf(context, found);
      const write = (): void =>
        blocks.forEach((block) => writeBlock(sheet, block, formats.get(block)?.numberFormat as string[][] | undefined));
      return { own, ...watched(excel, found, sheet, write) };
    });
    excel.ownWrites.note(
      sheets.flatMap(({ found, blocks }) =>
        blocks.map(({ area, cells: [first] }) => ({ sheet: found.name, area, ...singleValue(first) })),
      ),
    );
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    await keepTyped(context, excel, writing);
  });
};

interface Writing extends Watched {
  readonly own: readonly CellWrite[];
}

/** All of it is taken back where any of it went over something typed: lines that change places belong together. */
const keepTyped = async (
  context: Excel.RequestContext,
  excel: ExcelContext,
  writing: readonly Writing[],
): Promise<void> => {
  noteWritten(excel, writing);
  const typed = writing.map(({ own, seen, result }) => ({
    name: result().name,
    points: typedOver(seen, result().before, own),
  }));
  const [first] = typed.filter(({ points }) => points.length > 0);
  if (first === undefined) return;
  for (const { id, own, result } of writing) excel.seen.put(id, await putBack(context, result(), own));
  refuseTyped(ACTION, first.name, first.points);
};

interface Block {
  readonly area: Area;
  readonly cells: readonly CellWrite[];
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
  sheet: SheetStructure,
  { area, cells }: Block,
): Excel.Range | undefined =>
  cells.some(({ value }) => dependsOnFormat(value))
    ? rangeOf(worksheetOf(context, sheet), area).load("numberFormat")
    : undefined;

const writeBlock = (sheet: Excel.Worksheet, { area, cells }: Block, formats?: readonly (readonly string[])[]): void => {
  const contents = contentsOf(cells, "", formats);
  if (contents === undefined) return;
  if (cells.some(({ format }) => format !== undefined)) rangeOf(sheet, area).numberFormat = formatsSet(area, cells);
  writeContents(sheet, contents);
};

/** null leaves a cell's format alone. */
const formatsSet = ({ row, col, rows, cols }: Area, cells: readonly CellWrite[]): (string | null)[][] => {
  const at = new Map(cells.map((c) => [`${c.row},${c.col}`, c.format ?? null]));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (__, c) => at.get(`${row + r},${col + c}`) ?? null),
  );
};

/** Points names, adding those that are missing. */
export const setNames = (excel: ExcelContext, names: readonly NameSpec[]): Promise<void> =>
  withStructure(excel, { action: "修复名称" }, async (context, structure) => {
    requireInPlace(context, excel, sheetsOf(structure, names));
    names.forEach((name) => pointName(context, excel, structure, name));
    recalculate(context, structure);
    await context.sync();
    excel.places.move(names, structure.sheets);
    excel.cache.clear();
  });
