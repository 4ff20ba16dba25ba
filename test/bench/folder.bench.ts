/**
 * A bureau's folder: how fast a whole check is beside what others need merely to load the same files. Each is measured in turns with the
 * others, warmed up, per second of processor time, so that a busy machine gives the same ratios.
 */
import { readXlsx } from "hucre/xlsx";
import { read as readSheetJs } from "xlsx";
import { checkedWorkbook } from "../../src/app/folder/checked";
import { loadSnapshot } from "../../src/app/loading/load";
import { snapshotIn } from "../../src/cli/load";
import { lineOf } from "../../src/cli/print/batch";
import { runForManyReports } from "../../src/cli/runtime";
import { zlibInflate } from "../../src/ooxml/node";
import { openArchive } from "../../src/ooxml/zip/archive";
import { department } from "../../src/reports/department";
import { departmentFiles } from "./departments";
import { benchProgram } from "./program";

const PER_ROUND = 20;
/** Over some 600 files the runtime still compiles: what a new process makes of its first files is told beside it (program.ts). */
const WARMING_UP = 30;
const ROUNDS = 10;

type Work = (file: Uint8Array) => unknown;

/** From the bytes to the folder's line. */
const check = async (file: Uint8Array): Promise<string> =>
  lineOf({ file: "", checked: await checkedWorkbook("", loadSnapshot(department, snapshotIn(file))) });

const inflateAll = (file: Uint8Array): void => {
  const archive = openArchive(file, zlibInflate, 2 ** 28);
  for (const name of archive.names) archive.bytes(name);
};

/** Lines such as "check, clean: 50 files/s = 0.46 × SheetJS". */
export const benchFolder = async (): Promise<readonly string[]> => {
  runForManyReports();
  const clean = await departmentFiles("corrected", PER_ROUND);
  const faulty = await departmentFiles("published", PER_ROUND);
  const speeds = await inTurns({
    "SheetJS loads": [clean, (file) => readSheetJs(file)],
    "hucre loads": [clean, (file) => readXlsx(file)],
    "inflating alone": [clean, inflateAll],
    "we read": [clean, snapshotIn],
    "whole check, clean": [clean, check],
    "whole check, faulty": [faulty, check],
  });
  const base = speeds["SheetJS loads"] ?? 0;
  return [
    ...Object.entries(speeds).map(
      ([name, speed]) => `${name}: ${speed.toFixed(1)} files/s of one core = ${(speed / base).toFixed(2)} × SheetJS`,
    ),
    `a faulty file takes ${((speeds["whole check, clean"] ?? 0) / (speeds["whole check, faulty"] ?? 1)).toFixed(2)} × the time of a clean one`,
    ...(await benchProgram(clean)),
  ];
};

const inTurns = async (
  works: Readonly<Record<string, readonly [files: readonly Uint8Array[], work: Work]>>,
): Promise<Readonly<Record<string, number>>> => {
  const spent = new Map<string, number>();
  for (let round = -WARMING_UP; round < ROUNDS; round++)
    for (const [name, [files, work]] of Object.entries(works)) {
      const start = process.cpuUsage();
      for (const file of files) await work(file);
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) spent.set(name, (spent.get(name) ?? 0) + user + system);
    }
  return Object.fromEntries([...spent].map(([name, micros]) => [name, (ROUNDS * PER_ROUND * 1e6) / micros]));
};
