/** What a worker of pool.ts does: one item after the other. */
import type { MessagePort } from "node:worker_threads";
import { checkJob } from "../commands/checkJob";
import { digestJob } from "../commands/digestJob";
import type { WorkerJob, Order } from "./pool";

const JOBS: readonly WorkerJob<never, unknown>[] = [checkJob, digestJob];

export const serve = (port: MessagePort): void => {
  let last = Promise.resolve();
  port.on("message", (order: Order) => {
    last = last.then(() => answer(port, order));
  });
};

const answer = async (port: MessagePort, { job, item }: Order): Promise<void> => {
  const found = JOBS.find(({ name }) => name === job);
  if (found === undefined) throw new Error(`no such job: ${job}`);
  // The order was made for this job by the same program.
  port.postMessage(await found.run(item as never));
};
