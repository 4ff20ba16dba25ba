/**
 * Conditional formats follow inserted and deleted rows: the cells they are for, and the cells that their formulas speak of, on whichever sheet.
 * In Univer that is part of the grid's plugin; without a grid nothing would move them, and with it their formulas go wrong (grid/ownConditionalFormats.ts).
 */
import { SheetInterceptorService } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { ICommandInfo, IDisposable, IMutationInfo, IRange } from "@univerjs/core";
import type { Book, Sheet } from "../book";
import { isFormulaRule } from "./conditional";
import type { IConditionFormattingRule } from "../data";
import { shiftedFormula, type ShiftedSheets } from "../formulas/formulaShift";
import { shiftAt, shifted } from "../changes/rangeTracking";
import type { Shift, ShiftKind } from "../changes/rangeTracking";
import { fromGrid, toGrid } from "../range";

interface Mutations {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

export const shiftConditionalFormats = (book: Book): IDisposable =>
  book.engine.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const shift = shiftOf(command, book);
      return shift === undefined ? { redos: [], undos: [] } : mutationsFor(book, shift);
    },
  });

const mutationsFor = (book: Book, shift: Shift): Mutations => {
  const all: Mutations = { redos: [], undos: [] };
  const moved = book.sheet(shift.sheetId).name;
  for (const sheet of book.sheets) {
    const { where } = sheet;
    for (const rule of rulesOf(book, where)) {
      const after = followed(rule, { own: sheet.name, moved }, shift);
      if (JSON.stringify(after) !== JSON.stringify(rule)) push(all, where, structuredClone(rule), after);
    }
  }
  return all;
};

const rulesOf = (book: Book, { unitId, subUnitId }: Sheet["where"]): readonly IConditionFormattingRule[] =>
  book.engine.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];

const followed = (rule: IConditionFormattingRule, sheets: ShiftedSheets, shift: Shift): IConditionFormattingRule => {
  const ranges = sheets.own === sheets.moved ? rule.ranges.flatMap((range) => moved(range, shift)) : rule.ranges;
  if (!isFormulaRule(rule)) return { ...rule, ranges };
  return { ...rule, ranges, rule: { ...rule.rule, value: shiftedFormula(rule.rule.value, sheets, shift) } };
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

const moved = (range: IRange, shift: Shift): IRange[] => {
  const area = shifted(fromGrid(range), shift);
  return area === null ? [] : [toGrid(area)];
};

const AXES: { readonly [command: string]: ShiftKind } = {
  "sheet.command.insert-row": { axis: "rows", kind: "insert", whole: true },
  "sheet.command.insert-row-by-range": { axis: "rows", kind: "insert", whole: true },
  "sheet.command.remove-row": { axis: "rows", kind: "remove", whole: true },
  "sheet.command.remove-row-by-range": { axis: "rows", kind: "remove", whole: true },
  "sheet.command.insert-col": { axis: "columns", kind: "insert", whole: true },
  "sheet.command.insert-col-by-range": { axis: "columns", kind: "insert", whole: true },
  "sheet.command.remove-col": { axis: "columns", kind: "remove", whole: true },
  "sheet.command.remove-col-by-range": { axis: "columns", kind: "remove", whole: true },
  "sheet.command.insert-range-move-down": { axis: "rows", kind: "insert", whole: false },
  "sheet.command.delete-range-move-up": { axis: "rows", kind: "remove", whole: false },
  "sheet.command.insert-range-move-right": { axis: "columns", kind: "insert", whole: false },
  "sheet.command.delete-range-move-left": { axis: "columns", kind: "remove", whole: false },
};

/** The commands' parameters, as far as they are looked at; Univer hands them over untyped. */
interface ShiftParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
}

const shiftOf = (command: ICommandInfo, book: Book): Shift | undefined => {
  const axis = AXES[command.id];
  const { range, subUnitId }: ShiftParams = command.params ?? {};
  if (axis === undefined || range === undefined) return undefined;
  return shiftAt(axis, subUnitId ?? book.active.id, fromGrid(range));
};
