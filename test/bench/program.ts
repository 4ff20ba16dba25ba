/** The command line as a bureau runs it, cold, over folders of reports: how far a second core and many files carry. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { onPath } from "../tools/tools.mjs";
import { byTurns, type Ran } from "./byTurns";

const PROGRAM = path.join(process.cwd(), "dist/cli/ziping.js");
/** Loaded before the program: says on leaving how much memory the process held at most, workers included. */
const NOTES_MEMORY = path.join(process.cwd(), "test/bench/notesMemory.cjs");
const FEW = 400;
const MANY = 2000;
/** Runs of each: of the same program, one is compiled by the runtime with more luck than another. */
const RUNS = 3;

/** `onOneCore`: the threads by which the runtime compiles and collects garbage are kept on it, too, where the system can. */
const checking = (folder: string, jobs: number, onOneCore: boolean): readonly string[] => {
  const pin = onOneCore ? onPath("taskset") : undefined;
  const program = [process.execPath, "-r", NOTES_MEMORY, PROGRAM, "check", "--json", "--jobs", String(jobs), folder];
  return pin === undefined ? program : [pin, "-c", "0", ...program];
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

/** One core and two by turns, several times each. */
const oneAndTwo = async (folder: string): Promise<Readonly<Record<"one" | "two", readonly Ran[]>>> => {
  const [one, two] = [checking(folder, 1, true), checking(folder, 2, false)];
  const runs = await byTurns(Array.from({ length: RUNS }, () => [one, two]).flat());
  return { one: runs.filter((_, i) => i % 2 === 0), two: runs.filter((_, i) => i % 2 === 1) };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Files per second of a run on the average; behind the first `from` files. */
const rate = (runs: readonly Ran[], from = 0): number => {
  const seconds = sum(runs.map(({ lines, seconds }) => seconds - (lines[from - 1] ?? 0)));
  return sum(runs.map(({ lines }) => lines.length - from)) / seconds;
};

const megabytes = (runs: readonly Ran[]): string => {
  const held = runs.map(({ said, code }) => {
    const kilobytes = /held (\d+) kB/.exec(said)?.[1];
    if (code === 2 || kilobytes === undefined) throw new Error(`${PROGRAM} ended with ${String(code)}: ${said}`);
    return Number(kilobytes) / 1024;
  });
  return `${Math.max(...held).toFixed(0)} MB`;
};

/** By the clock. */
export const benchProgram = async (files: readonly Uint8Array[]): Promise<readonly string[]> => {
  const few = await inFolder(files, FEW, (folder) => byTurns([checking(folder, 1, true)]));
  const { one, two } = await inFolder(files, MANY, oneAndTwo);
  const times = (from: number): string => `${(rate(two, from) / rate(one, from)).toFixed(2)} ×`;
  return [
    `a new process on one core: ${rate(few).toFixed(1)} files/s over ${FEW}, ${rate(one).toFixed(1)} over ${MANY}`,
    availableParallelism() < 2
      ? "second core: this machine has one"
      : `second core: ${times(0)} as fast over ${MANY} files (${rate(two).toFixed(1)} files/s), ${times(FEW)} behind the first ${FEW}`,
    `memory at most: ${megabytes(few)} over ${FEW} files, ${megabytes(one)} over ${MANY}, ${megabytes(two)} with two workers`,
  ];
};
