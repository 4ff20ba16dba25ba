/** A report to begin with: cover filled in, goals and checklists prepared, no figures. */
import { INDICATOR_KINDS } from "./sections/goals";
import type { ReportData } from "./form";
import type { Edition } from "../../engine/scoring/edition/edition";
import { checklistItems, occurrenceIndicators } from "./checklists";

const outputKinds: ReadonlySet<string> = new Set(INDICATOR_KINDS.slice(0, 4));

export const freshReport = (year: string, department: string, edition: Edition): ReportData => ({
  cover: {
    department: department === "" ? null : department,
    year,
    method: "部门（单位）绩效自评",
    agency: "部门（单位）评价组",
  },
  indicators: {
    rows: INDICATOR_KINDS.map((kind) => ({ group: outputKinds.has(kind) ? "产出目标" : "效益目标", kind })),
  },
  checks: { rows: checklistItems(edition).map(({ indicator, item }) => ({ indicator, item })) },
  breaches: { rows: occurrenceIndicators(edition).map(({ id }) => ({ indicator: id })) },
});
