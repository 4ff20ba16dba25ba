/** The command line as a bureau runs it, cold, over folders of reports: how far a second core and many files carry. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { onPath } from "../tools/tools.mjs";

const PROGRAM = path.join(process.cwd(), "dist/cli/ziping.js");
/** Loaded before the program: says on leaving how much memory the process held at most, workers included. */
const NOTES_MEMORY = path.join(process.cwd(), "test/bench/notesMemory.cjs");
const FEW = 400;
const MANY = 2000;
/** One core and two by turns, since other work on the machine comes and goes. */
const TURNS = 3;

interface Run {
  /** By the clock. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** `onOneCore`: the threads by which the runtime compiles and collects garbage are kept on it, too, where the system can. */
const check = (folder: string, jobs: number, onOneCore: boolean): Promise<Run> => {
  const pin = onOneCore ? onPath("taskset") : undefined;
  const program = [process.execPath, "-r", NOTES_MEMORY, PROGRAM, "check", "--jobs", String(jobs), folder];
  const [command = "", ...args] = pin === undefined ? program : [pin, "-c", "0", ...program];
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const kilobytes = /held (\d+) kB/.exec(said)?.[1];
      if (code === 2 || kilobytes === undefined) reject(new Error(`${PROGRAM} ended with ${String(code)}: ${said}`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: Number(kilobytes) / 1024 });
    });
  });
};

const inFolder = async <T>(
  files: readonly Uint8Array[],
  count: number,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-bench-"));
  try {
    for (let i = 0; i < count; i++)
      await writeFile(path.join(folder, `${i}.xlsx`), files[i % files.length] ?? new Uint8Array());
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const rate = (files: number, { seconds }: Run): string => (files / seconds).toFixed(1);

interface Pair {
  readonly one: Run;
  readonly two: Run;
}

const inTurns = async (folder: string): Promise<readonly Pair[]> => {
  const pairs: Pair[] = [];
  for (let i = 0; i < TURNS; i++) pairs.push({ one: await check(folder, 1, true), two: await check(folder, 2, false) });
  return pairs;
};

const timesAsFast = ({ one, two }: Pair): number => one.seconds / two.seconds;

/** By the clock: only on a quiet machine do the times say something. The rates are those of the turn in the middle. */
export const benchProgram = async (files: readonly Uint8Array[]): Promise<readonly string[]> => {
  const few = await inFolder(files, FEW, (folder) => check(folder, 1, true));
  const pairs = (await inFolder(files, MANY, inTurns)).toSorted((a, b) => timesAsFast(a) - timesAsFast(b));
  const middle = pairs[Math.floor(TURNS / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  const { one, two } = middle;
  const [load = 0] = loadavg();
  const second =
    availableParallelism() < 2
      ? "this machine has one"
      : `${pairs.map((pair) => timesAsFast(pair).toFixed(2)).join(" · ")} × as fast (${rate(MANY, two)} files/s; load of the machine ${load.toFixed(1)})`;
  return [
    `a new process on one core: ${rate(FEW, few)} files/s over ${FEW}, ${rate(MANY, one)} over ${MANY}`,
    `second core: ${second}`,
    `memory at most: ${few.megabytes.toFixed(0)} MB over ${FEW} files, ${one.megabytes.toFixed(0)} MB over ${MANY}`,
  ];
};
