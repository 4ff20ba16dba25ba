/** Takes requests as the client sends them and answers them strictly one after the other, as Excel does. */
import type { Dispatcher } from "./dispatcher";
import type { Faults } from "./faults";
import type { Counters } from "./statistics";
import { ActionType, RequestFlag } from "./wire";
import type { Refusal, Reply, RequestBody, ResponseBody } from "./wire";

export interface LogEntry {
  readonly body: RequestBody;
  readonly flags: number;
  readonly reply: Reply;
}

interface ServerOptions {
  readonly dispatcher: Dispatcher;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly gate: EditGate;
  /** Runs a batch as one step of the workbook: one undo, calculated at the end. */
  readonly asOneStep: <R>(work: () => Promise<R>) => Promise<R>;
}

export class RequestServer {
  /** Set to see every exchange. */
  log: ((entry: LogEntry) => void) | undefined;
  /** How many requests were answered so far. */
  answered = 0;
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ServerOptions) {}

  handle(body: RequestBody, flags = 0): Promise<Reply> {
    this.waiting += 1;
    const turn = this.last
      .then(() => this.serve(body, flags))
      .finally(() => {
        this.waiting -= 1;
        this.answered += 1;
      });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  get busy(): boolean {
    return this.waiting > 0;
  }

  /** Resolves when everything received so far is answered. */
  async idle(): Promise<void> {
    await this.last;
  }

  private async serve(body: RequestBody, flags: number): Promise<Reply> {
    this.options.counters.requests += 1;
    const reply = isCleanup(body)
      ? await this.cleanUp(body)
      : ((await this.refusal(flags)) ??
        answer(await this.options.asOneStep(() => this.options.dispatcher.process(body))));
    this.log?.({ body, flags, reply });
    return reply;
  }

  /** Never refused, and no step of the workbook: it only lets go of references. */
  private async cleanUp(body: RequestBody): Promise<Reply> {
    this.options.counters.cleanups += 1;
    return answer(await this.options.faults.spare(() => this.options.dispatcher.process(body)));
  }

  private async refusal(flags: number): Promise<Reply | undefined> {
    const fault = this.options.faults.ofRequest();
    if (fault !== undefined) return refuse(fault.status ?? 429, fault.code, fault.message ?? "Ordered failure");
    if (!this.options.gate.editing) return undefined;
    if ((flags & RequestFlag.delayForCellEdit) === 0)
      return refuse(
        400,
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    await this.options.gate.ended();
    return undefined;
  }
}

/** Whether the user is typing in a cell: nothing but waiting requests get through. */
export class EditGate {
  private waiting: (() => void)[] = [];
  private typing = false;

  get editing(): boolean {
    return this.typing;
  }

  set(editing: boolean): void {
    this.typing = editing;
    if (editing) return;
    const released = this.waiting;
    this.waiting = [];
    for (const go of released) go();
  }

  ended(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

const answer = (body: ResponseBody): Reply => ({ status: 200, body });

const refuse = (status: number, code: string, message: string): Reply => {
  const body: Refusal = { error: { code, message } };
  return { status, body };
};

/** What the client sends by itself after an Excel.run. */
const isCleanup = (body: RequestBody): boolean =>
  body.Actions.some((action) => action.Name === "_RemoveReference") &&
  body.Actions.every((action) => action.ActionType === ActionType.instantiate || action.Name === "_RemoveReference");
