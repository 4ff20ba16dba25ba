/** The scoring sheet as read, row by row beside what the rubric makes of it: what the rules about scores look at. */
import { textIn, type CellId } from "../../domain/cell";
import type { Decimal } from "../../domain/decimal";
import type { ReportCells } from "../report/cells";
import type { Grade } from "../scoring/grade";
import { gradeOf } from "../scoring/grade";
import type { ScoreSheet } from "../scoring/score";
import type { ScoredRow as RubricRow } from "../scoring/score/row";
import { proposalOf } from "../scoring/score/proposal";
import { stepLines } from "../scoring/steps/render";
import { unsureAdvice } from "../scoring/steps/unsureWords";
import type { ScoredRow, ScoringFacts } from "./scoredSheet";

/** Row index by indicator id, as the sheet stands. */
const rowsById = (cells: ReportCells): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (let i = 0; i < cells.rowCount("scoring"); i++) {
    const id = textIn(cells.cell(`scoring.rows.${i}.id`));
    if (id !== "" && !found.has(id)) found.set(id, i);
  }
  return found;
};

/** Cell id of one column of an indicator's row; a place that does not exist when the sheet lacks the row. */
export const scoringCell = (cells: ReportCells, indicator: string, column: string): string => {
  const index = rowsById(cells).get(indicator);
  return index === undefined ? `scoring.rows.missing.${column}` : `scoring.rows.${index}.${column}`;
};

/** "own.out.floor.actual" stands in the 评价指标 area, beside its indicator; any other id stands for itself. */
export const ownCell = (cells: ReportCells, id: CellId): CellId => {
  const [, indicator = "", column = ""] = /^own\.(.+)\.(target|actual)$/.exec(id) ?? [];
  if (column === "") return id;
  const rows = Array.from({ length: cells.rowCount("area") }, (_, i) => textIn(cells.cell(`area.rows.${i}.id`)));
  const row = rows.indexOf(indicator);
  return row < 0 ? id : `area.rows.${row}.${column}`;
};

const ceilingOf = (row: RubricRow, sheet: ScoreSheet): Decimal => {
  const pool = sheet.edition.groups.find((g) => g.id === row.indicator.group && g.kind === "pool");
  return pool?.weight ?? row.weight;
};

const factsOfRow = (row: RubricRow, sheet: ScoreSheet, cells: ReportCells, index: number): ScoredRow => {
  const at = (column: string) => `scoring.rows.${index}.${column}`;
  const proposed = proposalOf(row)?.reason;
  return {
    indicator: row.indicator.id,
    name: row.indicator.path[2],
    path: row.indicator.path,
    judged: row.state === "judged",
    weight: row.weight,
    pooled: row.indicator.group !== undefined,
    ceiling: ceilingOf(row, sheet),
    steps: stepLines(row.steps),
    reasonRequired: row.reasonRequired,
    leftOut: row.state === "leftOut",
    self: cells.figure(at("selfScore")),
    reason: cells.cell(at("reason")),
    printedWeight: cells.figure(at("weight")),
    printedRule: cells.figure(at("ruleScore")),
    ...(row.rulePoints === undefined ? {} : { rulePoints: row.rulePoints }),
    ...(row.unsure === undefined
      ? {}
      : {
          unsure: {
            reason: row.unsure.reason,
            why: unsureAdvice(row.unsure),
            fields: row.unsure.fields.map((f) => f.field),
          },
        }),
    ...(proposed === undefined ? {} : { proposedReason: proposed }),
  };
};

const labelsOf = (grade: Grade | undefined): ReturnType<ScoringFacts["gradeOf"]> =>
  grade === undefined ? undefined : { label: grade.label, labels: [grade.code, grade.label] };

export const scoringFactsOf = (sheet: ScoreSheet, cells: ReportCells): ScoringFacts => {
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
      .map(([id, i]) => ({ id, cell: cells.cell(`scoring.rows.${i}.id`) })),
    pools: sheet.groups
      .filter((g) => g.group.kind === "pool")
      .map((g) => ({
        name: g.group.name,
        max: g.group.weight,
        rows: rows.filter((r) => g.members.includes(r.indicator)),
      })),
    gradeOf: (total) => labelsOf(gradeOf(sheet.edition.grades, total)),
    total: sheet.selfTotal,
    weightTotal: sheet.edition.total,
  };
};
