/** The edition in use: one of those that ship, as changed by the department in its 评价指标 area. */
import type { ReportCells } from "../engine/report/cells";
import type { ReportData } from "../reports/department/form";
import { columnOrder, type AreaFault, type Column, type IndicatorRow } from "../engine/scoring/adapt/columns";
import { readArea } from "../engine/scoring/adapt/read";
import { adaptWarnings, type AdaptWarning } from "../engine/scoring/adapt/warnings";
import { rowsOfEdition } from "../engine/scoring/adapt/write";
import { scoringBasis } from "../reports/department/scoringBasis";
import { editionById as shipped, editions } from "../reports/department/editions";
import type { Edition } from "../engine/scoring/edition/edition";
import type { OwnValues } from "../engine/scoring/ownValues";
import { Problem } from "./ports";

export interface EditionInUse {
  readonly edition: Edition;
  /** Targets and actual values typed beside the indicators. */
  readonly own: OwnValues;
  /** Why the area cannot be used; the shipped edition stands in its place then. */
  readonly faults: readonly AreaFault[];
  /** Changes that are allowed but that the finance bureau will ask about. */
  readonly warnings: readonly AdaptWarning[];
}

export const editionChoices: readonly { readonly id: string; readonly name: string }[] = editions.map(
  ({ id, name }) => ({ id, name }),
);

export const defaultEdition: Edition = editions[0];

export const editionById = (id: string): Edition => {
  const found = shipped(id);
  if (found !== undefined) return found;
  throw new Problem(
    "unsupported",
    `没有评分标准“${id}”`,
    `可用的有：${editions.map((e) => `${e.id}（${e.name}）`).join("、")}`,
    "请改用其中之一。",
  );
};

const textOf = (cells: ReportCells, id: string): string => {
  const cell = cells.cell(id);
  if (cell.state === "blank") return "";
  if (cell.state === "unreadable") return cell.raw;
  return typeof cell.value === "string" ? cell.value : cell.value.value.toFixed();
};

const areaRow = (cells: ReportCells, i: number): IndicatorRow => {
  const at = (column: Column): string => textOf(cells, `area.rows.${i}.${column}`);
  return {
    id: at("id"),
    level1: at("level1"),
    level2: at("level2"),
    level3: at("level3"),
    text: at("text"),
    weight: at("weight"),
    rule: at("rule"),
    params: at("params"),
    measure: at("measure"),
    target: at("target"),
    actual: at("actual"),
  };
};

export const editionInUse = (id: string, cells: ReportCells): EditionInUse => {
  const base = editionById(id);
  const rows = Array.from({ length: cells.rowCount("area") }, (_, i) => areaRow(cells, i));
  if (rows.length === 0) return { edition: base, own: new Map(), faults: [], warnings: [] };
  const read = readArea(rows, base, scoringBasis);
  return read.ok
    ? { edition: read.edition, own: read.own, faults: [], warnings: adaptWarnings(base, read.edition) }
    : { edition: base, own: new Map(), faults: read.faults, warnings: [] };
};

const blankAsNull = (row: IndicatorRow): Readonly<Record<Column, string | null>> => {
  const out: Record<Column, string | null> = {
    id: null,
    level1: null,
    level2: null,
    level3: null,
    text: null,
    weight: null,
    rule: null,
    params: null,
    measure: null,
    target: null,
    actual: null,
  };
  for (const column of columnOrder) out[column] = row[column] === "" ? null : row[column];
  return out;
};

/** The 评价指标 area of a fresh workbook. */
export const areaData = (edition: Edition): NonNullable<ReportData["area"]> => ({
  rows: rowsOfEdition(edition).map(blankAsNull),
});
