/**
 * What a later version brought to sheets that an earlier workbook has: rows of their own, put in where the form has them. Everything else on
 * the sheet moves down as it is, with whatever refers to it.
 */
import { namesOfPart } from "../../engine/schema/newParts";
import { absoluteRef, parseRef } from "../../workbook/address";
import type { Area, NameSpec, SheetSpec } from "../../workbook/model";
import type { RowsChange } from "../changes";
import type { Loaded } from "../loading/context";
import { standardOf } from "../structure/standardLayout";
import { sheetToday } from "../structure/locate/tabsToday";
import { rowsToday, type RowsToday } from "./rowsToday";
import { laidOut } from "./sheetsToday";

/** Rows of the layout that come in together, above a row of today. */
interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly above: number;
}

interface NamedPart {
  readonly name: NameSpec;
  readonly area: Area;
}

const rowsOf = ({ row, rows }: Area): readonly number[] => Array.from({ length: rows }, (_, i) => row + i);

/** What is printed between two rows that are there: below the upper one where it follows at once, otherwise above the lower one. */
const insertionAround = (laid: SheetSpec, rows: RowsToday, row: number): Insertion | undefined => {
  const known = [...rows].sort(([a], [b]) => a - b);
  const above = known.findLast(([at]) => at < row);
  const below = known.find(([at]) => at > row);
  const own = laid.cells.map((c) => c.row).filter((at) => at > (above?.[0] ?? -1) && at < (below?.[0] ?? Infinity));
  const [from, last] = [Math.min(row, ...own), Math.max(row, ...own)];
  if (above !== undefined && (below === undefined || from === above[0] + 1))
    return { from: below === undefined ? above[0] + 1 : from, to: last, above: above[1] + 1 };
  return below === undefined ? undefined : { from, to: below[0] - 1, above: below[1] };
};

const insertionsFor = (laid: SheetSpec, rows: RowsToday, parts: readonly NamedPart[]): readonly Insertion[] => {
  const found = parts.flatMap(({ area }) => insertionAround(laid, rows, area.row) ?? []);
  return [...new Map(found.map((each) => [each.from, each])).values()].sort((a, b) => a.above - b.above);
};

/** Where rows of the layout stand in the end. */
const rowsAfter = (rows: RowsToday, insertions: readonly Insertion[]): RowsToday => {
  const length = ({ from, to }: Insertion): number => to - from + 1;
  const before = (today: number): number =>
    insertions.filter(({ above }) => above <= today).reduce((sum, each) => sum + length(each), 0);
  const fresh = insertions.flatMap((each, i) => {
    const start = each.above + insertions.slice(0, i).reduce((sum, earlier) => sum + length(earlier), 0);
    return Array.from({ length: length(each) }, (_, n) => [each.from + n, start + n] as const);
  });
  return new Map([...[...rows].map(([laid, today]) => [laid, today + before(today)] as const), ...fresh]);
};

/** Formulas come afterwards, when the names that they speak of are there. */
const changeOf = (
  laid: SheetSpec,
  sheet: string,
  insertions: readonly Insertion[],
  after: RowsToday,
): Omit<RowsChange, "names"> => {
  const isNew = (row: number): boolean => insertions.some(({ from, to }) => row >= from && row <= to);
  const at = (row: number): number => after.get(row) ?? row;
  const moved = <T extends { readonly row: number }>(all: readonly T[]): readonly T[] =>
    all.filter(({ row }) => isNew(row)).map((each) => ({ ...each, row: at(each.row) }));
  return {
    sheet,
    removed: [],
    inserted: [...after].flatMap(([row, today]) => (isNew(row) ? [today] : [])),
    cells: moved(laid.cells).map(({ row, col, value, style, formula }) => ({
      row,
      col,
      value: formula === undefined ? value : null,
      ...(style === undefined ? {} : { style }),
    })),
    heights: new Map([...laid.rowHeights].flatMap(([row, height]) => (isNew(row) ? [[at(row), height] as const] : []))),
    merges: moved(laid.merges),
    validations: laid.validations.flatMap((v) =>
      isNew(v.area.row) ? [{ ...v, area: { ...v.area, row: at(v.area.row) } }] : [],
    ),
  };
};

const onSheet = (
  loaded: Loaded,
  laid: SheetSpec,
  all: readonly NameSpec[],
  parts: readonly NamedPart[],
): RowsChange | undefined => {
  const sheet = sheetToday(standardOf(loaded.report), loaded.snapshot, laid.name);
  const found = loaded.snapshot.sheets.find((s) => s.name === sheet);
  const known = found === undefined ? undefined : rowsToday(laid, all, found, loaded.snapshot);
  if (known === undefined) return undefined;
  const own = new Set(parts.flatMap(({ area }) => rowsOf(area)));
  const rows = new Map([...known].filter(([row]) => !own.has(row)));
  const insertions = insertionsFor(laid, rows, parts);
  const after = rowsAfter(rows, insertions);
  const names = parts.flatMap(({ name, area }) => {
    const row = after.get(area.row);
    return row === undefined ? [] : [{ ...name, ref: absoluteRef(sheet, { ...area, row }) }];
  });
  return names.length < parts.length ? undefined : { ...changeOf(laid, sheet, insertions, after), names };
};

/** Sheet by sheet; nothing for a sheet of which no row is found again, or whose columns are not where the form has them. */
export const bringingParts = (loaded: Loaded, parts: readonly string[]): readonly RowsChange[] => {
  const wanted = new Set(parts.flatMap((part) => namesOfPart(loaded.report.schema, part)));
  if (wanted.size === 0) return [];
  const { sheets, names } = laidOut(loaded);
  return sheets.flatMap((laid) => {
    const own = names.flatMap((name): readonly NamedPart[] => {
      const target = wanted.has(name.name) ? parseRef(name.ref) : undefined;
      return target?.sheet === laid.name ? [{ name, area: target.area }] : [];
    });
    return own.length === 0 ? [] : (onSheet(loaded, laid, names, own) ?? []);
  });
};
