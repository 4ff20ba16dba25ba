/** The cells that the rules about values look at, sorted out in one walk over the report. */
import type { AnyCell, FigureCell, Unreadable } from "../../../domain/cell";
import type { Figure } from "../../../domain/figure";
import { oncePer } from "../../../domain/oncePer";
import { isFigureKind } from "../../schema/field";
import { derivationIn } from "../../report/complete";
import { toFigure, type ReportCells } from "../../report/cells";
import type { FieldRef } from "../../schema/schema";

export interface Entered {
  readonly cell: FigureCell;
  readonly figure: Figure;
  readonly ref: FieldRef;
}

interface Walked {
  /** Figures that a person entered. Scores have rules of their own. */
  readonly entered: readonly Entered[];
  /** Cells that hold a text. */
  readonly written: readonly AnyCell[];
  /** Cells in which more stands than was read out of them. */
  readonly typed: readonly AnyCell[];
  readonly unreadable: readonly Unreadable[];
}

const enteredAt = (each: AnyCell, { schema }: ReportCells): Entered | undefined => {
  const ref = schema.findField(each.id);
  if (ref === undefined || !isFigureKind(ref.field.kind) || ref.field.kind === "score") return undefined;
  const cell = toFigure(each);
  const isEntered = cell.state === "filled" && derivationIn(cell.id, ref) === undefined;
  return isEntered ? { cell, figure: cell.value, ref } : undefined;
};

/** Each in the order of the report. */
export const walked = oncePer((cells: ReportCells): Walked => {
  const [entered, written] = [new Array<Entered>(), new Array<AnyCell>()];
  const [typed, unreadable] = [new Array<AnyCell>(), new Array<Unreadable>()];
  for (const cell of cells.all()) {
    if (cell.typed !== undefined) typed.push(cell);
    if (cell.state === "unreadable") unreadable.push(cell);
    if (cell.state !== "filled") continue;
    if (typeof cell.value === "string") {
      if (cell.value !== "") written.push(cell);
      continue;
    }
    const figure = enteredAt(cell, cells);
    if (figure !== undefined) entered.push(figure);
  }
  return { entered, written, typed, unreadable };
});
