/** The lines of 佐证材料 beside the indicators of the scoring sheet. */
import type { AnyCell } from "../../../../domain/cell";
import { rememberingLast } from "../../../../domain/rememberingLast";
import type { ReportCells } from "../../../../engine/report/cells";
import { cellIn } from "../../../../engine/schema/path";
import { evidenceLines, titlesOf, type EvidenceLine } from "../../../../engine/standard/evidenceOrder";
import type { ScoringFacts } from "../../../../engine/standard/scoredSheet";
import { evidenceList } from "../../evidenceList";
import type { DepartmentContext } from "../rule";

const titlesIn = rememberingLast(({ rows }: ScoringFacts): readonly string[] => titlesOf(rows.map(({ path }) => path)));
const linesIn = rememberingLast((scoring: ScoringFacts) =>
  rememberingLast((cells: ReportCells) => evidenceLines(cells, evidenceList, titlesIn(scoring))),
);

export const titles = ({ scoring }: DepartmentContext): readonly string[] => titlesIn(scoring);

/** Worked out once: several rules ask. */
export const linesOf = ({ scoring, cells }: DepartmentContext): readonly EvidenceLine[] => linesIn(scoring)(cells);

export const cellOf = ({ cells }: { readonly cells: ReportCells }, { row }: EvidenceLine, column: string): AnyCell =>
  cells.cell(cellIn(row, column));
