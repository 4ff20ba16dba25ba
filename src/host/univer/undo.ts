/** One Office.js request must be one undo step, and undoing it must give back what was there before. */
import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import type { DependencyOverride, IUndoRedoItem } from "@univerjs/core";

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
