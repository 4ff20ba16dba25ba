/** The edition in use: one of those that ship, as changed by the department in its 评价指标. */
import type { CellId } from "../../domain/cell";
import type { Report, StandardData } from "../../engine/definition/report";
import type { ReportCells } from "../../engine/report/cells";
import {
  byColumn,
  columnOrder,
  type CriteriaFault,
  type Column,
  type IndicatorRow,
} from "../../engine/scoring/adapt/columns";
import { readCriteria } from "../../engine/scoring/adapt/read";
import { adaptWarnings, type AdaptWarning } from "../../engine/scoring/adapt/warnings";
import { rowsOfEdition } from "../../engine/scoring/adapt/write";
import type { ScoringBasis } from "../../engine/scoring/basis";
import type { Edition } from "../../engine/scoring/edition/edition";
import { inOrderOfYear, periodWords } from "../../engine/scoring/edition/validity";
import type { OwnValues } from "../../engine/scoring/ownValues";
import { Problem } from "../ports";
import { cellIn, listRow, listRows } from "../../engine/schema/path";
import type { EditionChoice } from "../views/install";

export interface EditionInUse {
  readonly edition: Edition;
  /** Targets and actual values typed beside the indicators. */
  readonly own: OwnValues;
  /** Why the criteria cannot be used; the shipped edition stands in its place then. */
  readonly faults: readonly CriteriaFault[];
  /** Changes that are allowed but that the finance bureau will ask about. */
  readonly warnings: readonly AdaptWarning[];
}

/** Those valid in the year first. */
export const editionChoices = ({ editions }: Report, year: string): readonly EditionChoice[] =>
  inOrderOfYear(editions, year).map(({ id, name, validity }) => ({ id, name, period: periodWords(validity) }));

/** Where the year is not known, the first. */
export const defaultEdition = ({ editions }: Report, year?: string): Edition =>
  (year === undefined ? undefined : inOrderOfYear(editions, year)[0]) ?? editions[0];

export const editionById = ({ editions }: Report, id: string): Edition => {
  const found = editions.find((edition) => edition.id === id);
  if (found !== undefined) return found;
  throw new Problem(
    "unsupported",
    `没有评分标准“${id}”`,
    `可用的有：${editions.map((e) => `${e.id}（${e.name}）`).join("、")}`,
    "请改用其中之一。",
  );
};

const writtenIn = (cells: ReportCells, id: string): string => {
  const cell = cells.cell(id);
  if (cell.state === "blank") return "";
  if (cell.state === "unreadable") return cell.raw;
  return typeof cell.value === "string" ? cell.value : cell.value.value.toFixed();
};

/** As they stand in 评价指标. */
export const criteriaRows = (cells: ReportCells): readonly IndicatorRow[] =>
  listRows("criteria", cells.rowCount("criteria")).map((row) =>
    byColumn((column) => writtenIn(cells, cellIn(row, column))),
  );

/** The edition whose indicators the criteria have, for a workbook that does not name its edition any more. */
const editionOfRows = ({ editions }: Report, rows: readonly IndicatorRow[]): Edition => {
  const ids = new Set(rows.map((row) => row.id));
  const shared = ({ indicators }: Edition): number =>
    indicators.filter(({ id }) => ids.has(id)).length / indicators.length;
  return editions.reduce((best, edition) => (shared(edition) > shared(best) ? edition : best), editions[0]);
};

interface LastRead {
  readonly rows: number;
  readonly written: readonly { readonly id: CellId; readonly text: string }[];
  readonly inUse: EditionInUse;
}

const lastRead = new WeakMap<Edition, LastRead>();

const takenApart = (rows: readonly IndicatorRow[], base: Edition, basis: ScoringBasis): EditionInUse => {
  const read = readCriteria(rows, base, basis);
  return read.ok
    ? { edition: read.edition, own: read.own, faults: [], warnings: adaptWarnings(base, read.edition) }
    : { edition: base, own: new Map(), faults: read.faults, warnings: [] };
};

const readAnew = (cells: ReportCells, base: Edition, basis: ScoringBasis): EditionInUse => {
  const rows = criteriaRows(cells);
  const inUse = takenApart(rows, base, basis);
  const written = rows.flatMap((row, i) =>
    columnOrder.map((column) => ({ id: cellIn(listRow("criteria", i), column), text: row[column] })),
  );
  lastRead.set(base, { rows: rows.length, written, inUse });
  return inUse;
};

/** The departments of a bureau have the same indicators, most often those that ship: the same rows are taken apart once. */
const readBefore = (cells: ReportCells, base: Edition): EditionInUse | undefined => {
  const last = lastRead.get(base);
  const isSame =
    last?.rows === cells.rowCount("criteria") && last.written.every(({ id, text }) => writtenIn(cells, id) === text);
  return isSame ? last.inUse : undefined;
};

/** `id`: what the workbook names; nothing where that name is lost. */
export const editionInUse = (report: Report, id: string | undefined, cells: ReportCells): EditionInUse => {
  const base = id === undefined ? editionOfRows(report, criteriaRows(cells)) : editionById(report, id);
  if (cells.rowCount("criteria") === 0) return { edition: base, own: new Map(), faults: [], warnings: [] };
  return readBefore(cells, base) ?? readAnew(cells, base, report.basis);
};

const blankAsNull = (row: IndicatorRow): Readonly<Record<Column, string | null>> =>
  byColumn((column) => (row[column] === "" ? null : row[column]));

type CriteriaData = NonNullable<StandardData["criteria"]>;

export const criteriaDataOf = (rows: readonly IndicatorRow[]): CriteriaData => ({ rows: rows.map(blankAsNull) });

/** The 评价指标 of a fresh workbook. */
export const criteriaData = (edition: Edition): CriteriaData => criteriaDataOf(rowsOfEdition(edition));
