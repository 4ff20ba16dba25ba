/** Results of a workbook's projects for what a budget system (预算管理一体化) exported. */
import type { TransferOptions, TransferredSheet } from "../../../engine/definition/transfer";
import type { ReportCells } from "../../../engine/report/cells";
import { instanceOf } from "../../../engine/schema/instance";
import type { FoundSheet } from "../../../workbook/model";
import { PROJECTS } from "../form";
import { projectsIn } from "../projects";
import { exportedTables } from "./exported";
import { presentTransfer } from "./present";
import { transferTo } from "./transfer";

/** One for each sheet that holds an exported self-evaluation. */
export const transferProjects = (
  cells: ReportCells,
  numbers: readonly number[],
  sheets: readonly FoundSheet[],
  options: TransferOptions,
): readonly TransferredSheet[] => {
  const projects = projectsIn(
    cells,
    numbers.map((number) => instanceOf(PROJECTS, number)),
  );
  return exportedTables(sheets).map((table) => presentTransfer(transferTo(table, projects, options)));
};
