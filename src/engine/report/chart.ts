/** What a report compares at a glance: which cells, and what they are parts of. Data: names and figures come from the report. */
import type { CellId } from "../../domain/cell";

export type ChartDefinition =
  /** Cells that make up one whole, or that stand beside each other. */
  | { readonly id: string; readonly title: string; readonly cells: readonly CellId[]; readonly whole?: CellId }
  /** One column of a table, a bar for each of its rows. */
  | { readonly id: string; readonly title: string; readonly table: string; readonly column: string };
