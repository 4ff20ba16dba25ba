/** What a summary is made from. */
import type { Report } from "../../engine/definition/report";
import type { Department } from "../../engine/summary/department";

export type SummaryUnit = "万元" | "亿元";

export interface Unread {
  readonly file: string;
  /** 无法读取 or 未能审核 */
  readonly outcome: string;
  readonly problem: string;
}

export interface SummaryInput {
  readonly report: Report;
  readonly departments: readonly Department[];
  readonly unread: readonly Unread[];
  /** Of the draw. */
  readonly seed: string;
  /** How many are drawn. */
  readonly drawn: number;
  /** Of the rounded table. */
  readonly unit: SummaryUnit;
  readonly places: number;
}
