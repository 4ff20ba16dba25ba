/** What the ties of the form find, cell by cell; what many of them find at once has one cause and is told by 结构.恢复公式. */
import { show } from "../../../domain/figure";
import { statedValue } from "../../report/complete";
import { decimalsOf, unitOf } from "../../schema/field";
import type { FindingDraft } from "../../review/finding";
import { asLeft, asTerm } from "../../review/evidence";
import type { RuleContext } from "../rule";
import { brokenFormulas } from "./brokenFormulas";
import { judgementOf, kindOf, leavesOutText } from "./derived";

const NONE: readonly FindingDraft[] = [];

/** Right values pasted over many formulas are told by 结构.公式, wrong ones by 结构.恢复公式. */
const isToldOnce = (kind: string, context: RuleContext): boolean => {
  const broken = brokenFormulas(context);
  if (broken.some((each) => each.kind === kind)) return true;
  return kind === "overwritten" && (broken.length > 0 || context.faults.some((f) => f.kind === "formulasOverwritten"));
};

/** At most one finding: wrong, stale, blank, with nothing to hold it against, off by rounding, or typed over. */
export const tieFindings = (cellId: string, words: string, context: RuleContext): readonly FindingDraft[] => {
  const cell = context.cells.figure(cellId);
  const messageId = kindOf(judgementOf(cellId, context.cells), cell, context.source);
  const exact = messageId === undefined ? undefined : statedValue(cellId, context.cells);
  if (messageId === undefined || exact === undefined) return NONE;
  if (context.source === "workbook" && leavesOutText(cell, context.cells)) return NONE;
  if (isToldOnce(messageId, context)) return NONE;
  const { field } = context.cells.schema.fieldRef(cellId);
  const value = exact.state === "value" ? exact.value : undefined;
  const expected = value === undefined ? "" : show({ value, unit: unitOf(field), dp: decimalsOf(field.kind) });
  return [
    {
      messageId,
      level: messageId === "rounding" || messageId === "overwritten" ? "提示" : "强制",
      at: cell,
      data: { field: field.label, expected, shown: cell.state === "filled" ? show(cell.value) : "空", words },
      evidence: [asLeft(cell), ...exact.terms.filter((t) => t.state !== "blank").map(asTerm)],
      ...(value === undefined ? {} : { suggestion: { cell: cellId, value: value.toFixed() } }),
    },
  ];
};
