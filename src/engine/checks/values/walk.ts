/** The cells that the rules about values and the ledger look at, sorted out in one walk over the report. */
import type { AnyCell, FigureCell, Unreadable } from "../../../domain/cell";
import type { Figure } from "../../../domain/figure";
import { rememberingLast } from "../../../domain/rememberingLast";
import { isFigureKind } from "../../schema/field";
import { formCells } from "../../report/complete";
import { toFigure, type ReportCells } from "../../report/cells";
import type { FieldRef } from "../../schema/schema";

export interface Entered {
  readonly cell: FigureCell;
  readonly figure: Figure;
  readonly ref: FieldRef;
}

interface FigureOf {
  readonly cell: AnyCell;
  readonly ref: FieldRef;
  /** Made of others. */
  readonly isDerived: boolean;
}

interface Walked {
  /** All cells that figures stand in, filled or not. */
  readonly figures: readonly FigureOf[];
  /** Figures that a person entered. Scores have rules of their own. */
  readonly entered: readonly Entered[];
  /** Cells that hold a text. */
  readonly written: readonly AnyCell[];
  /** Cells in which more stands than was read out of them. */
  readonly typed: readonly AnyCell[];
  readonly unreadable: readonly Unreadable[];
}

const enteredAt = ({ cell: each, ref, isDerived }: FigureOf): Entered | undefined => {
  if (isDerived || ref.field.kind === "score") return undefined;
  const cell = toFigure(each);
  return cell.state === "filled" ? { cell, figure: cell.value, ref } : undefined;
};

/** Each in the order of the report. */
export const walked = rememberingLast((cells: ReportCells): Walked => {
  const [entered, written] = [new Array<Entered>(), new Array<AnyCell>()];
  const [typed, unreadable] = [new Array<AnyCell>(), new Array<Unreadable>()];
  const figures = new Array<FigureOf>();
  for (const { cell, is } of formCells(cells)) {
    if (cell.typed !== undefined) typed.push(cell);
    if (cell.state === "unreadable") unreadable.push(cell);
    if (cell.state === "filled" && typeof cell.value === "string") {
      if (cell.value !== "") written.push(cell);
      continue;
    }
    const { ref, isDerived } = is;
    if (!isFigureKind(ref.field.kind)) continue;
    const figure: FigureOf = { cell, ref, isDerived };
    figures.push(figure);
    const own = enteredAt(figure);
    if (own !== undefined) entered.push(own);
  }
  return { figures, entered, written, typed, unreadable };
});
