/** What stands on a sheet of the form beside what the fields read and what the form prints, row by row. */
import { groupBy } from "../../workbook/groupBy";
import type { Reading } from "../../engine/report/read";
import { dayFromSerial } from "../../domain/day";
import { parseFigure } from "../../domain/parse";
import type { FoundCell, FoundSheet } from "../../workbook/model";
import { formatKind } from "../../domain/formatKind";
import { printedCells } from "./words/printedWords";

export interface RowContent {
  readonly col: number;
  readonly text: string;
  readonly isFigure: boolean;
}

export interface SheetRow {
  readonly row: number;
  /** Neither read by a field nor printed by the form. */
  readonly content: readonly RowContent[];
  /** How many cells hold words that the form prints. */
  readonly printed: number;
  /** Whether a field is read from it. */
  readonly hasFields: boolean;
}

const CELL_OR_NAME = /\$?[A-Z]{1,3}\$?\d+|自评\./i;
const SHEETS = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu;

const NOTHING: readonly RowContent[] = [];

/** Works on figures of the form alone: nothing comes in with it that is not counted elsewhere. */
const isCalculation = (formula: string, ours: ReadonlySet<string>): boolean =>
  CELL_OR_NAME.test(formula) &&
  [...formula.matchAll(SHEETS)].every(([, quoted, bare]) => ours.has(quoted?.replace(/''/g, "'") ?? bare ?? ""));

/** A day of this century that is shown as one: an amount into whose cell a day had been typed is no such day. */
const isDay = ({ value }: FoundCell, format: string | undefined): boolean =>
  typeof value === "number" &&
  format !== undefined &&
  formatKind(format) === "day" &&
  dayFromSerial(value)?.startsWith("20") === true;

const contentOf = (
  cell: FoundCell,
  format: string | undefined,
  col: number,
  ours: ReadonlySet<string>,
): readonly RowContent[] => {
  if (cell.value === null) return NOTHING;
  const text = String(cell.value).trim();
  if (text === "" || typeof cell.value === "boolean") return NOTHING;
  const isOurs = cell.formula !== undefined && (/^(0|#.*)$/.test(text) || isCalculation(cell.formula, ours));
  if (isOurs) return NOTHING;
  return [{ col, text, isFigure: !isDay(cell, format) && parseFigure(cell.value, "万元").state === "filled" }];
};

/** Columns by row. */
type CellsOfSheet = ReadonlyMap<number, readonly number[]>;

/** Cells of each sheet that a field is read from. */
export const fieldCells = ({ places }: Pick<Reading, "places">): ReadonlyMap<string, CellsOfSheet> => {
  const bySheet = new Map<string, Map<number, readonly number[]>>();
  for (const { sheet, row, cols } of places.read) {
    const rows = bySheet.get(sheet) ?? new Map<number, readonly number[]>();
    if (rows.size === 0) bySheet.set(sheet, rows);
    const before = rows.get(row);
    rows.set(row, before === undefined ? cols : [...before, ...cols]);
  }
  return bySheet;
};

/** The form's own words, and what its fields read. */
interface Accounted {
  readonly fields: CellsOfSheet;
  /** What the form prints on the sheet. */
  readonly words: ReadonlySet<string>;
  /** Our sheets. */
  readonly ours: ReadonlySet<string>;
}

/** Whether all that stands on a sheet is read by a field or printed by the form, as it is on nearly every sheet. */
export const isAllAccounted = (found: FoundSheet, { fields, words, ours }: Accounted): boolean => {
  const { top, left, cells, formats } = found;
  const printed = printedCells(words)(found);
  return cells.every((row, r) => {
    const [own, words] = [fields.get(top + r), printed[r]];
    return row.every(
      (cell, c) =>
        cell.value === null ||
        (words?.[c] ?? 0) > 0 ||
        own?.includes(left + c) === true ||
        contentOf(cell, formats?.[r]?.[c], left + c, ours).length === 0,
    );
  });
};

const isBlank = ({ value }: FoundCell): boolean => value === null;

/** A stray cell far down brings a million blank rows with it. */
export const sheetRows = (found: FoundSheet, { fields, words, ours }: Accounted): readonly SheetRow[] => {
  const allPrinted = printedCells(words)(found);
  return found.cells.map((cells, r): SheetRow => {
    const row = found.top + r;
    const own = fields.get(row);
    if (own === undefined && cells.every(isBlank)) return { row, content: NOTHING, printed: 0, hasFields: false };
    const content: RowContent[] = [];
    let [read, printed] = [0, 0];
    for (const [c, cell] of cells.entries()) {
      const col = found.left + c;
      if (own?.includes(col) === true) read += 1;
      else if ((allPrinted[r]?.[c] ?? 0) > 0) printed += 1;
      else content.push(...contentOf(cell, found.formats?.[r]?.[c], col, ours));
    }
    return { row, content, printed, hasFields: read > 0 };
  });
};

/** Lines enough to tell that somebody numbered them. */
const NUMBERED = 3;

/** 1, 2, 3 down a column, anew from 1 where a table begins. */
const countsUp = (texts: readonly string[]): boolean =>
  texts.length >= NUMBERED &&
  texts.every((text, i) => text === "1" || (i > 0 && text === String(Number(texts[i - 1]) + 1)));

/** Without the numbers of lines that stand in a column of their own, where the form reads nothing: they are nobody's figures. */
export const withoutLineNumbers = (rows: readonly SheetRow[], fields: CellsOfSheet): readonly SheetRow[] => {
  const read = new Set([...fields.values()].flat());
  const figures = rows.flatMap(({ content }) => content.filter(({ col, isFigure }) => isFigure && !read.has(col)));
  const columns = [...groupBy(figures, ({ col }) => col)];
  const numbered = new Set(columns.flatMap(([col, own]) => (countsUp(own.map(({ text }) => text)) ? [col] : [])));
  if (numbered.size === 0) return rows;
  return rows.map((row) => ({ ...row, content: row.content.filter((c) => !c.isFigure || !numbered.has(c.col)) }));
};

/** One for each cell that no used range was drawn around. */
export const strayRows = (found: FoundSheet, accounted: Accounted): readonly SheetRow[] =>
  (found.strays ?? []).flatMap(({ row, col, cell }) =>
    sheetRows({ ...found, top: row, left: col, cells: [[cell]], formats: [] }, accounted),
  );
