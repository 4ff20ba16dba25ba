/** The units of a department as they are shown. */
import type { PlaceView } from "./place";

/** A unit of the department, without its number. */
export interface UnitView {
  readonly name: string;
  /** Tables that have no row for it. */
  readonly missingIn: readonly string[];
}

/** What is written in a row of a unit. */
export interface UnitFigureView {
  readonly table: string;
  readonly field: string;
  readonly shown: string;
  readonly place: PlaceView;
}

/** 删除机构, as it is shown before anything is removed. */
export interface UnitRemovalView {
  readonly name: string;
  readonly figures: readonly UnitFigureView[];
}
