import type { PlaceView } from "./place";

export interface StampChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
  readonly place?: PlaceView;
  /** A total or ratio that follows from other cells. */
  readonly derived: boolean;
}

interface StampRules {
  /** Present when the report was checked by other rules before it was stamped: titles of those that are new or changed, where they are known. */
  readonly newRules?: readonly string[];
}

/** 上报标记: what was stamped and whether the workbook still is that. */
export type StampView =
  | { readonly state: "none" }
  | ({ readonly state: "intact"; readonly on: string; readonly digest: string; readonly edition: string } & StampRules)
  | ({ readonly state: "broken"; readonly on: string; readonly changed: readonly StampChange[] } & StampRules);
