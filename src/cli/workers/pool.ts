/** Who does the work on many files: this thread, or worker threads beside it. */
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

/** Results in the order of the items, by at most `jobs` workers. */
export async function* workThrough<In, Out>(
  job: WorkerJob<In, Out>,
  items: readonly In[],
  jobs: number,
  { startWorker }: Machine,
): AsyncGenerator<Out, void> {
  const count = Math.min(jobs, Math.floor(items.length / WORTH_A_WORKER));
  if (startWorker === undefined || count < 2) {
    yield* inOrder(items, [job.run]);
    return;
  }
  const workers = Array.from({ length: count }, () => workerRunner(job, startWorker));
  try {
    yield* inOrder(
      items,
      workers.map(({ run }) => run),
    );
  } finally {
    for (const { end } of workers) end();
  }
}

interface WorkerRunner<In, Out> {
  readonly run: ItemRunner<In, Out>;
  readonly end: () => void;
}

/** A worker that has died is replaced when there is more to do. */
const workerRunner = <In, Out>({ name, lost }: WorkerJob<In, Out>, start: () => Worker): WorkerRunner<In, Out> => {
  let worker: Worker | undefined;
  const run: ItemRunner<In, Out> = async (item) => {
    const own = (worker ??= start());
    own.postMessage({ job: name, item } satisfies Order);
    const answer = await answerOf<Out>(own);
    if ("result" in answer) return answer.result;
    worker = undefined;
    return lost(item, answer.died);
  };
  return { run, end: () => void worker?.terminate() };
};

type Answer<Out> = { readonly result: Out } | { readonly died: string };

/** Both ends are this program: a worker answers with the result. */
const answerOf = <Out>(worker: Worker): Promise<Answer<Out>> =>
  new Promise((resolve) => {
    const settle = (answer: Answer<Out>): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onMessage = (result: Out): void => settle({ result });
    const onError = (error: Error): void => settle({ died: error.message });
    const onExit = (code: number): void => settle({ died: `工作线程结束（${code}）` });
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
