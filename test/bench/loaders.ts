/** What is measured of a bureau's folder: what others need merely to load a file, beside our reading and our whole check of it. */
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
import type { SampleKind } from "../support/sample";
import { departmentFiles } from "./departments";

/** Files of a round. */
export const PER_ROUND = 20;
/** Over some 600 files the runtime still compiles: what a new process makes of its first files is told beside it (program.ts). */
const WARMING_UP = 30;

interface Loader {
  readonly kind: SampleKind;
  readonly load: (file: Uint8Array) => unknown;
  /** As the command line runs. */
  readonly ours?: true;
}

/** From the bytes to the folder's line. */
const check = async (file: Uint8Array): Promise<string> =>
  lineOf({ file: "", checked: await checkedWorkbook("", loadSnapshot(department, snapshotIn(file))) });

const inflateAll = (file: Uint8Array): void => {
  const archive = openArchive(file, zlibInflate, 2 ** 28);
  for (const name of archive.names) archive.bytes(name);
};

const loaders: Readonly<Record<string, Loader>> = {
  "SheetJS loads": { kind: "corrected", load: (file) => readSheetJs(file) },
  "hucre loads": { kind: "corrected", load: (file) => readXlsx(file) },
  "inflating alone": { kind: "corrected", load: inflateAll, ours: true },
  "we read": { kind: "corrected", load: snapshotIn, ours: true },
  "whole check, clean": { kind: "corrected", load: check, ours: true },
  "whole check, faulty": { kind: "published", load: check, ours: true },
};

export const loaderNames = Object.keys(loaders);

/** In a process of its own: warms up, says that it is ready, and answers each message by the processor time of a round, in microseconds. */
export const serveLoader = async (name: string): Promise<void> => {
  const loader = loaders[name];
  if (loader === undefined) throw new Error(`there is no loader "${name}"`);
  if (loader.ours) runForManyReports();
  const files = await departmentFiles(loader.kind, PER_ROUND);
  const round = async (): Promise<number> => {
    const start = process.cpuUsage();
    for (const file of files) await loader.load(file);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  for (let i = 0; i < WARMING_UP; i++) await round();
  process.on("message", () => void round().then((micros) => process.send?.(micros)));
  process.send?.("ready");
};
