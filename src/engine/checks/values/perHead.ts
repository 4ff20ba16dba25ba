/** Whether a whole report is filled in 元: held against its own figures it looks right, and only people are counted in no currency. */
import type { FigureCell } from "../../../domain/cell";
import { show, type Figure } from "../../../domain/figure";
import type { FindingDraft } from "../../review/finding";
import { asLeft, asRight } from "../../review/evidence";
import type { ReportCells } from "../../report/cells";
import { wanOf, YUAN_IN_WAN } from "./yuan";

/** What is paid for people: above `most` 万元 a head it can only be 元. */
export interface PerHead {
  readonly field: string;
  /** Where the people are counted; the first that is known counts. */
  readonly heads: readonly string[];
  readonly most: number;
}

const isPositive = (cell: FigureCell): cell is FigureCell & { readonly value: Figure } =>
  cell.state === "filled" && cell.value.value.gt(0);

/** Too much for so many people, and neither too much nor too little when taken for 元. */
export function* perHeadDrafts(cells: ReportCells, measures: readonly PerHead[]): Iterable<FindingDraft> {
  const { schema } = cells;
  const figureAt = (id: string): FigureCell => cells.figure(schema.cellIdOf(id));
  for (const { field, heads, most } of measures) {
    const [people, paid] = [heads.map(figureAt).find(isPositive), figureAt(field)];
    if (people === undefined || !isPositive(paid)) continue;
    const each = paid.value.value.dividedBy(people.value.value);
    if (each.lt(most) || each.gt(YUAN_IN_WAN.times(most))) continue;
    const data = {
      field: schema.fieldRef(field).field.label,
      shown: show(paid.value),
      heads: show(people.value),
      each: each.toDecimalPlaces(0).toFixed(),
      wan: wanOf(paid.value.value),
    };
    yield {
      messageId: "heads",
      at: paid,
      data,
      evidence: [asLeft(paid), asRight(people)],
    };
    return;
  }
}
