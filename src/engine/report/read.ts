/** From an open workbook to the report: names lead to cells, cells are read once, and whatever is out of shape is reported as a fault. */
import type { AnyCell, CellId } from "../../domain/cell";
import { comparedName, targetOf } from "../../workbook/targets";
import { asSeen, showsNothing } from "../../domain/invisibleCharacters";
import { halfWidth, saysNothing } from "../../domain/parse";
import { rememberingLast } from "../../domain/rememberingLast";
import type { Area, FoundCell, FoundSheet, NameSpec, WorkbookSnapshot } from "../../workbook/model";
import type { SchemaOf } from "../schema/schema";
import type { Field } from "../schema/field";
import type { FormSections, Section } from "../schema/section";
import { blockColumns, cellsOfRow, columnOffsets, fieldsOf, hasEndRow, type FieldCell } from "../schema/lookup";
import { blockName, namedFields } from "../schema/names";
import { isOffered, namesInUse, type NamedRow } from "./offeredRows";
import type { Fault, Place } from "./fault";
import { cellPlaces, type CellPlaces, type PlacedRow } from "./cellPlaces";
import type { RawCell } from "./cell";
import { readCell, reportCells, type ReportCells, type ReportCellsOf } from "./cells";
import { listRow, sumRow } from "../schema/path";

export type { Fault, Place };

export interface Reading {
  readonly cells: ReportCells;
  readonly places: CellPlaces;
  readonly faults: readonly Fault[];
}

/** With the declared types, for the report's own code. */
export interface ReadingOf<S extends FormSections> extends Reading {
  readonly cells: ReportCellsOf<S>;
}

const EMPTY: FoundCell = { value: null };

interface Reader {
  readonly find: (name: string) => { readonly sheet: string; readonly area: Area } | "missing" | "broken";
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  readonly cells: Map<CellId, AnyCell>;
  readonly read: PlacedRow[];
  readonly lists: Map<string, Place>;
  readonly counts: Record<string, number>;
  readonly faults: Fault[];
  /** Names of units beside which some table has a figure. */
  readonly units: ReadonlySet<string>;
}

const givenIn = rememberingLast((names: readonly NameSpec[]) => new Set(names.map(({ name }) => comparedName(name))));

/** Whether a workbook has the name, wherever it points. */
export const isGiven = ({ names }: Pick<WorkbookSnapshot, "names">, name: string): boolean =>
  givenIn(names).has(comparedName(name));

const makeReader = (snapshot: WorkbookSnapshot): Reader => {
  const sheets = new Map<string, FoundSheet>(snapshot.sheets.map((s) => [s.name, s]));
  return {
    find: (name) => {
      const target = targetOf(snapshot, name);
      if (target !== undefined && sheets.has(target.sheet)) return target;
      return isGiven(snapshot, name) ? "broken" : "missing";
    },
    sheets,
    cells: new Map(),
    read: [],
    lists: new Map(),
    counts: {},
    faults: [],
    units: new Set(),
  };
};

const cellAt = (sheet: FoundSheet | undefined, row: number, col: number): FoundCell =>
  sheet?.cells[row - sheet.top]?.[col - sheet.left] ?? EMPTY;

/** `cols`: where each of the cells stands in the row. */
const readRow = (r: Reader, cells: readonly FieldCell[], sheet: string, row: number, cols: readonly number[]): void => {
  const found = r.sheets.get(sheet);
  r.read.push({ sheet, row, cols, cells });
  let i = 0;
  for (const { id, field } of cells) {
    const col = cols[i++] ?? 0;
    const cell = cellAt(found, row, col);
    r.cells.set(id, readCell(field, id, isNumberAsText(cell, field) ? withFormat(cell, found, row, col) : cell));
  }
};

const isNumberAsText = ({ value }: FoundCell, { kind }: Field): boolean =>
  typeof value === "number" && (kind === "text" || kind === "choice");

const withFormat = (cell: FoundCell, sheet: FoundSheet | undefined, row: number, col: number): RawCell => {
  const format = sheet?.formats?.[row - sheet.top]?.[col - sheet.left];
  return format === undefined ? cell : { ...cell, format };
};

const readFields = (r: Reader, key: string, section: Section): void => {
  const cells = cellsOfRow(section)(key);
  namedFields(section).forEach(({ key: f, name }, i) => {
    const target = r.find(name);
    if (typeof target === "string")
      r.faults.push({ kind: target === "missing" ? "nameMissing" : "nameBroken", name, section: key, field: f });
    else readRow(r, cells.slice(i, i + 1), target.sheet, target.area.row, [target.area.col]);
  });
};

/** Where each column stands: by the name of its 汇总 cell if there is one, so that a column inserted between does no harm; else in order. */
const placedColumns = (r: Reader, section: Section, sheet: string, area: Area): readonly number[] => {
  const offsets = columnOffsets(section);
  return namedFields(section).map(({ key, name }) => {
    const named = section.type === "table" ? r.find(name) : "missing";
    const trusted = typeof named !== "string" && named.sheet === sheet && named.area.row === area.row;
    return trusted ? named.area.col : area.col + (offsets.get(key) ?? 0);
  });
};

/** A header may be some rows above its list. */
const HEADER_REACH = 3;

