/** Runs one action at a time: progress while it runs, a plain sentence when it is done, what/why/next with 重试 when it fails. */
import { Problem } from "../../app/ports";
import { text } from "../text";
import type { PaneProblem, PaneState, Status } from "./state";
import type { Store } from "./store";

interface ActionJob {
  /** Shown while the job runs. */
  readonly progress: string;
  /** Does the work and says the outcome. */
  readonly work: (signal: AbortSignal) => Promise<Status>;
  /** What is said when the officer stops it; without it, it cannot be stopped. Stopped, it begins no write and shows nothing any more, however long it takes. */
  readonly stopped?: string;
  /** What follows once the work is done, also when it took a 重试. It runs its own jobs. */
  readonly after?: () => Promise<unknown>;
  /** What follows a failure, once it is told. */
  readonly otherwise?: (problem: PaneProblem) => Promise<unknown>;
}

export interface Runner {
  /** For what the officer asked for. true when it ran to its end; false when it failed or another action was running. */
  readonly run: (job: ActionJob) => Promise<boolean>;
  /** For what the pane does of itself: no progress, no outcome, beside any action; a failure shows like any other. */
  readonly quietly: (work: () => Promise<void>) => Promise<boolean>;
  /** Shows a failure that did not end an action. */
  readonly tell: (error: unknown, retry: () => Promise<unknown>) => void;
}

export const createRunner = (store: Store<PaneState>): Runner => {
  const fail = (error: unknown, retry: () => Promise<unknown>): PaneProblem => {
    const problem = problemFrom(error, retry);
    store.set({ problem, status: attention(`${ended(problem.what)}${problem.next}`) });
    return problem;
  };
  const run: Runner["run"] = async (job) => {
    if (store.get().busy !== undefined) return false;
    const controller = new AbortController();
    const stop = job.stopped === undefined ? {} : { stop: () => controller.abort() };
    store.set({ busy: job.progress, problem: undefined, ...stop });
    try {
      const status = await orStopped(job.work(controller.signal), controller.signal);
      store.set({ status: status ?? calm(job.stopped ?? ""), busy: undefined, stop: undefined });
      if (status === undefined) return false;
    } catch (error) {
      store.set({ busy: undefined, stop: undefined });
      const problem = fail(error, () => run(job));
      await job.otherwise?.(problem);
      return false;
    }
    await job.after?.();
    return true;
  };
  const quietly: Runner["quietly"] = async (work) => {
    try {
      await work();
      return true;
    } catch (error) {
      fail(error, () => retryQuietly(work));
      return false;
    }
  };
  const retryQuietly = (work: () => Promise<void>): Promise<boolean> => {
    store.set({ problem: undefined });
    return quietly(work);
  };
  const tell: Runner["tell"] = (error, retry) => {
    const again = (): Promise<unknown> => {
      store.set({ problem: undefined });
      return retry();
    };
    store.set({ problem: problemFrom(error, again) });
  };
  return { run, quietly, tell };
};

/** A Problem speaks for itself; anything else is our own fault and is said to be unexpected. */
const problemFrom = (error: unknown, retry: () => Promise<unknown>): PaneProblem => {
  const { what, why, next } = error instanceof Problem ? error : text.app.unexpected;
  return {
    code: error instanceof Problem ? error.code : "host",
    what,
    why,
    next,
    retry: async () => {
      await retry();
    },
  };
};

export const calm = (sentence: string): Status => ({ text: sentence, tone: "calm" });
export const good = (sentence: string): Status => ({ text: sentence, tone: "good" });
export const attention = (sentence: string): Status => ({ text: sentence, tone: "attention" });

/** With one full stop, whether or not it has one. */
export const ended = (sentence: string): string => (/[。！？]$/u.test(sentence) ? sentence : `${sentence}。`);

/** What comes of the work, or undefined as soon as it is stopped. */
const orStopped = <T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
    work.then(resolve, reject);
  });
