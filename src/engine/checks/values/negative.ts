/** Entered figures below zero: where the form lets them stand (signed), where they need a word of explanation (reversible), and where they are wrong. */
import { show } from "../../../domain/figure";
import type { ReportCells } from "../../report/cells";
import { asLeft } from "../../review/evidence";
import type { FindingDraft } from "../../review/finding";
import type { Field } from "../../schema/field";
import { entered } from "./entered";

/** The proposal is the figure without its sign. */
export function* belowZero(
  cells: ReportCells,
  messageId: string,
  isMeant: (field: Field) => boolean,
): Generator<FindingDraft> {
  for (const { cell, figure, ref } of entered(cells))
    if (figure.value.isNegative() && !figure.value.isZero() && ref.field.signed !== true && isMeant(ref.field))
      yield {
        messageId,
        at: cell,
        data: { field: ref.field.label, shown: show(figure) },
        evidence: [asLeft(cell)],
        suggestion: { cell: cell.id, value: figure.value.abs().toFixed() },
      };
}
