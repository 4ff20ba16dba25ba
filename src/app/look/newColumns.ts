/**
 * What a later version brought to tables that an earlier workbook has: columns. Cells come in within the rows of the table alone, from its header to
 * its end: whole columns would tear the tables above and below it apart. What stands right of it in these rows moves along, notes included.
 */
import { reportWithout } from "../../engine/definition/earlierReport";
import { laidColumns, withoutGap, type LaidColumn } from "../../engine/layout/earlierSheet";
import type { Report } from "../../engine/definition/report";
import { columnOffsets, fieldsOf } from "../../engine/schema/lookup";
import { blockName, cellName } from "../../engine/schema/names";
import { sectionIn } from "../../engine/schema/path";
import { absoluteRef, cellArea, parseRef } from "../../workbook/address";
import { overlap } from "../../workbook/area";
import type { Area, CellSpec, FoundSheet, NameSpec, SheetSpec, WorkbookSnapshot } from "../../workbook/model";
import { targetOf } from "../../workbook/targets";
import type { OpenedCells, RowsChange } from "../changes";
import type { Loaded } from "../loading/context";
import { standardOf } from "../structure/standardLayout";
import { sheetToday } from "../structure/locate/tabsToday";
import { rowsToday, type RowsToday } from "./rowsToday";
import { drawnSheets, laidOut, movedArea } from "./sheetsToday";

export interface ColumnsOfSheet {
  readonly change: RowsChange;
  /** Those that the workbook lacked. */
  readonly brought: readonly LaidColumn[];
}

/** A sheet in the form of today and in that without the columns; both have the same rows. */
interface Forms {
  readonly columns: readonly LaidColumn[];
  /** Those of them that the workbook lacks. */
  readonly opened: readonly LaidColumn[];
  readonly laid: SheetSpec;
  readonly was: SheetSpec;
  readonly rows: RowsToday;
  readonly found: FoundSheet;
}

const openedFor = ({ rows }: Forms, { row, head, col, cols, ...column }: LaidColumn): readonly OpenedCells[] => {
  const [first, body, last] = [rows.get(row), rows.get(row + head), rows.get(row + column.rows - 1)];
  if (first === undefined || body === undefined || last === undefined) return [];
  return [{ area: { row: first, col, rows: last - first + 1, cols }, head: body - first }];
};

/** Where it is in the form of the workbook; undefined for what is new. */
const placeBefore = (area: Area, columns: readonly LaidColumn[]): Area | undefined =>
  columns.reduceRight<Area | undefined>((now, column) => (now === undefined ? now : withoutGap(now, column)), area);

const keyOf = ({ row, col, rows, cols }: Area): string => [row, col, rows, cols].join();

const isFilledAt = ({ cells, top, left }: FoundSheet, row: number, col: number): boolean =>
  (cells[row - top]?.[col - left]?.value ?? "") !== "";

const isHeader = (columns: readonly LaidColumn[], { row }: Pick<Area, "row">): boolean =>
  columns.some((c) => row >= c.row && row < c.row + c.head);

/** What was not there before, and stands on nothing that somebody wrote. */
const isNew = ({ columns, opened, was, rows, found }: Forms): ((area: Area) => boolean) => {
  const known = new Set([...was.merges, ...was.cells.map(({ row, col }) => cellArea(row, col))].map(keyOf));
  return (area) => {
    const before = placeBefore(area, columns);
    if (opened.some((column) => overlap(column, area))) return true;
    if (before !== undefined && known.has(keyOf(before))) return false;
    const row = rows.get(area.row);
    const covered = Array.from({ length: area.cols }, (_, i) => area.col + i).slice(area.cols > 1 ? 1 : 0);
    return row !== undefined && !covered.some((col) => isFilledAt(found, row, col));
  };
};

/** Formulas come afterwards, when the names that they speak of are there. */
const cellsOf = (forms: Forms): readonly CellSpec[] => {
  const isFresh = isNew(forms);
  return forms.laid.cells.flatMap(({ row, col, value, formula, style }): readonly CellSpec[] => {
    const today = forms.rows.get(row);
    if (today === undefined || !isFresh(cellArea(row, col))) return [];
    return [
      { row: today, col, value: formula === undefined ? value : null, ...(style === undefined ? {} : { style }) },
    ];
  });
};

/** The thin end row of a table may be as wide as the sheet: what of it moves out of the form is as blank as the rest there. */
const movedOut = ({ opened, laid, rows, found }: Forms): readonly CellSpec[] =>
  opened.flatMap((column) => {
    const end = column.row + column.rows - 1;
    const right = Math.max(...laid.cells.filter(({ row }) => row === end).map(({ col }) => col + 1));
    const today = rows.get(end);
    if (today === undefined) return [];
    return Array.from({ length: column.cols }, (_, i) => right + i)
      .filter((col) => !isFilledAt(found, today, col) && !isFilledAt(found, today, col - column.cols))
      .map((col): CellSpec => ({ row: today, col, value: null, style: { fill: "#FFFFFF" } }));
  });

