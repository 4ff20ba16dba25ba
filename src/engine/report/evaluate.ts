/** The exact value of a derived cell from the cells it is made of, with every value that rounding of those cells allows. */
import { textIn, type AnyCell, type CellId, type FigureCell } from "../../domain/cell";
import { HUNDRED, ZERO, type Decimal } from "../../domain/decimal";
import type { Figure } from "../../domain/figure";
import { addIntervals, exactly, intervalOf, subtractIntervals, type Interval } from "../../domain/interval";
import type { Expr } from "../schema/expr";
import type { Schema } from "../schema/schema";
import type { ReportCells } from "./cells";
import { cellIn, isBare, lineIn, listRows, sectionIn, sumRow, keyIn } from "../schema/path";

/** value: known · blank: nothing to work with, or a quotient without a divisor · unknown: a cell it needs cannot be read. */
export type Exact =
  | {
      readonly state: "value";
      readonly value: Decimal;
      /** Worked out only where the figure shown is another. */
      readonly possible: () => Interval;
      readonly terms: readonly FigureCell[];
    }
  | { readonly state: "blank"; readonly terms: readonly FigureCell[] }
  | { readonly state: "unknown"; readonly because: AnyCell; readonly terms: readonly FigureCell[] };

interface EvaluateContext {
  readonly cells: ReportCells;
  /** Where bare column names are looked up: "income.rows.0". */
  readonly prefix: string;
  /** How to get an operand; a completing reader works out derived operands that are still blank. */
  readonly figure: (id: CellId) => FigureCell;
}

const NOTHING = (): Interval => exactly(ZERO);

/** Amounts were rounded on their way from 元 to 万元. Persons are counted and points are given: nothing was lost there. */
const possibleOf = (figure: Figure): Interval => (figure.unit === "万元" ? intervalOf(figure) : exactly(figure.value));

const fromCell = (cell: FigureCell): Exact => {
  if (cell.state === "blank") return { state: "blank", terms: [cell] };
  if (cell.state === "unreadable") return { state: "unknown", because: cell, terms: [cell] };
  return { state: "value", value: cell.value.value, possible: () => possibleOf(cell.value), terms: [cell] };
};

const total = (parts: readonly Exact[]): Exact => {
  const terms = parts.flatMap((p) => p.terms);
  const unknown = parts.find((p) => p.state === "unknown");
  if (unknown?.state === "unknown") return { ...unknown, terms };
  const values = parts.filter((p) => p.state === "value");
  if (values.length === 0) return { state: "blank", terms };
  return {
    state: "value",
    value: values.reduce((t, p) => t.plus(p.value), ZERO),
    possible: () => addIntervals(values.map((p) => p.possible())),
    terms,
  };
};

/** The same for cells, which most totals add up. */
const totalOf = (terms: readonly FigureCell[]): Exact => {
  let value: Decimal | undefined;
  for (const term of terms) {
    if (term.state === "unreadable") return { state: "unknown", because: term, terms };
    if (term.state === "filled") value = (value ?? ZERO).plus(term.value.value);
  }
  if (value === undefined) return { state: "blank", terms };
  const possible = (): Interval =>
    addIntervals(terms.flatMap((term) => (term.state === "filled" ? possibleOf(term.value) : [])));
  return { state: "value", value, possible, terms };
};

/** Nothing to subtract gives nothing: the native formula stays blank in the same case. */
const subtract = (from: Exact, what: Exact): Exact => {
  const terms = [...from.terms, ...what.terms];
  if (from.state === "unknown") return { ...from, terms };
  if (what.state === "unknown") return { ...what, terms };
  if (what.state === "blank") return { state: "blank", terms };
  const a = from.state === "value" ? from : { value: ZERO, possible: NOTHING };
  return {
    state: "value",
    value: a.value.minus(what.value),
    possible: () => subtractIntervals(a.possible(), what.possible()),
    terms,
  };
};

/** In percentage points. Both sides are taken as exact: a share is checked against the figures that stand on the form. */
const divide = (part: Exact, whole: Exact): Exact => {
  const terms = [...part.terms, ...whole.terms];
  if (part.state === "unknown") return { ...part, terms };
  if (whole.state === "unknown") return { ...whole, terms };
  if (whole.state === "blank" || whole.value.isZero()) return { state: "blank", terms };
  const value = (part.state === "value" ? part.value : ZERO).dividedBy(whole.value).times(HUNDRED);
  return { state: "value", value, possible: () => exactly(value), terms };
};

const pathId = (path: string, prefix: string, schema: Schema): CellId =>
  isBare(path) ? cellIn(prefix, path) : schema.cellIdOf(path);

/** Found by the name as written, because the native SUMIF compares it so; that one unit is written in two ways is a finding of its own. */
const unitCell = (table: string, column: string, { cells, prefix }: EvaluateContext): CellId | undefined => {
  if (lineIn(prefix) === "sum") return cellIn(sumRow(table), column);
  const nameIn = (row: string): string => {
    const section = cells.schema.sectionOf(sectionIn(row));
    return section.type === "table" ? textIn(cells.cell(cellIn(row, section.unitColumn))) : "";
  };
  const wanted = nameIn(prefix);
  const row = listRows(table, cells.rowCount(table)).find((r) => nameIn(r) === wanted);
  return row === undefined || wanted === "" ? undefined : cellIn(row, column);
};

/** Of a table that could not be read at all: what it holds of a unit is not known, which is not nothing. */
const unreadSum = (table: string, column: string, { cells }: EvaluateContext): CellId | undefined => {
  const sum = cellIn(sumRow(table), column);
  return cells.rowCount(table) === 0 && cells.cell(sum).state === "unreadable" ? sum : undefined;
};

const cellAt = (path: string, { prefix, cells, figure }: EvaluateContext): FigureCell =>
  figure(pathId(path, prefix, cells.schema));

type Ref = Extract<Expr, { readonly op: "ref" }>;

const areCells = (terms: readonly Expr[]): terms is readonly Ref[] => terms.every(({ op }) => op === "ref");

export const evaluate = (e: Expr, context: EvaluateContext): Exact => {
  switch (e.op) {
    case "ref":
    case "same":
      return fromCell(cellAt(e.path, context));
    case "add":
      return areCells(e.terms)
        ? totalOf(e.terms.map(({ path }) => cellAt(path, context)))
        : total(e.terms.map((t) => evaluate(t, context)));
    case "subtract":
      return subtract(evaluate(e.from, context), evaluate(e.what, context));
    case "ratio":
      return divide(evaluate(e.part, context), evaluate(e.whole, context));
    case "ofUnit": {
      const [table, column] = [sectionIn(e.path), keyIn(e.path)];
      const id = unitCell(table, column, context) ?? unreadSum(table, column, context);
      return id === undefined ? { state: "blank", terms: [] } : fromCell(context.figure(id));
    }
    case "columnSum":
      return columnTotal(sectionIn(e.path), keyIn(e.path), context);
  }
};

/** A column of all rows added up: the 汇总 row of a table, the 总分 of the scoring sheet. */
export const columnTotal = (
  section: string,
  column: string,
  context: Pick<EvaluateContext, "cells" | "figure">,
): Exact =>
  totalOf(listRows(section, context.cells.rowCount(section)).map((row) => context.figure(cellIn(row, column))));
