/**
 * A tie of the form, said once. From it follow the native formula, the exact recalculation, the rule that checks it, and its words.
 * A bare name ("grant") is a column of the same row; a dotted one ("spending.total") a field elsewhere, for a table its 汇总 row.
 */
import { fieldIn } from "./path";
export type Expr =
  | { readonly op: "ref"; readonly path: string }
  | { readonly op: "add"; readonly terms: readonly Expr[] }
  | { readonly op: "subtract"; readonly from: Expr; readonly what: Expr }
  | { readonly op: "ratio"; readonly part: Expr; readonly whole: Expr }
  /** The same column of the row with the same unit name in another table. */
  | { readonly op: "ofUnit"; readonly table: string; readonly column: string }
  /** All rows of a list column added up. */
  | { readonly op: "columnSum"; readonly list: string; readonly column: string }
  /** The value of another cell, repeated. */
  | { readonly op: "same"; readonly path: string };

export const ref = (path: string): Expr => ({ op: "ref", path });
export const sum = (...paths: readonly string[]): Expr => ({ op: "add", terms: paths.map(ref) });
export const difference = (from: Expr | string, what: Expr | string): Expr => ({
  op: "subtract",
  from: asExpr(from),
  what: asExpr(what),
});
export const ratio = (part: Expr | string, whole: Expr | string): Expr => ({
  op: "ratio",
  part: asExpr(part),
  whole: asExpr(whole),
});
/** (now − before) ÷ before */
export const change = (now: string, before: string): Expr => ratio(difference(now, before), before);
export const ofUnit = (table: string, column: string): Expr => ({ op: "ofUnit", table, column });
export const columnSum = (list: string, column: string): Expr => ({ op: "columnSum", list, column });
export const same = (path: string): Expr => ({ op: "same", path });

const asExpr = (e: Expr | string): Expr => (typeof e === "string" ? ref(e) : e);

/** Every path the expression reads, in reading order. */
export const pathsOf = (e: Expr): readonly string[] => {
  switch (e.op) {
    case "ref":
    case "same":
      return [e.path];
    case "add":
      return e.terms.flatMap(pathsOf);
    case "subtract":
      return [...pathsOf(e.from), ...pathsOf(e.what)];
    case "ratio":
      return [...pathsOf(e.part), ...pathsOf(e.whole)];
    case "ofUnit":
      return [fieldIn(e.table, e.column)];
    case "columnSum":
      return [fieldIn(e.list, e.column)];
  }
};