/** Headings over the place were parted, and those beside it may have been. */
const mergesOf = (forms: Forms): readonly Area[] => {
  const { laid, columns, rows } = forms;
  const isFresh = isNew(forms);
  const wanted = laid.merges.filter((merge) =>
    isHeader(columns, merge)
      ? columns.some((c) => merge.col + merge.cols > c.col && merge.row >= c.row && merge.row < c.row + c.head)
      : columns.some((c) => overlap(c, merge)) || isFresh(merge),
  );
  return wanted.flatMap((merge) => movedArea(merge, rows));
};

const changeOf = (forms: Forms, sheet: string, names: readonly NameSpec[]): RowsChange => {
  const { columns, opened, laid, was, rows } = forms;
  const isHigher = ([row, height]: readonly [number, number]): boolean =>
    isHeader(columns, { row }) && height > (was.rowHeights.get(row) ?? 0);
  return {
    sheet,
    removed: [],
    inserted: [],
    opened: opened.flatMap((column) => openedFor(forms, column)),
    cells: [...cellsOf(forms), ...movedOut(forms)],
    heights: new Map([...laid.rowHeights].filter(isHigher).map(([row, height]) => [rows.get(row) ?? row, height])),
    merges: mergesOf(forms),
    validations: laid.validations
      .filter(({ area }) => columns.some((column) => overlap(column, area)))
      .flatMap((v) => movedArea(v.area, rows).map((area) => ({ ...v, area }))),
    widths: laid.columnWidths.flatMap((width, col) => (was.columnWidths[col] === width ? [] : [[col, width] as const])),
    names: names.flatMap((name) =>
      movedArea(parseRef(name.ref)?.area ?? cellArea(-1, 0), rows).map((area) => ({
        ...name,
        ref: absoluteRef(sheet, area),
      })),
    ),
  };
};

/** Its cells came in with an upgrade that was broken off before it had a name: what stands right of it says so. */
const isOpen = ({ schema }: Report, snapshot: WorkbookSnapshot, part: string): boolean => {
  const { section, key } = schema.fieldRef(part);
  const offsets = columnOffsets(section);
  const left = targetOf(snapshot, blockName(section))?.area.col ?? 0;
  return Object.entries(fieldsOf(section)).some(([f, field]) => {
    const col = left + (offsets.get(f) ?? 0);
    return (
      (offsets.get(f) ?? 0) > (offsets.get(key) ?? 0) && targetOf(snapshot, cellName(section, field))?.area.col === col
    );
  });
};

/**
 * Sheet by sheet; nothing for a sheet whose rows or columns are not where the form of the workbook has them. Columns that are not `lacking` came in
 * before: what else belongs to them is put right, in case it was not yet.
 */
export const bringingColumns = (
  loaded: Loaded,
  columns: readonly string[],
  lacking: readonly string[],
): readonly ColumnsOfSheet[] => {
  const { snapshot, report } = loaded;
  const today = report.today ?? report;
  if (columns.length === 0) return [];
  const later = { ...loaded, report: today };
  const missing = lacking.filter((part) => columns.includes(part) && !isOpen(today, snapshot, part));
  const [own, before, after] = [missing, columns, []].map((without) =>
    laidOut({ ...loaded, report: reportWithout(today, without) }),
  );
  return drawnSheets(later).flatMap(([{ name }, drawn]): readonly ColumnsOfSheet[] => {
    const all = laidColumns(drawn, today.schema, columns);
    const opened = all.filter(({ field }) => missing.includes(field));
    const tab = sheetToday(standardOf(report), snapshot, name);
    const [held, was, laid] = [own, before, after].map((spec) => spec?.sheets.find((s) => s.name === name));
    const found = snapshot.sheets.find((s) => s.name === tab);
    if (all.length === 0 || !held || !was || !laid || !found) return [];
    const rows = rowsToday(held, own?.names ?? [], found, snapshot);
    if (rows === undefined) return [];
    const tables = all.map(({ field }) => blockName(today.schema.sectionOf(sectionIn(field))));
    const names = drawn.names.filter((n) => tables.some((table) => n.name === table || n.name.startsWith(`${table}.`)));
    const change = changeOf({ columns: all, opened, laid, was, rows, found }, tab, names);
    const brought = all.filter(({ field }) => lacking.includes(field));
    return change.opened?.length === opened.length ? [{ change, brought }] : [];
  });
};
