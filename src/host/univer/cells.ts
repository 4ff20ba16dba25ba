/** Contents of cells: values, formulas, shown text. */
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { LONGEST_TEXT } from "../../workbook/limits";
import type { Argument } from "../protocol/objects";
import { invalidArgument, RichApiError } from "../protocol/errors";
import { requireEditable } from "./access";
import { CellType } from "./data";
import type { ICellData } from "./data";
import { contentOf, GENERAL } from "./entry";
import type { CellEntry, CellReading, ValueType } from "./entry";
import { requireFormula } from "./formulas/formulaText";
import { asExcelHasIt } from "./formulas/outsideFormulas";
import { eachCell, mapCells } from "./range";
import type { CellRange } from "./range";
import type { Sheet } from "./book";
import { formatAt, setStyleByCell } from "./formats/styles";

/** What a cell reads as; an empty one as "". Errors are their text: "#REF!". */
const valueAt = (sheet: Sheet, row: number, col: number): CellEntry => {
  const cell = sheet.core.getCellRaw(row, col);
  if (cell == null) return "";
  if (cell.v == null) return richText(cell) ?? "";
  return cell.t === CellType.flag ? Boolean(cell.v) : cell.v;
};

/** What a person types with line breaks or mixed fonts, Univer keeps as a small document ending in "\r\n"; undefined in other cells. */
export const richText = ({ p }: ICellData): string | undefined =>
  p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");

/** With its "="; undefined for a constant. Formulas that Univer shares between cells are written out by its own API. */
export const formulaAt = (sheet: Sheet, row: number, col: number): string | undefined => {
  const cell = sheet.core.getCellRaw(row, col);
  if (cell?.f != null && cell.f !== "") return asExcelHasIt(cell.f);
  return cell?.si == null || cell.si === "" ? undefined : sheet.facade.getRange(row, col).getFormula();
};

export const readCell = (sheet: Sheet, row: number, col: number): CellReading => {
  const value = valueAt(sheet, row, col);
  return { value, type: typeOf(value, formulaAt(sheet, row, col)) };
};

export const readValues = (range: CellRange): CellEntry[][] =>
  mapCells(requireBounded(range), (row, col) => valueAt(range.sheet, row, col));

export const readFormulas = (range: CellRange): CellEntry[][] =>
  mapCells(requireBounded(range), (row, col) => formulaAt(range.sheet, row, col) ?? valueAt(range.sheet, row, col));

export const readFormats = (range: CellRange): string[][] =>
  mapCells(requireBounded(range), (row, col) => formatAt(range.sheet, row, col));

/** As shown in the grid, with the number format applied. */
export const readText = (range: CellRange): string[][] => {
  const shown = range.sheet.facade.getRange(requireBounded(range).inGrid).getDisplayValues();
  return mapCells(range, (row, col) => {
    const value = valueAt(range.sheet, row, col);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return shown[row - range.row]?.[col - range.col] ?? "";
  });
};

export const readTypes = (range: CellRange): ValueType[][] =>
  mapCells(requireBounded(range), (row, col) =>
    typeOf(valueAt(range.sheet, row, col), formulaAt(range.sheet, row, col)),
  );

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

const typeOf = (value: CellEntry, formula: string | undefined): ValueType => {
  if (value === "") return formula === undefined ? "Empty" : "String";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR.test(value) ? "Error" : "String";
};

/** `input` is one value for all cells or a 2-D array of the range's shape, in which null leaves a cell alone. */
export const writeCells = (range: CellRange, input: Argument): void => {
  requireCells(range, input);
  requireEditable(range);
  range.makeRoom();
  const cells: { [row: number]: { [col: number]: ICellData } } = {};
  const formats = new Map<string, string>();
  spread(range, input, (row, col, value) => {
    if (value === null) return;
    const content = contentOf(asEntry(value), formatAt(range.sheet, row, col));
    (cells[row] ??= {})[col] = content.cell;
    if (content.format !== undefined) formats.set(`${row},${col}`, content.format);
  });
  if (Object.keys(cells).length > 0)
    range.sheet.book.engine.run(SetRangeValuesCommand.id, { ...range.sheet.where, value: cells, range: range.inGrid });
  if (formats.size > 0)
    setStyleByCell(range, "n", (row, col) =>
      patternOf(formats.get(`${row},${col}`) ?? formatAt(range.sheet, row, col)),
    );
};

export const writeFormats = (range: CellRange, input: Argument): void => {
  requireCells(range, input);
  const formats = new Map<string, string>();
  range.makeRoom();
  spread(range, input, (row, col, value) => {
    if (typeof value === "string") formats.set(`${row},${col}`, value);
  });
  setStyleByCell(range, "n", (row, col) => patternOf(formats.get(`${row},${col}`) ?? formatAt(range.sheet, row, col)));
};

const patternOf = (format: string): { pattern: string } | null => (format === GENERAL ? null : { pattern: format });

const spread = (
  range: CellRange,
  input: Argument,
  visit: (row: number, col: number, value: Argument) => void,
): void => {
  const single = singleValue(input);
  if (single !== undefined) return eachCell(range, (row, col) => visit(row, col, single));
  const rows = asGrid(input);
  if (rows.length !== range.rows || rows.some((row) => row.length !== range.cols))
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return eachCell(range, (row, col, i, j) => visit(row, col, rows[i]?.[j] ?? null));
};

/** A scalar, or the only entry of a 1×1 array: meant for every cell. */
const singleValue = (input: Argument): Argument | undefined => {
  if (!isList(input)) return input;
  const rows = asGrid(input);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
};

const asGrid = (input: Argument): readonly (readonly Argument[])[] => {
  if (!isList(input)) throw invalidArgument("A 2-D array was expected.");
  return input.map((row) => {
    if (!isList(row)) throw invalidArgument("A 2-D array was expected.");
    return row;
  });
};

const isList = (input: Argument): input is readonly Argument[] => Array.isArray(input);

/** What belongs to single cells is refused for whole rows and columns, and null means nothing but inside an array. */
const requireCells = (range: CellRange, input: Argument): void => {
  if (range.wholeRows || range.wholeColumns) throw invalidArgument("Whole rows and columns take no values.");
  if (input === null) throw invalidArgument("null is no value.");
};

const asEntry = (value: Argument): CellEntry => {
  if (typeof value === "string") {
    if (value.length > LONGEST_TEXT) throw invalidArgument("The text is too long for a cell.");
    if (value.startsWith("=") && value.length > 1) requireFormula(value);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument("A cell takes text, a number, true or false.");
};

/** More cells than Excel hands out at once. */
const MOST_CELLS = 5_000_000;

const requireBounded = (range: CellRange): CellRange => {
  if (range.rows * range.cols > MOST_CELLS)
    throw new RichApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  return range;
};
