/** The scoring sheet as read, row by row beside what scoring makes of it: what the rules about scores look at. */
import { textIn, type CellId } from "../../domain/cell";
import type { Decimal } from "../../domain/decimal";
import { plain } from "../../domain/figure";
import { rememberingLast } from "../../domain/rememberingLast";
import type { ReportCells } from "../report/cells";
import { printedApart } from "../scoring/adapt/printedRule";
import type { Indicator } from "../scoring/edition/edition";
import type { Grade } from "../scoring/grade";
import { gradeOf } from "../scoring/grade";
import type { ScoreSheet } from "../scoring/score";
import type { ScoredRow as RubricRow } from "../scoring/score/row";
import { proposalOf } from "../scoring/score/proposal";
import { stepLines, totalLines } from "../scoring/steps/render";
import { unsureAdvice } from "../scoring/steps/unsureWords";
import type { ScoringSheetRow, ScoringFacts } from "./scoredSheet";
import { cellIn, listRows, type ListRow, indicatorIn, isOwn, keyIn } from "../schema/path";

/** Rows by indicator id, as the sheet stands. */
const rowsById = rememberingLast((cells: ReportCells): ReadonlyMap<string, ListRow> => {
  const found = new Map<string, ListRow>();
  for (const row of listRows("scoring", cells.rowCount("scoring"))) {
    const id = textIn(cells.cell(cellIn(row, "id")));
    if (id !== "" && !found.has(id)) found.set(id, row);
  }
  return found;
});

/** The cell of one column of an indicator's row; undefined when the sheet lacks the row. */
export const scoringCell = (cells: ReportCells, indicator: string, column: string): CellId | undefined => {
  const row = rowsById(cells).get(indicator);
  return row === undefined ? undefined : cellIn(row, column);
};

/** "own.out.floor.actual" stands in 评价指标, beside its indicator; any other id stands for itself. */
export const ownCell = (cells: ReportCells, id: CellId): CellId => {
  if (!isOwn(id) || keyIn(id) === "state") return id;
  const rows = listRows("criteria", cells.rowCount("criteria"));
  const row = rows.find((each) => textIn(cells.cell(cellIn(each, "id"))) === indicatorIn(id));
  return row === undefined ? id : cellIn(row, keyIn(id));
};

const ceilingOf = (row: RubricRow, sheet: ScoreSheet): Decimal => {
  if (row.indicator.group === undefined) return row.weight;
  const pool = sheet.edition.groups.find((g) => g.id === row.indicator.group && g.kind === "pool");
  return pool?.weight ?? row.weight;
};

const unsureOf = ({ unsure }: RubricRow): ScoringSheetRow["unsure"] =>
  unsure === undefined
    ? undefined
    : { reason: unsure.reason, why: unsureAdvice(unsure), fields: unsure.fields.map(({ field }) => field) };

const setAsideOf = ({ setAside }: RubricRow): ScoringSheetRow["setAside"] => {
  if (setAside === undefined) return undefined;
  const { points, steps, terms } = setAside;
  const figures = terms.map(({ label, value }) => `${label} ${plain(value)}`).join("、");
  return { points, figures: figures === "" ? stepLines(steps).join("；") : figures, fields: terms.map((t) => t.field) };
};

const textApart = (indicator: Indicator, text: string): readonly string[] =>
  text === "" || text === indicator.text.trim() ? [] : printedApart({ ...indicator, text });

const factsOfRow = (row: RubricRow, sheet: ScoreSheet, cells: ReportCells, at: ListRow): ScoringSheetRow => ({
  indicator: row.indicator.id,
  name: row.indicator.path[2],
  path: row.indicator.path,
  judged: row.state === "judged",
  range: row.range,
  weight: row.weight,
  pooled: row.indicator.group !== undefined,
  ceiling: ceilingOf(row, sheet),
  rulePoints: row.rulePoints,
  steps: () => stepLines(row.steps),
  unsure: unsureOf(row),
  setAside: setAsideOf(row),
  reasonRequired: row.reasonRequired,
  proposedReason: () => proposalOf(row)?.reason,
  leftOut: row.state === "leftOut",
  self: cells.figure(cellIn(at, "selfScore")),
  reason: cells.cell(cellIn(at, "reason")),
  printedWeight: cells.figure(cellIn(at, "weight")),
  printedRule: cells.figure(cellIn(at, "ruleScore")),
  ruleText: cells.cell(cellIn(at, "ruleText")),
  textApart: () => textApart(row.indicator, textIn(cells.cell(cellIn(at, "ruleText")))),
});

const labelsOf = (grade: Grade | undefined): ReturnType<ScoringFacts["gradeOf"]> =>
  grade === undefined ? undefined : { label: grade.label, labels: [grade.code, grade.label] };

const factsOf = (sheet: ScoreSheet, cells: ReportCells): ScoringFacts => {
  const index = rowsById(cells);
  const rows = sheet.rows.flatMap((row) => {
    const at = index.get(row.indicator.id);
    return at === undefined ? [] : [factsOfRow(row, sheet, cells, at)];
  });
  const known = new Set(sheet.rows.map((row) => row.indicator.id));
  return {
    edition: sheet.edition,
    rows,
    missing: sheet.rows
      .filter((row) => !index.has(row.indicator.id))
      .map((row) => ({ indicator: row.indicator.id, name: row.indicator.path[2] })),
    unknown: [...index]
      .filter(([id]) => !known.has(id))
      .map(([id, row]) => ({ id, cell: cells.cell(cellIn(row, "id")) })),
    pools: sheet.groups
      .filter((g) => g.group.kind === "pool")
      .map((g) => ({
        name: g.group.name,
        max: g.group.weight,
        rows: rows.filter((r) => g.members.includes(r.indicator)),
      })),
    gradeOf: (total) => labelsOf(gradeOf(sheet.edition.grades, total)),
    total: sheet.selfTotal,
    totalSteps: () => totalLines(sheet),
    weightTotal: sheet.edition.total,
  };
};

const factsOn = rememberingLast((sheet: ScoreSheet) => rememberingLast((cells: ReportCells) => factsOf(sheet, cells)));

/** Worked out once: the rules and the ledger ask. */
export const scoringFactsOf = (sheet: ScoreSheet, cells: ReportCells): ScoringFacts => factsOn(sheet)(cells);
