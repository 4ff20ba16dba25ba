/** What formulas come to that show something else: figures rest on each other, so that each is worked out when it is first asked for. */
import { textIn, type AnyCell, type CellId, type FigureCell } from "../../../domain/cell";
import { judge, judgementOf, leavesOutText } from "../../../engine/checks/ties/derived";
import { toFigure, type ReportCells } from "../../../engine/report/cells";
import { exactValue, filledWith, statedValue } from "../../../engine/report/complete";
import type { Exact } from "../../../engine/report/evaluate";
import type { Reading } from "../../../engine/report/read";
import { cellIn, rowIn } from "../../../engine/schema/path";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { standardIn } from "./standardFormulas";

const showsNothing = (cell: AnyCell): boolean => {
  const figure = toFigure(cell);
  return figure.state === "blank" || (figure.state === "filled" && figure.value.value.isZero());
};

const showsError = (cell: AnyCell): boolean => cell.state === "unreadable" && cell.why === "error";

/** Nothing, an error or a text: formulas of the form come to figures, and programs that cannot work them out leave such in their place. */
const isUncalculated = (cell: AnyCell): boolean => showsNothing(cell) || cell.state === "unreadable" || isAsText(cell);

const isAsText = (cell: AnyCell): boolean => cell.state === "filled" && cell.typed !== undefined;

/** Earlier formulas took these characters in the name of a unit for wildcards. */
const WILDCARD = /[~*?]/;

const hasWildcard = ({ cells }: Reading, id: CellId): boolean => {
  const { section } = cells.schema.fieldRef(id);
  return section.type === "table" && WILDCARD.test(textIn(cells.cell(cellIn(rowIn(id), section.unitColumn))));
};

export type WorkedKind = "notCalculated" | "formulasOutdated" | "nameless";

interface Worked {
  readonly kind: WorkedKind;
  readonly cell: AnyCell;
}

/** A text in the place of a figure does not say. */
const mayBeFormula = ({ formula, state }: FigureCell): boolean => formula !== undefined || state === "unreadable";

/** Figures rest on each other: what one of them comes to is asked for before it is its turn. */
const workOut = (
  snapshot: WorkbookSnapshot,
  reading: Reading,
  isLeftOut: (id: CellId) => boolean,
  nothingIsCalculated = false,
): ReadonlyMap<CellId, Worked> => {
  const { cells } = reading;
  const standard = standardIn(snapshot, reading);
  const worked = new Map<CellId, Worked>();
  const seen = new Set<CellId>();
  const isNameless = reading.faults.some((f) => f.kind === "namesLost" && f.names.length > 0);
  const figure = (id: CellId): FigureCell => toFigure(now(id));
  /** A formula that lost the names it speaks of, a formula of the form that shows no figure, that took a name for a pattern, or that adds up one of these. */
  const kindOf = (cell: AnyCell, exact: Exact): WorkedKind | undefined => {
    const wild = hasWildcard(reading, cell.id);
    if (isNameless && (showsError(cell) || showsNothing(cell))) return "nameless";
    const rests = exact.terms.map((t) => worked.get(t.id)?.kind).find((kind) => kind !== undefined);
    if (!wild && rests === undefined && !isUncalculated(cell)) return undefined;
    const form = standard(cell);
    if (form === undefined) return nothingIsCalculated && cell.state === "blank" ? "notCalculated" : undefined;
    if (wild && form === "earlier") return "formulasOutdated";
    return rests ?? (isUncalculated(cell) ? "notCalculated" : undefined);
  };
  /** As it is stated, unless something that it rests on was worked out. */
  const exactOf = (id: CellId): Exact | undefined => {
    const stated = statedValue(id, cells);
    for (const term of stated?.terms ?? []) if (mayBeFormula(term)) now(term.id);
    const isWorkedOut = worked.size > 0 && stated?.terms.some((term) => worked.has(term.id)) === true;
    return isWorkedOut ? exactValue(id, cells, figure) : stated;
  };
  /** The formula shows what it should, and as a figure. Where nothing was worked out, the rules ask for the same judgement. */
  const isRight = (cell: AnyCell, exact: Exact): boolean => {
    const { agreement } = worked.size === 0 ? judgementOf(cell.id, cells) : judge(toFigure(cell), exact);
    return agreement === "equal" && cell.state !== "blank" && !isAsText(cell);
  };
  const now = (id: CellId): AnyCell => {
    const cell = cells.cell(id);
    if (cell.formula === undefined || isLeftOut(id)) return cell;
    if (seen.has(id)) return worked.get(id)?.cell ?? cell;
    seen.add(id);
    const exact = exactOf(id);
    if (exact === undefined || isRight(cell, exact)) return cell;
    const result = resultOf(cell, exact, cells, figure);
    const kind = result === undefined ? undefined : kindOf(cell, exact);
    if (result === undefined || kind === undefined) return cell;
    worked.set(id, { kind, cell: result });
    return result;
  };
  for (const { id, formula } of cells.all()) if (formula !== undefined) now(id);
  return worked;
};

/** Where a program has not calculated the form's formulas, those that somebody wrote in their place show nothing for the same reason. */
export const workedOut: typeof workOut = (snapshot, reading, isLeftOut) => {
  const worked = workOut(snapshot, reading, isLeftOut);
  const isCalculated = [...worked.values()].every(({ kind }) => kind !== "notCalculated");
  return isCalculated ? worked : workOut(snapshot, reading, isLeftOut, true);
};

/** Blank where all that the cell is made of is. Nothing where Excel sees less, and shows what that comes to. */
const resultOf = (
  cell: AnyCell,
  exact: Exact,
  cells: ReportCells,
  figure: ReportCells["figure"],
): AnyCell | undefined => {
  const shown = toFigure(cell);
  const field = cells.schema.findField(cell.id)?.field;
  if (field === undefined) return undefined;
  if (!isAsText(cell) && leavesOutText(shown, cells, figure)) return undefined;
  const result = exact.state === "blank" ? blankFor(cell) : filledWith(cell.id, field, exact);
  return result === undefined || cell.formula === undefined ? result : { formula: cell.formula, ...result };
};

const blankFor = ({ id, state }: AnyCell): AnyCell | undefined =>
  state === "blank" ? undefined : { id, state: "blank" };
