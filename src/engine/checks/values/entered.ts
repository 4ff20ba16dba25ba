/** Figures that a person entered. */
import type { AnyCell } from "../../../domain/cell";
import type { Figure } from "../../../domain/figure";
import { isFigureKind, type Field } from "../../schema/field";
import { derivationOf } from "../../report/complete";
import { toFigure } from "../../report/cells";
import type { Schema } from "../../schema/schema";
import type { RuleContext } from "../rule";

export const figureFields = ({ allFields }: Schema): readonly string[] =>
  allFields.filter((f) => isFigureKind(f.field.kind)).map((f) => f.id);

interface Entered {
  readonly cell: AnyCell;
  readonly figure: Figure;
  readonly field: Field;
  readonly id: string;
}

/** Scores have rules of their own. */
export function* entered({ cells }: RuleContext): Iterable<Entered> {
  for (const cell of cells.all()) {
    const ref = cells.schema.findField(cell.id);
    const figure = toFigure(cell);
    if (
      ref === undefined ||
      !isFigureKind(ref.field.kind) ||
      ref.field.kind === "score" ||
      figure.state !== "filled" ||
      derivationOf(cell.id, cells.schema) !== undefined
    )
      continue;
    yield { cell, figure: figure.value, field: ref.field, id: ref.id };
  }
}
