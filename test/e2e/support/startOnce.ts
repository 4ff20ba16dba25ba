import { findTool } from "../../tools/tools.mjs";
import { SHARED, startWorkbench, type Served } from "./server";

/** What this run started, for stopOnce.ts. */
export const running: { served?: Served } = {};

/** Before the first suite: one workbench for the run, which takes longer to build than a suite takes to run. */
export default async function startOnce(): Promise<void> {
  if (process.env[SHARED] !== undefined || findTool("chromium") === undefined) return;
  running.served = await startWorkbench();
  process.env[SHARED] = running.served.url;
}
