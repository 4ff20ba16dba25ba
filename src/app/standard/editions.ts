/** The edition in use: one of those that ship, as changed by the department in its 评价指标. */
import type { Report, StandardData } from "../../engine/definition/report";
import type { ReportCells } from "../../engine/report/cells";
import { byColumn, type CriteriaFault, type Column, type IndicatorRow } from "../../engine/scoring/adapt/columns";
import { readCriteria } from "../../engine/scoring/adapt/read";
import { adaptWarnings, type AdaptWarning } from "../../engine/scoring/adapt/warnings";
import { rowsOfEdition } from "../../engine/scoring/adapt/write";
import type { ScoringBasis } from "../../engine/scoring/basis";
import type { Edition } from "../../engine/scoring/edition/edition";
import { inOrderOfYear, periodWords } from "../../engine/scoring/edition/validity";
import type { OwnValues } from "../../engine/scoring/ownValues";
import { Problem } from "../ports";
import { cellIn, listRows } from "../../engine/schema/path";
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
  readonly rows: string;
  readonly inUse: EditionInUse;
}

const lastRead = new WeakMap<Edition, LastRead>();

const readAnew = (rows: readonly IndicatorRow[], base: Edition, basis: ScoringBasis): EditionInUse => {
  const read = readCriteria(rows, base, basis);
  return read.ok
    ? { edition: read.edition, own: read.own, faults: [], warnings: adaptWarnings(base, read.edition) }
    : { edition: base, own: new Map(), faults: read.faults, warnings: [] };
};

/** The departments of a bureau have the same indicators, most often those that ship: the same rows are taken apart once. */
const readOnce = (rows: readonly IndicatorRow[], base: Edition, basis: ScoringBasis): EditionInUse => {
  const written = JSON.stringify(rows);
  const last = lastRead.get(base);
  const inUse = last?.rows === written ? last.inUse : readAnew(rows, base, basis);
  lastRead.set(base, { rows: written, inUse });
  return inUse;
};

/** `id`: what the workbook names; nothing where that name is lost. */
export const editionInUse = (report: Report, id: string | undefined, cells: ReportCells): EditionInUse => {
  const rows = criteriaRows(cells);
  const base = id === undefined ? editionOfRows(report, rows) : editionById(report, id);
  return rows.length === 0
    ? { edition: base, own: new Map(), faults: [], warnings: [] }
    : readOnce(rows, base, report.basis);
};

const blankAsNull = (row: IndicatorRow): Readonly<Record<Column, string | null>> =>
  byColumn((column) => (row[column] === "" ? null : row[column]));

type CriteriaData = NonNullable<StandardData["criteria"]>;

export const criteriaDataOf = (rows: readonly IndicatorRow[]): CriteriaData => ({ rows: rows.map(blankAsNull) });

/** The 评价指标 of a fresh workbook. */
export const criteriaData = (edition: Edition): CriteriaData => criteriaDataOf(rowsOfEdition(edition));
