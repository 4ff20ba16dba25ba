/** Entry of `npx ziping`, and of the workers that it starts. */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { run } from "./run";
import { runForManyReports } from "./runtime";
import { standardTerminal } from "./standardTerminal";
import { serve } from "./workers/worker";

runForManyReports();

/** The file that Node was started with: everything is in it. */
const [, program = ""] = process.argv;

/** Whatever the command itself came to. */
const endWithFailure = (): void => {
  process.once("exit", () => {
    process.exitCode = 2;
  });
};

if (!isMainThread && parentPort !== null) serve(parentPort);
else
  process.exitCode = await run(process.argv.slice(2), standardTerminal(process, endWithFailure), {
    cores: availableParallelism(),
    startWorker: () => new Worker(program),
  });
