/** Results of a workbook's projects for what a budget system (预算管理一体化) exported. */
import type { TransferOptions, TransferredSheet } from "../../../engine/definition/transfer";
import type { ReportCells } from "../../../engine/report/cells";
import type { FoundSheet } from "../../../workbook/model";
import { projectsNumbered } from "../projects";
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
  const projects = projectsNumbered(cells, numbers);
  return exportedTables(sheets).map((table) => presentTransfer(transferTo(table, projects, options)));
};
