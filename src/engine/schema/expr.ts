/**
 * A tie of the form, said once. From it follow the native formula, the exact recalculation, the rule that checks it, and its words.
 * A bare name ("grant") is a column of the same row; a dotted one ("spending.total") a field elsewhere, for a table its 汇总 row.
 * `P` is the union of the paths it reads, so that a schema can refuse one that it does not have.
 */
export type Expr<P extends string = string> =
  | { readonly op: "ref"; readonly path: P }
  | { readonly op: "add"; readonly terms: readonly Expr<P>[] }
  | { readonly op: "subtract"; readonly from: Expr<P>; readonly what: Expr<P> }
  | { readonly op: "ratio"; readonly part: Expr<P>; readonly whole: Expr<P> }
  /** The same column of the row with the same unit name in another table. */
  | { readonly op: "ofUnit"; readonly path: P }
  /** All rows of a list column added up. */
  | { readonly op: "columnSum"; readonly path: P }
  /** The value of another cell, repeated. */
  | { readonly op: "same"; readonly path: P };

export const ref = <P extends string>(path: P): Expr<P> => ({ op: "ref", path });
export const sum = <P extends string>(...paths: readonly P[]): Expr<P> => ({ op: "add", terms: paths.map(ref) });
export const difference = <P extends string>(from: Expr<P> | P, what: Expr<P> | P): Expr<P> => ({
  op: "subtract",
  from: asExpr(from),
  what: asExpr(what),
});
export const ratio = <P extends string>(part: Expr<P> | P, whole: Expr<P> | P): Expr<P> => ({
  op: "ratio",
  part: asExpr(part),
  whole: asExpr(whole),
});
/** (now − before) ÷ before */
export const change = <P extends string>(now: P, before: P): Expr<P> => ratio<P>(difference<P>(now, before), before);
export const ofUnit = <P extends `${string}.${string}`>(path: P): Expr<P> => ({ op: "ofUnit", path });
export const columnSum = <P extends `${string}.${string}`>(path: P): Expr<P> => ({ op: "columnSum", path });
export const same = <P extends string>(path: P): Expr<P> => ({ op: "same", path });

const asExpr = <P extends string>(e: Expr<P> | P): Expr<P> => (typeof e === "string" ? ref(e) : e);

/** Every path the expression reads, in reading order. */
export const pathsOf = (e: Expr): readonly string[] => {
  switch (e.op) {
    case "add":
      return e.terms.flatMap(pathsOf);
    case "subtract":
      return [...pathsOf(e.from), ...pathsOf(e.what)];
    case "ratio":
      return [...pathsOf(e.part), ...pathsOf(e.whole)];
    default:
      return [e.path];
  }
};
