/**
 * The messages Microsoft's Office.js client sends and expects ("ProcessQuery"), as observed from office-js 1.1.110.
 * Requests name members in PascalCase, except in `Select` and `Expand`, which carry the names the add-in wrote; answers are PascalCase.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
export const PathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Bits of the `flags` that travel beside the body. */
export const RequestFlag = { writes: 1, readOnly: 4, undoable: 16, delayForCellEdit: 64 } as const;

/** Path ids in the same shape as the arguments; 0 where the argument is plain data. */
export type PathIds = number | null | readonly PathIds[];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [property: string]: Json };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ErrorBody {
  /** Which action failed; the client builds `debugInfo.statement` from it. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

interface ProcessedResults {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

export type ResponseBody =
  | ProcessedResults
  | { readonly Error: ErrorBody; readonly ProcessedResults: ProcessedResults; readonly TraceIds: readonly number[] };

/** What a whole request that could not be processed is answered with. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}

export interface Reply {
  /** HTTP status; 200 also for a batch in which an action failed. */
  readonly status: number;
  readonly body: ResponseBody | Refusal;
}
