/**
 * A bureau's folder: how fast a whole check is beside what others need merely to load the same files. Each is measured in turns with the
 * others, per second of processor time, so that a busy machine gives the same ratios; the second core alone is measured by the clock.
 */
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { readXlsx } from "hucre/xlsx";
import { read as readSheetJs } from "xlsx";
import { checkedWorkbook, type CheckedFile } from "../../src/app/folder/checked";
import { loadSnapshot } from "../../src/app/loading/load";
import { sampleWorkbook } from "../support/sample";
import { checkJob } from "../../src/cli/commands/checkJob";
import { workThrough } from "../../src/cli/workers/pool";
import { snapshotIn } from "../../src/cli/load";
import { zlibInflate } from "../../src/ooxml/node";
import { openArchive } from "../../src/ooxml/zip/archive";
import { department } from "../../src/reports/department";
import { writeWorkbook } from "../../src/xlsx";

const ROUNDS = 10;
const PER_ROUND = 15;
const IN_FOLDER = 400;

type Work = () => unknown;

const check = (file: Uint8Array): Promise<CheckedFile> =>
  checkedWorkbook("", loadSnapshot(department, snapshotIn(file)));

const inflateAll = (file: Uint8Array): void => {
  const archive = openArchive(file, zlibInflate, 2 ** 28);
  for (const name of archive.names) archive.bytes(name);
};

/** Lines such as "check, clean: 50 files/s = 0.46 × SheetJS". */
export const benchFolder = async (): Promise<readonly string[]> => {
  const [clean, faulty] = await Promise.all(
    (["corrected", "published"] as const).map((kind) => writeWorkbook(sampleWorkbook(kind))),
  );
  if (clean === undefined || faulty === undefined) throw new Error("two samples");
  const speeds = await inTurns({
    "SheetJS loads": () => readSheetJs(clean),
    "hucre loads": () => readXlsx(clean),
    "inflating alone": () => inflateAll(clean),
    "we read": () => snapshotIn(clean),
    "whole check, clean": () => check(clean),
    "whole check, faulty": () => check(faulty),
  });
  const base = speeds["SheetJS loads"] ?? 0;
  return [
    ...Object.entries(speeds).map(
      ([name, speed]) => `${name}: ${speed.toFixed(1)} files/s of one core = ${(speed / base).toFixed(2)} × SheetJS`,
    ),
    `a faulty file takes ${((speeds["whole check, clean"] ?? 0) / (speeds["whole check, faulty"] ?? 1)).toFixed(2)} × the time of a clean one`,
    await secondCore(clean),
  ];
};

const inTurns = async (works: Readonly<Record<string, Work>>): Promise<Readonly<Record<string, number>>> => {
  const spent = new Map<string, number>();
  for (let round = -2; round < ROUNDS; round++)
    for (const [name, work] of Object.entries(works)) {
      const start = process.cpuUsage();
      for (let i = 0; i < PER_ROUND; i++) await work();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) spent.set(name, (spent.get(name) ?? 0) + user + system);
    }
  return Object.fromEntries([...spent].map(([name, micros]) => [name, (ROUNDS * PER_ROUND * 1e6) / micros]));
};

/** By the clock: only on a quiet machine does it say something. */
const secondCore = async (file: Uint8Array): Promise<string> => {
  if (availableParallelism() < 2) return "second core: this machine has one";
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-bench-"));
  try {
    const files = Array.from({ length: IN_FOLDER }, (_, i) => path.join(folder, `${i}.xlsx`));
    const [first = ""] = files;
    await writeFile(first, file);
    await Promise.all(files.slice(1).map((name) => copyFile(first, name)));
    const [one, two] = [await seconds(files, 1), await seconds(files, 2)];
    const [load = 0] = loadavg();
    return `second core: ${(one / two).toFixed(2)} × as fast (${(IN_FOLDER / two).toFixed(1)} files/s with two workers; load of the machine ${load.toFixed(1)})`;
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** One job is done by this thread alone; two workers are started first, which counts. */
const seconds = async (files: readonly string[], jobs: number): Promise<number> => {
  const [, program = ""] = process.argv;
  const machine = { cores: jobs, startWorker: () => new Worker(program) };
  const orders = files.map((file) => ({ file, json: false, csv: false }));
  const start = performance.now();
  for await (const told of workThrough(checkJob, orders, jobs, machine))
    if (told.code === 2) throw new Error(told.line);
  return (performance.now() - start) / 1000;
};
