/** 模板审核: is the workbook still our form? What the reader found out of shape, as findings of the rule that speaks of it. */
import type { CellId } from "../../../domain/cell";
import type { Fault } from "../../report/read";
import type { FindingDraft } from "../../review/finding";
import type { RuleContext } from "../rule";
import { cellIn, sumRow } from "../../schema/path";

const placeOf = (fault: Fault): CellId => {
  if ("at" in fault) return fault.at;
  if (!("field" in fault)) return fault.section;
  return cellIn(fault.inSumRow === true ? sumRow(fault.section) : fault.section, fault.field);
};

export function* faultsOf(
  context: Pick<RuleContext, "cells" | "faults">,
  kinds: readonly Fault["kind"][],
  outcome: "fail" | "notice" = "fail",
): Iterable<FindingDraft> {
  for (const fault of context.faults) {
    if (!kinds.includes(fault.kind)) continue;
    const id = placeOf(fault);
    const data: Record<string, string> = { part: context.cells.schema.sectionOf(fault.section).label };
    if ("name" in fault) data["name"] = fault.name;
    if ("expected" in fault) data["expected"] = String(fault.expected);
    if ("found" in fault) data["found"] = String(fault.found);
    if ("today" in fault) data["today"] = fault.today;
    if ("changes" in fault) data["changes"] = fault.changes.join("；");
    if ("sheet" in fault) data["sheet"] = fault.sheet;
    if ("tabs" in fault) data["tabs"] = fault.tabs;
    if ("addresses" in fault) data["addresses"] = fault.addresses;
    if ("constants" in fault) data["count"] = String(fault.names.length + fault.constants.length);
    if ("formulas" in fault) data["formulas"] = String(fault.formulas.length);
    if ("cells" in fault) data["count"] = String(fault.cells.length);
    yield { messageId: fault.kind, outcome, at: { id }, data };
  }
}

/** From so many on they have one cause. */
const MANY = 3;

/** What is told of all together beside what is told of the first. */
type Together = Pick<FindingDraft, "alsoAt" | "data">;

/** `many`: what is said where it is told of one for all of them, by its "count". */
export function* asOne(
  drafts: Iterable<FindingDraft>,
  many: string,
  together: (all: readonly FindingDraft[]) => Together = () => ({}),
): Iterable<FindingDraft> {
  const all = [...drafts];
  const [first] = all;
  if (first === undefined || all.length < MANY) yield* all;
  else {
    const { data, ...more } = together(all);
    yield { ...first, ...more, messageId: many, data: { ...first.data, ...data, count: String(all.length) } };
  }
}
