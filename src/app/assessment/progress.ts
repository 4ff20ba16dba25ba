/** What is filled in and what is left, sheet by sheet, in the order in which the form is filled. */
import type { CellId } from "../../domain/cell";
import { fromData } from "../../engine/report/data";
import { prefixesOf, type ReportCells } from "../../engine/report/cells";
import { derivationOf } from "../../engine/report/complete";
import type { Finding } from "../../engine/review/finding";
import { fieldsOf } from "../../engine/schema/lookup";
import { standardSections } from "../../engine/standard";
import { ownCell } from "../../engine/standard/scoringFacts";
import type { Report } from "../../engine/definition/report";
import type { Assessment } from "./assess";
import { fillingOrder, standardSheetOf } from "./fillingOrder";
import { sectionIn, cellIn, fieldIdOf, isBare, lineIn } from "../../engine/schema/path";

export interface SheetProgress {
  /** In the standard layout; its tab may have another name. */
  readonly sheet: string;
  /** Cells that somebody filled in, without what a fresh form brings along. */
  readonly filled: number;
  /** Blank cells that the report waits for, in the order of the check. */
  readonly left: readonly CellId[];
}

const isBlank = (cells: ReportCells, id: CellId): boolean => cells.cell(id).state === "blank";

const isEntered = (cells: ReportCells, id: CellId): boolean =>
  lineIn(id) !== "sum" && derivationOf(id, cells.schema) === undefined;

/** Where one would begin to fill in a part: its first blank cell, or the place of its rows while it has none. */
const beginOf = (cells: ReportCells, key: string): CellId =>
  prefixesOf(cells, key)
    .flatMap((prefix) => Object.keys(fieldsOf(cells.schema.sectionOf(key))).map((column) => cellIn(prefix, column)))
    .find((id) => isEntered(cells, id) && isBlank(cells, id)) ?? key;

/** A place that holds something already, or that follows from others, stands for its whole part. */
const whereToBegin = (cells: ReportCells, id: CellId): CellId =>
  !isBare(id) && isEntered(cells, id) && isBlank(cells, id) ? id : beginOf(cells, sectionIn(id));

/** A list without a row is named by its section. */
const isPlace = ({ schema, rowCount }: ReportCells, id: CellId): boolean =>
  schema.findField(id) !== undefined || (schema.isSectionKey(id) && rowCount(id) === 0);

/** Asks for blanks to be filled in: it says so, or every cell that it names is blank. */
const blanksNamed = (cells: ReportCells, { outcome, at, evidence }: Finding): readonly CellId[] => {
  const named = evidence.length === 0 ? [at] : evidence.map((e) => e.cell);
  const blank = named.filter((id) => isPlace(cells, id) && isBlank(cells, id));
  const begin = (id: CellId): CellId => whereToBegin(cells, id);
  if (outcome === "todo") return (blank.length === 0 ? [at] : blank).map(begin);
  return blank.length === named.length ? blank.map(begin) : [];
};

const isOpen = ({ outcome, explained }: Finding): boolean => outcome !== "notice" && explained === undefined;

/** Inputs that indicators wait for, whether or not a score was claimed yet. */
const inputsMissing = ({ score, cells }: Assessment): readonly CellId[] =>
  score.rows
    .flatMap(({ unsure }) => unsure?.fields ?? [])
    .map(({ field }) => ownCell(cells, field))
    .filter((id) => isPlace(cells, id) && isBlank(cells, id))
    .map((id) => whereToBegin(cells, id));

/** Fields that a fresh form brings along filled in. */
const offeredFields = (report: Report, { edition }: Assessment): ReadonlySet<string> => {
  const fresh = fromData(report.schema, report.fresh("", "", edition));
  return new Set([...fresh.all()].filter((c) => c.state === "filled").map((c) => fieldIdOf(c.id)));
};

const SELF_SCORE = "scoring.selfScore";

const filledCells = (report: Report, assessment: Assessment): readonly CellId[] => {
  const { cells } = assessment;
  const offered = offeredFields(report, assessment);
  const isOurs = (field: string): boolean => sectionIn(field) in standardSections && field !== SELF_SCORE;
  return [...cells.all()]
    .filter(({ id, state }) => state !== "blank" && isEntered(cells, id))
    .map(({ id }) => id)
    .filter((id) => !isOurs(fieldIdOf(id)) && !offered.has(fieldIdOf(id)));
};

/** Sheets on which nothing is filled in or asked for are left out. */
export const progressOf = (report: Report, assessment: Assessment): readonly SheetProgress[] => {
  const { cells, findings } = assessment;
  const sheetOf = standardSheetOf(report);
  const filled = filledCells(report, assessment);
  const left = new Set([
    ...findings.filter(isOpen).flatMap((f) => blanksNamed(cells, f)),
    ...inputsMissing(assessment),
  ]);
  return fillingOrder(report)
    .map((sheet) => ({
      sheet,
      filled: filled.filter((id) => sheetOf(id) === sheet).length,
      left: [...left].filter((id) => sheetOf(id) === sheet),
    }))
    .filter((s) => s.filled + s.left.length > 0);
};
