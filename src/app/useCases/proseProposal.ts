/** The text that the tables determine for one paragraph today, joined with what the officer wrote. */
import type { ReportCells } from "../../form/report/cells";

export interface Proposal {
  readonly text: string;
  /** Our sentences were edited by hand: show the difference before replacing. */
  readonly edited: boolean;
}

export const proposalFor = (_cells: ReportCells, _id: string, _now: string): Proposal | undefined => undefined;
