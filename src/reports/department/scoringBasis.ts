/** The measures of this report, and where it answers what checklists, cases and dates ask. */
import { scoringBasis as basisOf } from "../../engine/scoring/basis";
import type { FactTables } from "../../engine/scoring/facts";
import { measures } from "./measures";
import type { FormCell } from "./schema";

export const factTables: FactTables = {
  checklist: { table: "checks", indicator: "indicator", item: "item", answer: "met" },
  occurrences: { table: "breaches", indicator: "indicator", count: "count", label: "违规情况：例数" },
  dated: {
    table: "specialFunds",
    label: "专项资金清单",
    row: "专项资金",
    name: "name",
    amount: "amount",
    excused: "excused",
    nodes: { 春节前: "paidBySpringFestival", "6月底前": "paidByJune" },
    noneWhenZero: "spending.sum.project" satisfies FormCell,
  },
};

export const scoringBasis = basisOf(measures, factTables);
