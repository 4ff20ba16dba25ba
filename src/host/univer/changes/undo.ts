/** One Office.js request must be one undo step, with the marks that follow it, and undoing it must give back what was there before. */
import { IUndoRedoService, LocalUndoRedoService, RedoCommandId, toDisposable, UndoCommandId } from "@univerjs/core";
import type { DependencyOverride, ICommandInfo, IDisposable, IUndoRedoItem } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { isOnlyFormat } from "./cellMatrix";
import type { CellMatrix } from "./cellMatrix";

/**
 * Univer joins the steps of a batch but keeps their undo mutations in forward order: a cell written and then formatted came back
 * with the value of half-way. The latest change has to be taken back first. The method is private in Univer 0.25.1, so it is
 * replaced on the prototype of a subclass; test/host/privateParts.test.ts holds its name in place.
 */
class OrderedUndoService extends LocalUndoRedoService {
  /** What the last request wrote, until marks are joined to it. */
  private written: IUndoRedoItem | undefined;

  /** Marks drawn after what the pane wrote go with it: one Ctrl+Z takes back the value, not the marks alone. Further marks are a step of their own. */
  override __tempBatchingUndoRedo(unitId: string): IDisposable {
    const before = this._getUndoStack(unitId)?.at(-1);
    const batch = super.__tempBatchingUndoRedo(unitId);
    return toDisposable(() => {
      batch.dispose();
      this.endStep(this._getUndoStack(unitId, true), before);
    });
  }

  private endStep(stack: IUndoRedoItem[], before: IUndoRedoItem | undefined): void {
    const own = stack.at(-1);
    if (own === undefined || own === before) return;
    const marksIt = before !== undefined && before === this.written && isOnlyMarks(own);
    this.written = isOnlyMarks(own) ? undefined : own;
    if (!marksIt) return;
    stack.pop();
    join(before, own);
    this._updateStatus();
  }
}

const MARKS: ReadonlySet<string> = new Set([
  AddConditionalRuleMutation.id,
  DeleteConditionalRuleMutation.id,
  MoveConditionalRuleMutation.id,
  SetConditionalRuleMutation.id,
]);

const isOnlyMarks = ({ redoMutations }: IUndoRedoItem): boolean => redoMutations.every(({ id }) => MARKS.has(id));

const join = (into: IUndoRedoItem, next: IUndoRedoItem): void => {
  into.redoMutations.push(...next.redoMutations);
  into.undoMutations.unshift(...next.undoMutations);
};

Object.defineProperty(OrderedUndoService.prototype, "_tryBatchingElements", { value: join });

export const undoOverride: DependencyOverride = [[IUndoRedoService, { useClass: OrderedUndoService }]];

interface RangeValues {
  trigger?: string;
  readonly cellValue?: CellMatrix;
}

/**
 * To be called before a command is executed, ahead of Univer's own listeners. Redoing a change of formats, Univer takes the cells' missing formulas for
 * deleted ones, unless the change says that it comes from the command for formats; undo and redo write their own names in that place.
 */
export const keepFormulas = ({ id, params }: ICommandInfo): void => {
  if (id !== SetRangeValuesMutation.id || params === undefined) return;
  const change: RangeValues = params; // Univer hands parameters over untyped
  const byHistory = change.trigger === UndoCommandId || change.trigger === RedoCommandId;
  if (byHistory && Object.values(change.cellValue ?? {}).every((line) => Object.values(line).every(isOnlyFormat)))
    change.trigger = SetStyleCommand.id;
};
