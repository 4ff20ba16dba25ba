/** Data validation follows inserted and deleted rows and sheets, its lists and limits too, as conditional formats do (conditionalShift.ts, ownShifts.ts). */
import type { IDisposable, IMutationInfo } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetInterceptorService } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Book, Sheet } from "../book";
import type { ISheetDataValidationRule } from "../data";
import { ruleMoveOf, type RuleMove } from "./ruleMove";
import { RuleType } from "./validation";

interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

export const shiftValidations = (book: Book): IDisposable =>
  book.engine.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const move = ruleMoveOf(command, book);
      const steps = move === undefined ? [] : book.sheets.flatMap((sheet) => stepsOn(sheet, move));
      return { redos: steps.map(({ redo }) => redo), undos: steps.map(({ undo }) => undo) };
    },
  });

const stepsOn = (sheet: Sheet, move: RuleMove): readonly Step[] => {
  const { unitId, subUnitId } = sheet.where;
  const rules = sheet.book.engine.get(SheetDataValidationModel).getRules(unitId, subUnitId);
  return rules.flatMap((rule) => stepFor(rule, followed(rule, move, sheet), sheet));
};

type Changing = Pick<ISheetDataValidationRule, "ranges" | "formula1" | "formula2">;

/** The cells of these Univer moves by itself. */
const MOVED_BY_UNIVER: ReadonlySet<string> = new Set([
  RuleType.LIST,
  RuleType.LIST_MULTIPLE,
  RuleType.CHECKBOX,
  RuleType.ANY,
]);

const followed = (rule: ISheetDataValidationRule, move: RuleMove, own: Sheet): Changing => {
  const formula = (text: string | undefined): string | undefined =>
    text?.startsWith("=") === true ? move.formula(text, rule.ranges, own) : text;
  return {
    ranges: move.ranges(rule.ranges, own),
    ...(rule.formula1 === undefined ? {} : { formula1: formula(rule.formula1) }),
    ...(rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2) }),
  } as Changing;
};

const stepFor = (rule: ISheetDataValidationRule, after: Changing, { where }: Sheet): readonly Step[] => {
  const byUniver = MOVED_BY_UNIVER.has(rule.type);
  if (after.ranges.length === 0)
    return byUniver
      ? []
      : [
          {
            redo: { id: RemoveDataValidationMutation.id, params: { ...where, ruleId: rule.uid } },
            undo: { id: AddDataValidationMutation.id, params: { ...where, rule: structuredClone(rule) } },
          },
        ];
  const before = { ...rule, ranges: structuredClone(rule.ranges) };
  const now = { ...rule, ...after };
  if (JSON.stringify(byUniver ? formulasOf(now) : now) === JSON.stringify(byUniver ? formulasOf(rule) : rule))
    return [];
  const update = (to: ISheetDataValidationRule): IMutationInfo => ({
    id: UpdateDataValidationMutation.id,
    params: { ...where, ruleId: rule.uid, payload: byUniver ? settings(to) : everything(to), source: "patched" },
  });
  return [{ redo: update(now), undo: update(before) }];
};

const formulasOf = ({ formula1, formula2 }: ISheetDataValidationRule): object => ({ formula1, formula2 });

const settings = ({ type, operator, formula1, formula2 }: ISheetDataValidationRule): object => ({
  type: UpdateRuleType.SETTING,
  payload: { type, operator, formula1, formula2 },
});

const everything = (rule: ISheetDataValidationRule): object => ({ type: UpdateRuleType.ALL, payload: rule });
