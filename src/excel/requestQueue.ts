/**
 * The one gate to Excel. Every batch goes through here: one after another, with cell editing handled and every failure of Excel turned into a Problem.
 * Microsoft's samples call Excel.run wherever they like; while a cell is being edited each of those calls fails on its own, in its own way.
 */
import { createTurns } from "../app/turns";
import { isEditing, isOwnFault, problemOf, type ExcelStep } from "./errors";

type RequestBatch<T> = (context: Excel.RequestContext) => Promise<T>;

/** What is being done, for the sentence of a failure: "读取工作簿". */
export interface Task {
  readonly action: string;
  readonly step?: ExcelStep;
}

export interface RequestQueue {
  /** Waits until the user has left the cell; says so through `onWaiting`. The batch may run twice, so it must not write. */
  read<T>(task: Task, batch: RequestBatch<T>): Promise<T>;
  /** Fails at once, with Problem "editing", while the user is in a cell: nobody wants a write that comes later by surprise. */
  write<T>(task: Task, batch: RequestBatch<T>): Promise<T>;
  /** Runs in the context that an event handler was registered with, as removing it demands. */
  within<T>(task: Task, owner: OfficeExtension.ClientRequestContext, batch: () => Promise<T>): Promise<T>;
}

export interface RequestQueueOptions {
  /** true while a reading waits for the user to leave a cell; the pane shows "请先按回车结束单元格编辑". */
  readonly onWaiting?: (waiting: boolean) => void;
}

export const createRequestQueue = (options: RequestQueueOptions = {}): RequestQueue => {
  const inTurn = createTurns();
  const run = <T>({ action, step }: Task, job: () => Promise<T>): Promise<T> =>
    inTurn(job).catch((error: unknown) => {
      throw isOwnFault(error) ? error : problemOf(error, action, step);
    });
  return {
    read: (task, batch) => run(task, () => readPatiently(batch, options.onWaiting ?? (() => undefined))),
    write: (task, batch) => run(task, () => Excel.run(batch)),
    within: (task, owner, batch) => run(task, () => Excel.run(owner, batch)),
  };
};

/** The first try tells whether somebody is editing; only then is there anything to wait for, and to say. */
const readPatiently = async <T>(batch: RequestBatch<T>, onWaiting: (waiting: boolean) => void): Promise<T> => {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (!isEditing(error)) throw error;
  }
  onWaiting(true);
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } finally {
    onWaiting(false);
  }
};
