/** What is taken from last year's workbook, as it is shown before anything is written. */
import type { InstallOptions } from "./install";
import type { PlaceView } from "./place";

/** One figure of 上年数: what stands there, and what last year's workbook has for it. */
export interface PriorFigureView {
  /** Path in the report: "prior.income". */
  readonly cell: string;
  /** The part and the field in the form's words. */
  readonly part: string;
  readonly field: string;
  readonly place?: PlaceView;
  /** What stands there now. */
  readonly was: string;
  readonly found:
    /** `value` is exact, in the form's unit; `shown` is the same with the unit. */
    | { readonly state: "same" | "new" | "changed"; readonly value: string; readonly shown: string }
    | { readonly state: "notTaken"; readonly because: string };
}

/** 提取上年数, as it is shown before anything is written. */
export interface PriorView {
  /** Of last year's workbook. */
  readonly year: string;
  readonly department: string;
  /** To be answered before anything is written: last year's workbook may be another department's. */
  readonly question?: string;
  readonly figures: readonly PriorFigureView[];
}

/** 按上年新建, as it is shown before anything is written. */
export interface AfterLastYearView {
  /** Of last year's workbook. */
  readonly lastYear: string;
  /** The new report, as proposed. */
  readonly options: InstallOptions;
  readonly editionName: string;
  readonly taken: readonly { readonly part: string; readonly field: string; readonly shown: string }[];
  /** 上年数: each is taken or says why not. */
  readonly prior: readonly PriorFigureView[];
  /** What last year's report has and the new one does not begin with. */
  readonly notTaken: readonly { readonly part: string; readonly shown?: string; readonly because: string }[];
}
