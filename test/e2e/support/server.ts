import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../../tools/sources";

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the workbench is that all suites of a run share; a person may set it to a workbench that is already running. */
export const SHARED = "ZIPING_WORKBENCH";

/** The workbench of this run, or one of its own where the run has none. */
export async function startWorkbench(): Promise<Served> {
  const url = process.env[SHARED];
  return url === undefined ? start() : { url, stop: () => Promise.resolve() };
}

/** The page that whoever looks for it finds in the folder; `npm start` has written the folder too. */
export async function fromDisk(): Promise<Served> {
  const { stop } = await startWorkbench();
  return { url: pathToFileURL(path.join(repository, "dist", "自评通", "打开自评通.html")).href, stop };
}

/** Runs `npm start`, the README's own command, on a free port, and waits until it says where the page is. */
async function start(): Promise<Served> {
  const port = await freePort();
  const child = spawn("npm", ["start"], {
    cwd: repository,
    env: { ...process.env, PORT: String(port), CI: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a process group of its own, so that stopping it stops what npm started
  });
  const url = `http://localhost:${port}/`;
  await announced(child, url);
  return { url, stop: () => stop(child) };
}

function announced(child: ChildProcess, url: string): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      if (output.includes(url)) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("error", reject);
    child.on("close", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners("close");
    child.on("close", () => resolve());
    if (child.pid === undefined) resolve();
    else process.kill(-child.pid, "SIGTERM");
  });
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
