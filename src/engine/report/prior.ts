/** 提取上年数: what last year's report has to say for a figure that this year's report repeats. */
import type { AnyCell, CellId, FigureCell } from "../../domain/cell";
import { figure, type Figure } from "../../domain/figure";
import { agreement } from "../../domain/interval";
import { keyIn, sectionIn } from "../schema/path";
import type { ReportCells } from "./cells";
import type { SectionValues } from "./data";
import { statedValue } from "./complete";
import type { Exact } from "./evaluate";

/** The cell of this year, and the cell of last year's report that it repeats. */
export type PriorField = readonly [cell: CellId, source: CellId];

/** Only `figure` can be taken over: nothing is ever read as 0 that nobody has stated. `at` is the cell itself, or one that it is made of. */
export type PriorFound =
  | { readonly state: "figure"; readonly figure: Figure }
  | { readonly state: "blank" }
  /** Excel adds up what it can read and passes over the rest. */
  | { readonly state: "unreadable"; readonly at: AnyCell }
  | { readonly state: "differs"; readonly at: AnyCell; readonly exact: Figure };

export interface PriorFigure {
  readonly cell: CellId;
  readonly source: CellId;
  readonly was: AnyCell;
  readonly found: PriorFound;
}

const differs = (cell: FigureCell, exact: Extract<Exact, { readonly state: "value" }>): boolean =>
  cell.state === "filled" ? agreement(cell.value, exact.value, exact.possible()) === "differs" : !exact.value.isZero();

/** A total is held against its parts, and they against theirs; one that was typed where no parts are stands for itself. */
const foundIn = (cell: FigureCell, last: ReportCells): PriorFound => {
  if (cell.state === "unreadable") return { state: "unreadable", at: cell };
  const exact = statedValue(cell.id, last);
  if (exact?.state === "unknown") return { state: "unreadable", at: exact.because };
  if (exact?.state === "value" && differs(cell, exact))
    return { state: "differs", at: cell, exact: figure(exact.value, "万元") };
  const wrong = exact?.terms
    .map((part) => foundIn(part, last))
    .find(({ state }) => state === "unreadable" || state === "differs");
  if (wrong !== undefined) return wrong;
  return cell.state === "blank" || (exact?.state === "blank" && cell.formula !== undefined)
    ? { state: "blank" }
    : { state: "figure", figure: cell.value };
};

/** By section, as data of a report that is still to be laid out; what was not found is left out. */
export const priorValues = (figures: readonly PriorFigure[]): SectionValues => {
  const taken = figures.flatMap(({ cell, found }) => {
    const value = found.state === "figure" ? found.figure.value.toFixed() : undefined;
    return value === undefined ? [] : [{ section: sectionIn(cell), key: keyIn(cell), value }];
  });
  return Object.fromEntries(
    [...new Set(taken.map(({ section }) => section))].map((section) => [
      section,
      Object.fromEntries(taken.filter((f) => f.section === section).map(({ key, value }) => [key, value])),
    ]),
  );
};

/** Every figure that last year's report may give, in the order of `fields`. */
export const priorFigures = (
  fields: readonly PriorField[],
  now: ReportCells,
  last: ReportCells,
): readonly PriorFigure[] =>
  fields.map(([cell, source]) => ({
    cell,
    source,
    was: now.cell(cell),
    found: foundIn(last.figure(source), last),
  }));
