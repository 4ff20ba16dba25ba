/**
 * Conditional formats follow inserted and deleted rows and sheets: the cells they are for, and the cells that their formulas speak of, on whichever sheet.
 * In Univer that is part of the grid's plugin; without a grid nothing would move them, and with it their formulas go wrong (ownShifts.ts).
 */
import { SheetInterceptorService } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IDisposable, IMutationInfo } from "@univerjs/core";
import type { Book, Sheet } from "../book";
import { isFormulaRule } from "./conditional";
import type { IConditionFormattingRule } from "../data";
import { ruleMoveOf, type RuleMove } from "./ruleMove";

interface Mutations {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

export const shiftConditionalFormats = (book: Book): IDisposable =>
  book.engine.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const move = ruleMoveOf(command, book);
      return move === undefined ? { redos: [], undos: [] } : mutationsFor(book, move);
    },
  });

const mutationsFor = (book: Book, move: RuleMove): Mutations => {
  const all: Mutations = { redos: [], undos: [] };
  for (const sheet of book.sheets) {
    const { where } = sheet;
    for (const rule of rulesOf(book, where)) {
      const after = followed(rule, move, sheet);
      if (JSON.stringify(after) !== JSON.stringify(rule)) push(all, where, structuredClone(rule), after);
    }
  }
  return all;
};

const rulesOf = (book: Book, { unitId, subUnitId }: Sheet["where"]): readonly IConditionFormattingRule[] =>
  book.engine.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];

const followed = (rule: IConditionFormattingRule, move: RuleMove, own: Sheet): IConditionFormattingRule => {
  const ranges = move.ranges(rule.ranges, own);
  if (!isFormulaRule(rule)) return { ...rule, ranges };
  return { ...rule, ranges, rule: { ...rule.rule, value: move.formula(rule.rule.value, rule.ranges, own) } };
};

const push = (
  into: Mutations,
  where: object,
  rule: IConditionFormattingRule,
  after: IConditionFormattingRule,
): void => {
  if (after.ranges.length === 0) {
    into.redos.push({ id: DeleteConditionalRuleMutation.id, params: { ...where, cfId: rule.cfId } });
    into.undos.push({ id: AddConditionalRuleMutation.id, params: { ...where, rule } });
    return;
  }
  into.redos.push({
    id: SetConditionalRuleMutation.id,
    params: { ...where, cfId: rule.cfId, rule: after },
  });
  into.undos.push({ id: SetConditionalRuleMutation.id, params: { ...where, cfId: rule.cfId, rule } });
};
