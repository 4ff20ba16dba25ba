/** Figures that a person entered. */
import type { FigureCell } from "../../../domain/cell";
import type { Figure } from "../../../domain/figure";
import { oncePer } from "../../../domain/oncePer";
import { isFigureKind } from "../../schema/field";
import { derivationOf } from "../../report/complete";
import { toFigure, type ReportCells } from "../../report/cells";
import type { FieldRef, Schema } from "../../schema/schema";

export const figureFields = ({ allFields }: Schema): readonly string[] =>
  allFields.filter((f) => isFigureKind(f.field.kind)).map((f) => f.id);

interface Entered {
  readonly cell: FigureCell;
  readonly figure: Figure;
  readonly ref: FieldRef;
}

const enteredIn = oncePer(({ schema, all }: ReportCells): readonly Entered[] =>
  [...all()].flatMap((each): readonly Entered[] => {
    const ref = schema.findField(each.id);
    if (ref === undefined || !isFigureKind(ref.field.kind) || ref.field.kind === "score") return [];
    const cell = toFigure(each);
    const isEntered = cell.state === "filled" && derivationOf(cell.id, schema) === undefined;
    return isEntered ? [{ cell, figure: cell.value, ref }] : [];
  }),
);

/** Scores have rules of their own. Found once a report: several rules go through them. */
export const entered = (cells: ReportCells): readonly Entered[] => enteredIn(cells);
