import * as v from "valibot";
import { Decimal, lesser, sumOf } from "../../../../domain/decimal";
import { type FactRow, type FactTables, rowText, usedRows } from "../../facts";
import { defineRule, type ScoringContext } from "../kind";
import { type MethodOutcome, scored, unsure } from "../outcome";
import { fullPoints, notNegative } from "../params";
import { restatedFault } from "../weight";

interface Params {
  readonly deduct: Decimal;
  readonly full?: Decimal | undefined;
}

type Occurrences = NonNullable<FactTables["occurrences"]>;

const rowsFor = ({ facts, indicator }: ScoringContext, table: Occurrences): readonly FactRow[] =>
  usedRows(facts, table.table).filter((row) => rowText(row, table.indicator) === indicator);

const countIn = (row: FactRow, { count }: Occurrences): Decimal | undefined => {
  const cell = row.cells[count];
  return cell?.state === "filled" && typeof cell.value !== "string" ? cell.value.value : undefined;
};

/** No row at all says nothing: a row with 0 cases is the statement that there were none. */
const scoreOccurrences = ({ deduct }: Params, context: ScoringContext): MethodOutcome => {
  const table = context.facts.tables.occurrences;
  if (table === undefined) return unsure("noStatement", []);
  const place = { field: table.table, label: table.label };
  const rows = rowsFor(context, table);
  if (rows.length === 0) return unsure("noStatement", [place]);
  const open = rows.find((row) => countIn(row, table) === undefined);
  if (open !== undefined)
    return unsure(open.cells[table.count]?.state === "unreadable" ? "unreadable" : "missing", [
      { ...place, field: open.cells[table.count]?.id ?? table.table },
    ]);
  const counts = rows.map((row) => countIn(row, table)).filter((count) => count !== undefined);
  if (counts.some((count) => count.isNegative() || !count.isInteger())) return unsure("contradiction", [place]);
  const count = sumOf(counts);
  const deducted = lesser(context.weight, count.times(deduct));
  const points = context.weight.minus(deducted);
  return scored(points, { kind: "occurrences", count, deduct, deducted, points });
};

/** Full points, less a fixed amount for every case; one case that breaks two conditions is one case. */
export const occurrences = defineRule({
  kind: "occurrences",
  name: "按例扣分",
  example: "以上情况每出现一例不符合要求的扣1分，扣完为止。",
  reads: "report",
  words: { deduct: "扣", full: "满分" },
  params: v.strictObject({ deduct: notNegative, full: fullPoints }),
  faults: ({ full }, weight) => restatedFault(full, weight),
  prints: ({ deduct }) => ({ deduct }),
  score: scoreOccurrences,
  next(params, context) {
    const now = scoreOccurrences(params, context);
    const step = now.state === "points" ? now.steps[0] : undefined;
    if (step?.kind !== "occurrences" || step.deducted.isZero()) return undefined;
    const to = Decimal.min(step.count, context.weight.dividedBy(params.deduct).ceil()).minus(1);
    return { kind: "fewer", what: "occurrences", to, points: context.weight.minus(to.times(params.deduct)) };
  },
});
