/** The lines of 佐证材料 beside the indicators of the scoring sheet. */
import type { AnyCell } from "../../../../domain/cell";
import type { ReportCells } from "../../../../engine/report/cells";
import { cellIn } from "../../../../engine/schema/path";
import { evidenceLines, titlesOf, type EvidenceLine } from "../../../../engine/standard/evidenceOrder";
import { evidenceList } from "../../evidenceList";
import type { DepartmentContext } from "../rule";

export const titles = ({ scoring }: DepartmentContext): readonly string[] =>
  titlesOf(scoring.rows.map(({ path }) => path));

export const linesOf = (context: DepartmentContext): readonly EvidenceLine[] =>
  evidenceLines(context.cells, evidenceList, titles(context));

export const cellOf = ({ cells }: { readonly cells: ReportCells }, { row }: EvidenceLine, column: string): AnyCell =>
  cells.cell(cellIn(row, column));
