/** One Office.js request must be one undo step, and undoing it must give back what was there before. */
import { IUndoRedoService, LocalUndoRedoService, RedoCommandId, UndoCommandId } from "@univerjs/core";
import type { DependencyOverride, ICommandInfo, IUndoRedoItem } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { isOnlyFormat } from "./cellMatrix";
import type { CellMatrix } from "./cellMatrix";

/**
 * Univer joins the steps of a batch but keeps their undo mutations in forward order: a cell written and then formatted came back
 * with the value of half-way. The latest change has to be taken back first. The method is private in Univer 0.25.1, so it is
 * replaced on the prototype of a subclass; test/host/privateParts.test.ts holds its name in place.
 */
class OrderedUndoService extends LocalUndoRedoService {}

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
