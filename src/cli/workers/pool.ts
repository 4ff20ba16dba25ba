/** Who does the work on many files: this thread, or worker threads beside it. */
import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { inOrder, type ItemRunner } from "./limitedConcurrency";

/** What the command line runs on. */
export interface Machine {
  readonly cores: number;
  /** Starts this program once more, as a worker that serves (worker.ts); left out where there is none, as in tests. */
  readonly startWorker?: () => Worker;
}

/** Work that can be done anywhere: `item` and the result are plain data. */
export interface WorkerJob<In, Out> {
  readonly name: string;
  /** Never throws: what went wrong is in the result. */
  readonly run: (item: In) => Promise<Out>;
  /** The result where the worker died over the item, of memory for example. */
  readonly lost: (item: In, cause: string) => Out;
}

/** What is sent to a worker. */
export interface Order {
  readonly job: string;
  readonly item: unknown;
}

/** Below that many files each, a worker takes longer to start than it saves. */
const WORTH_A_WORKER = 10;

/** Orders that a worker holds: it begins the next while its answer is still on the way. */
const IN_FLIGHT = 2;

/** Results in the order of the items, by at most `jobs` workers. */
export async function* workThrough<In, Out>(
  job: WorkerJob<In, Out>,
  items: readonly In[],
  jobs: number,
  { startWorker }: Machine,
): AsyncGenerator<Out, void> {
  const count = Math.min(jobs, Math.floor(items.length / WORTH_A_WORKER));
  if (startWorker === undefined || count < 2) {
    yield* inOrder(items, [(item) => inThisThread(job, item)]);
    return;
  }
  const workers = Array.from({ length: count }, () => workerRunner(job, startWorker));
  try {
    yield* inOrder(
      items,
      workers.flatMap(({ run }) => Array.from({ length: IN_FLIGHT }, () => run)),
    );
  } finally {
    for (const { end } of workers) end();
  }
}

/** In between this thread does all else: some systems write to a terminal only then. */
const inThisThread = async <In, Out>(job: WorkerJob<In, Out>, item: In): Promise<Out> => {
  const result = await job.run(item);
  await setImmediate();
  return result;
};

interface WorkerRunner<In, Out> {
  readonly run: ItemRunner<In, Out>;
  readonly end: () => void;
}

interface Sent<In, Out> {
  readonly item: In;
  readonly resolve: (result: Out) => void;
}

/**
 * Orders may be sent before the last is answered: a worker takes and answers them one after the other. Where it dies, the first that is not
 * answered was in work and is lost; the others go to a new worker.
 */
const workerRunner = <In, Out>({ name, lost }: WorkerJob<In, Out>, start: () => Worker): WorkerRunner<In, Out> => {
  let worker: Worker | undefined;
  let sent: Sent<In, Out>[] = [];
  const onDeath = (cause: string): void => {
    worker = undefined;
    const [inWork, ...others] = sent;
    sent = [];
    inWork?.resolve(lost(inWork.item, cause));
    for (const other of others) send(other);
  };
  const send = (order: Sent<In, Out>): void => {
    sent.push(order);
    worker ??= watched(start(), onDeath).on("message", (result: Out) => sent.shift()?.resolve(result));
    worker.postMessage({ job: name, item: order.item } satisfies Order);
  };
  const run: ItemRunner<In, Out> = (item) => new Promise((resolve) => send({ item, resolve }));
  const end = (): void => {
    sent = [];
    void worker?.terminate();
  };
  return { run, end };
};

/** The last answers of a worker may come behind its error, but never behind its end. */
const watched = (worker: Worker, onDeath: (cause: string) => void): Worker => {
  let failed: string | undefined;
  return worker
    .on("error", ({ message }) => (failed = message))
    .on("exit", (code) => onDeath(failed ?? `工作线程结束（${code}）`));
};
