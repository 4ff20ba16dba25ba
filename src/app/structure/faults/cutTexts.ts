/** Texts that do not fit their cells: what does not show does not print. */
import { textIn, type AnyCell, type CellId } from "../../../domain/cell";
import type { Report } from "../../../engine/definition/report";
import { BODY_SIZE } from "../../../engine/layout/styles";
import type { Fault, Reading } from "../../../engine/report/read";
import { fieldsOf } from "../../../engine/schema/lookup";
import { cellName } from "../../../engine/schema/names";
import { cellIn, keyIn, lineIn, listRow, sectionIn } from "../../../engine/schema/path";
import { NARROWEST } from "../../../workbook/fontMetrics";
import type { Area, FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { heightOf } from "../../../workbook/textMeasure";
import { standardOf, type LaidSheet } from "../standardLayout";
import { faultsPerSheet } from "./perSheet";

type Span = Pick<Area, "rows" | "cols">;

interface Box extends Span {
  readonly size: number;
}

const ONE: Box = { rows: 1, cols: 1, size: BODY_SIZE };
const PIXELS_PER_POINT = 96 / 72;
/** Less than half a line: what only touches the edge can be read. */
const TOLERANCE = 5;

const known = new WeakMap<LaidSheet, ReadonlyMap<string, Box>>();

/** Over how many cells the form merges the cell of each name, and in which size it writes there. */
const boxesOn = (sheet: LaidSheet): ReadonlyMap<string, Box> => {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const merges = new Map(sheet.merges.map((m) => [`${m.row},${m.col}`, m] as const));
  const made = new Map(
    sheet.words.named.map(({ name, area }) => {
      const at = `${area.row},${area.col}` as const;
      const { rows, cols } = merges.get(at) ?? ONE;
      return [name, { rows, cols, size: sheet.sizes.get(at) ?? BODY_SIZE }] as const;
    }),
  );
  known.set(sheet, made);
  return made;
};

const formBox = (report: Report, name: string): Box => {
  const { homes, sheets } = standardOf(report);
  const sheet = sheets.find((s) => s.name === homes.get(name)?.sheet);
  return (sheet === undefined ? undefined : boxesOn(sheet).get(name)) ?? ONE;
};

/** In a list a cell may be merged with the blank ones below it. */
const rowsBelow = ({ cells }: Reading, id: CellId): number => {
  const line = lineIn(id);
  if (typeof line !== "number") return 0;
  const below = (n: number): AnyCell => cells.cell(cellIn(listRow(sectionIn(id), line + n), keyIn(id)));
  const count = cells.rowCount(sectionIn(id));
  let rows = 0;
  while (line + rows + 1 < count && below(rows + 1).state === "blank") rows++;
  return rows;
};

const boxOf = (report: Report, reading: Reading, id: CellId): Box => {
  const { section, field, key } = report.schema.fieldRef(id);
  if (lineIn(id) === undefined) return formBox(report, cellName(section, field));
  return { rows: 1 + rowsBelow(reading, id), cols: fieldsOf(section)[key]?.span ?? 1, size: BODY_SIZE };
};

const sum = (sizes: readonly number[], from: number, count: number): number =>
  sizes.slice(from, from + count).reduce((a, b) => a + b, 0);

/** By the least that any program needs: a text that is told does not fit anywhere. */
const isCut = (text: string, row: number, col: number, box: Box, { top, left, sizes }: FoundSheet): boolean => {
  if (sizes === undefined) return false;
  const [rowsKnown, colsKnown] = [top + sizes.heights.length, left + sizes.widths.length];
  if (row < top || col < left || row + box.rows > rowsKnown || col + box.cols > colsKnown) return false;
  const pixels = sum(sizes.widths, col - left, box.cols) * PIXELS_PER_POINT;
  const height = sum(sizes.heights, row - top, box.rows);
  return heightOf(text, { pixels, size: box.size }, NARROWEST) > height + TOLERANCE;
};

export const cutTextFaults = (report: Report, snapshot: WorkbookSnapshot, reading: Reading): readonly Fault[] =>
  faultsPerSheet(report, snapshot, reading, {
    kind: "textCut",
    isKnown: ({ sizes }) => sizes !== undefined,
    isAt: ({ id }, row, col, sheet) => {
      const text = textIn(reading.cells.cell(id));
      return text !== "" && isCut(text, row, col, boxOf(report, reading, id), sheet);
    },
  });
