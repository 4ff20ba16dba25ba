/** What becomes of a rule, conditional format or data validation, when rows, columns, cells or sheets come and go: its cells, and those it speaks of. */
import { RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Area } from "../../../workbook/model";
import { shiftFormula } from "../../../workbook/shiftFormula";
import { quoteWhereNeeded } from "../addresses";
import type { Book, Sheet } from "../book";
import { shiftAt, shifted } from "../changes/rangeTracking";
import type { Shift, ShiftKind } from "../changes/rangeTracking";
import { replacedSheet, shiftedFormula } from "../formulas/formulaShift";
import { lost } from "../formulas/lostReferences";
import { fromGrid, toGrid } from "../range";

export interface RuleMove {
  readonly ranges: (ranges: readonly IRange[], own: Sheet) => IRange[];
  /** `text` is meant for the first cell of `ranges`, where they were before. */
  readonly formula: (text: string, ranges: readonly IRange[], own: Sheet) => string;
}

/** The commands' parameters, as far as they are looked at; Univer hands them over untyped. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
}

/** undefined for a command that no rule follows. */
export const ruleMoveOf = (command: ICommandInfo, book: Book): RuleMove | undefined => {
  const { range, subUnitId = book.active.id, name }: Params = command.params ?? {};
  const axis = AXES[command.id];
  if (axis !== undefined && range !== undefined) return byShift(shiftAt(axis, subUnitId, fromGrid(range)), book);
  if (command.id === SetWorksheetNameCommand.id && name !== undefined)
    return bySheet(subUnitId, book, (reference) => `${quoteWhereNeeded(name)}!${reference}`);
  return command.id === RemoveSheetCommand.id ? bySheet(subUnitId, book, lost) : undefined;
};

const byShift = (shift: Shift, book: Book): RuleMove => {
  const moved = book.sheet(shift.sheetId).name;
  return {
    ranges: (ranges, own) =>
      own.id === shift.sheetId ? ranges.flatMap((range) => movedRange(range, shift)) : [...ranges],
    formula: (text, ranges, own) =>
      shiftedFormula(
        own.id === shift.sheetId ? forKeptCell(text, ranges, shift) : text,
        { own: own.name, moved },
        shift,
      ),
  };
};

const bySheet = (id: string, book: Book, to: (reference: string) => string): RuleMove => {
  const from = book.sheet(id).name;
  return { ranges: (ranges) => [...ranges], formula: (text) => replacedSheet(text, from, to) };
};

const movedRange = (range: IRange, shift: Shift): IRange[] => {
  const area = shifted(fromGrid(range), shift);
  return area === null ? [] : [toGrid(area)];
};

/** Where the first cell goes, the formula is that of the first cell that stays. */
const forKeptCell = (text: string, ranges: readonly IRange[], shift: Shift): string => {
  const areas = ranges.map(fromGrid);
  const [first] = areas;
  const kept = areas.flatMap((area) => keptCell(area, shift) ?? [])[0];
  return first === undefined || kept === undefined
    ? text
    : shiftFormula(text, kept.row - first.row, kept.col - first.col);
};

type Cell = Pick<Area, "row" | "col">;

const keptCell = (area: Area, shift: Shift): Cell | undefined => {
  const after = shifted(area, shift);
  if (after === null) return undefined;
  const byRows = shift.axis === "rows";
  const start = byRows ? area.row : area.col;
  const cut = shift.kind === "remove" && after !== area && start >= shift.at && start < shift.at + shift.count;
  if (!cut) return area;
  return byRows ? { row: shift.at + shift.count, col: area.col } : { row: area.row, col: shift.at + shift.count };
};

const AXES: { readonly [command: string]: ShiftKind } = {
  "sheet.command.insert-row": { axis: "rows", kind: "insert", whole: true },
  "sheet.command.insert-row-by-range": { axis: "rows", kind: "insert", whole: true },
  "sheet.command.remove-row": { axis: "rows", kind: "remove", whole: true },
  "sheet.command.remove-row-by-range": { axis: "rows", kind: "remove", whole: true },
  "sheet.command.insert-col": { axis: "columns", kind: "insert", whole: true },
  "sheet.command.insert-col-by-range": { axis: "columns", kind: "insert", whole: true },
  "sheet.command.remove-col": { axis: "columns", kind: "remove", whole: true },
  "sheet.command.remove-col-by-range": { axis: "columns", kind: "remove", whole: true },
  "sheet.command.insert-range-move-down": { axis: "rows", kind: "insert", whole: false },
  "sheet.command.delete-range-move-up": { axis: "rows", kind: "remove", whole: false },
  "sheet.command.insert-range-move-right": { axis: "columns", kind: "insert", whole: false },
  "sheet.command.delete-range-move-left": { axis: "columns", kind: "remove", whole: false },
};
