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

if (!isMainThread && parentPort !== null) serve(parentPort);
else
  process.exitCode = await run(process.argv.slice(2), standardTerminal(process), {
    cores: availableParallelism(),
    startWorker: () => new Worker(program),
  });