/** Where the columns of a list stand by the words above them; undefined where not every one has its word, in the order of the form. */
const columnsByHeader = (r: Reader, section: Section, sheet: string, area: Area): readonly number[] | undefined => {
  const labels = Object.values(fieldsOf(section)).map(({ label }) => halfWidth(label));
  const found = r.sheets.get(sheet);
  for (let row = area.row - 1; row >= area.row - HEADER_REACH; row--) {
    const words = Array.from({ length: Math.max(area.cols, labels.length * 2) }, (_, i) =>
      halfWidth(textAt(found, row, area.col + i)),
    );
    const cols = labels.map((label) => (words.indexOf(label) === words.lastIndexOf(label) ? words.indexOf(label) : -1));
    if (cols.every((col, i) => col > (cols[i - 1] ?? -1))) return cols.map((col) => area.col + col);
  }
  return undefined;
};

const WAITS = /^(0|#.*)$/;

/** A formula that waits for figures shows nothing, zero or an error; one that shows more than that brings something in. */
const isBlankCell = ({ value, formula }: FoundCell): boolean =>
  value === null ||
  (typeof value === "string" && showsNothing(value)) ||
  (formula !== undefined && (typeof value === "boolean" || WAITS.test(String(value))));

const isBlankRow = (sheet: FoundSheet | undefined, row: number, cols: readonly number[], from = 0): boolean => {
  for (let i = from; i < cols.length; i++) if (!isBlankCell(cellAt(sheet, row, cols[i] ?? 0))) return false;
  return true;
};

const textAt = (sheet: FoundSheet | undefined, row: number, col: number): string => {
  const { value } = cellAt(sheet, row, col);
  return typeof value === "string" ? asSeen(value).trim() : "";
};

const namedRow = (sheet: FoundSheet | undefined, row: number, cols: readonly number[]): NamedRow => {
  return { name: textAt(sheet, row, cols[0] ?? 0), alone: isBlankRow(sheet, row, cols, 1) };
};

/** Rows of a table below the 汇总 row. */
const unitRows = (r: Reader, section: Section): readonly NamedRow[] => {
  const target = section.type === "table" ? r.find(blockName(section)) : "missing";
  if (typeof target === "string") return [];
  const { sheet, area } = target;
  const cols = placedColumns(r, section, sheet, area);
  return Array.from({ length: area.rows - 1 }, (_, i) => namedRow(r.sheets.get(sheet), area.row + 1 + i, cols));
};

/** Strokes through a row say that it is not used. */
const isIdleRow = (sheet: FoundSheet | undefined, row: number, cols: readonly number[]): boolean =>
  cols.every((col) => {
    const cell = cellAt(sheet, row, col);
    return isBlankCell(cell) || (typeof cell.value === "string" && saysNothing(cell.value));
  });

/** Nothing stands in it, or nothing but a name that the form offers. */
const isNoRow = (r: Reader, section: Section, sheet: string, row: number, cols: readonly number[]): boolean => {
  const found = r.sheets.get(sheet);
  return (
    isBlankRow(found, row, cols) ||
    (section.type === "table" && isOffered(section, namedRow(found, row, cols), r.units))
  );
};

/** Undefined where columns came or went and nothing tells them apart: what stands in them would be taken for something else. */
const columnsOf = (
  r: Reader,
  key: string,
  section: Section,
  { sheet, area }: { readonly sheet: string; readonly area: Area },
): readonly number[] | undefined => {
  const expected = blockColumns(section);
  if (section.type === "table" || area.cols === expected) return placedColumns(r, section, sheet, area);
  r.faults.push({ kind: "columnsChanged", sheet, name: blockName(section), section: key, expected, found: area.cols });
  return columnsByHeader(r, section, sheet, area);
};

const readBlock = (r: Reader, key: string, section: Section): void => {
  const name = blockName(section);
  const target = r.find(name);
  if (typeof target === "string") {
    r.faults.push({ kind: target === "missing" ? "nameMissing" : "nameBroken", name, section: key });
    return;
  }
  const { sheet, area } = target;
  const cols = columnsOf(r, key, section, target);
  if (cols === undefined) return;
  const cellsOf = cellsOfRow(section);
  const first = area.row + (section.type === "table" ? 1 : 0);
  const last = area.row + area.rows - (hasEndRow(section) ? 1 : 0);
  if (section.type === "table") readRow(r, cellsOf(sumRow(key)), sheet, area.row, cols);
  let count = 0;
  for (let row = first; row < last; row++) {
    if (isNoRow(r, section, sheet, row, cols)) continue;
    readRow(r, cellsOf(listRow(key, count)), sheet, row, cols);
    count++;
  }
  r.counts[key] = count;
  const grid = Array.from({ length: area.cols }, (_, i) => area.col + i);
  const endRowUsed = hasEndRow(section) && !isIdleRow(r.sheets.get(sheet), last, grid);
  const place = { sheet, row: endRowUsed ? last : first, col: area.col };
  // The list is a place too: what is missing from an empty one goes into its first row, and what stands in the end row has to leave it.
  if (count === 0 || endRowUsed) r.lists.set(key, place);
  if (endRowUsed) r.faults.push({ kind: "endRowUsed", section: key, place });
};

export const readReport = <S extends FormSections>(schema: SchemaOf<S>, snapshot: WorkbookSnapshot): ReadingOf<S> => {
  const reader = makeReader(snapshot);
  const r = {
    ...reader,
    units: namesInUse(schema.sectionKeys.flatMap((key) => unitRows(reader, schema.sectionOf(key)))),
  };
  for (const key of schema.sectionKeys) {
    const section = schema.sectionOf(key);
    if (section.type === "fields") readFields(r, key, section);
    else readBlock(r, key, section);
  }
  return { cells: reportCells(schema, r.cells, r.counts), places: cellPlaces(r.read, r.lists), faults: r.faults };
};
