/** Writes lists of the form with other rows in their place: rows that lack are inserted above the end row, rows too many are left blank. */
import { layoutWorkbook } from "../../engine/layout/workbook";
import { fromData } from "../../engine/report/data";
import { columnOffsets, hasEndRow } from "../../engine/schema/lookup";
import { blockName } from "../../engine/schema/names";
import type { StandardData } from "../../engine/definition/report";
import type { Edition } from "../../engine/scoring/edition/edition";
import { measureHints } from "../../engine/scoring/measures/hints";
import { holds } from "../../workbook/area";
import type { Area, CellSpec, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { targetOf } from "../../workbook/targets";
import type { RowsChange } from "../changes";
import { Problem } from "../ports";
import type { Loaded } from "../loading/context";
import type { ListAfter } from "./lists";

interface Placed {
  readonly sheet: string;
  /** As laid out, and as it stands, both without the end row. */
  readonly laid: Area;
  readonly today: Area;
  readonly spec: SheetSpec;
  readonly columns: readonly number[];
}

const notFound = (label: string): Problem =>
  new Problem(
    "missing",
    "没有更换评分标准，工作簿没有改动",
    `没有找到《${label}》`,
    "请先修复表格结构，再更换评分标准。",
  );

const placed = ({ report, snapshot }: Loaded, laidOut: WorkbookSpec, key: string): Placed => {
  const section = report.schema.sectionOf(key);
  const name = blockName(section);
  const [laid, today] = [targetOf(laidOut, name), targetOf(snapshot, name)];
  const spec = laidOut.sheets.find((sheet) => sheet.name === laid?.sheet);
  if (laid === undefined || today === undefined || spec === undefined || laid.area.col !== today.area.col)
    throw notFound(section.label);
  const end = hasEndRow(section) ? 1 : 0;
  const columns = [...columnOffsets(section).values()].map((offset) => today.area.col + offset);
  const body = (area: Area): Area => ({ ...area, rows: area.rows - end });
  return { sheet: today.sheet, laid: body(laid.area), today: body(today.area), spec, columns };
};

const insertedIn = ({ laid, today }: Placed): number => Math.max(0, laid.rows - today.rows);

/** Rows that `others` push down. */
const pushed = (row: number, others: readonly Placed[]): number =>
  others.filter(({ today }) => today.row + today.rows <= row).reduce((sum, each) => sum + insertedIn(each), 0);

const isWithin = ({ laid }: Placed, row: number): boolean => row >= laid.row && row < laid.row + laid.rows;

/** Blanks are written as such: in their place an answer to another item may stand. */
const cellsOf = (list: Placed, by: number): readonly CellSpec[] => {
  const surplus = Array.from({ length: Math.max(0, list.today.rows - list.laid.rows) }, (_, i) => list.laid.rows + i);
  return [
    ...list.spec.cells
      .filter(({ row }) => isWithin(list, row))
      .map((cell) => ({ ...cell, row: cell.row + by, value: cell.value ?? "" })),
    ...surplus.flatMap((row) => list.columns.map((col) => ({ row: list.laid.row + by + row, col, value: "" }))),
  ];
};

const changeOf = (lists: readonly Placed[], sheet: string): RowsChange => {
  const shifts = lists.map((list) => ({ list, by: list.today.row + pushed(list.today.row, lists) - list.laid.row }));
  const moved = <T>(make: (list: Placed, by: number) => readonly T[]): readonly T[] =>
    shifts.flatMap(({ list, by }) => make(list, by));
  const fresh = (list: Placed): readonly number[] =>
    Array.from({ length: insertedIn(list) }, (_, i) => list.laid.row + list.today.rows + i);
  return {
    sheet,
    removed: [],
    inserted: moved((list, by) => fresh(list).map((row) => row + by)),
    cells: moved(cellsOf),
    heights: new Map(
      moved((list, by) =>
        [...list.spec.rowHeights]
          .filter(([row]) => isWithin(list, row))
          .map(([row, height]): [number, number] => [row + by, height]),
      ),
    ),
    validations: moved((list, by) =>
      list.spec.validations
        .filter(({ area }) => isWithin(list, area.row))
        .map((each) => ({ ...each, area: { ...each.area, row: each.area.row + by } })),
    ),
    merges: moved((list, by) =>
      list.spec.merges
        .filter((area) => fresh(list).some((row) => holds(area, { row, col: area.col })))
        .map((area) => ({ ...area, row: area.row + by })),
    ),
  };
};

/** One change for each sheet. */
export const listChanges = (
  loaded: Loaded,
  data: StandardData,
  to: Edition,
  lists: readonly ListAfter[],
): readonly RowsChange[] => {
  const { report } = loaded;
  const laidOut = layoutWorkbook(report, fromData(report.schema, data), to.id, measureHints(report, to)).spec;
  const all = lists.map(({ section }) => placed(loaded, laidOut, section));
  return [...new Set(all.map(({ sheet }) => sheet))].map((sheet) =>
    changeOf(
      all.filter((list) => list.sheet === sheet),
      sheet,
    ),
  );
};
