/** The files that a command line names: as they are, or those in a folder and below it. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../../app/ports";
import { cannotOpen, systemErrorCode } from "../files";
import { byName, receivedOf } from "../../app/folder/kinds";

export interface ReceivedFiles {
  /** To be looked into; a folder within that may not be looked into stands among them. In the order of the command line, within a folder by name. */
  readonly files: readonly string[];
  /** Left out: what programs leave beside a report. */
  readonly side: number;
  /** Left out: no reports by their kind. */
  readonly other: number;
}

export const filesAt = async (paths: readonly string[]): Promise<ReceivedFiles> => {
  const found = await Promise.all(paths.map(filesUnder));
  const sum = (count: (f: ReceivedFiles) => number): number => found.reduce((total, f) => total + count(f), 0);
  return { files: found.flatMap((f) => f.files), side: sum((f) => f.side), other: sum((f) => f.other) };
};

const filesUnder = async (given: string): Promise<ReceivedFiles> => {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? filesIn(given) : { files: [given], side: 0, other: 0 };
};

const filesIn = async (folder: string): Promise<ReceivedFiles> => {
  const names = await namesIn(folder).catch((cause: unknown) => {
    throw cannotOpen(`文件夹 ${folder}`, systemErrorCode(cause));
  });
  const { reports, side, other } = receivedOf(names.filter((name) => !isClosed(name)));
  const files = [...reports, ...names.filter(isClosed)];
  if (files.length === 0)
    throw new Problem("missing", `文件夹 ${folder} 里没有 .xlsx 或 .docx 文件`, "", "请检查路径。");
  return { files: files.sort(byName).map((name) => path.join(folder, name)), side, other };
};

/** Paths within the folder. One that cannot be looked into, below it, stands for what is in it, with a separator at its end. */
const namesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return (await Promise.all(entries.map((entry) => namesOf(folder, entry)))).flat();
};

const isClosed = (name: string): boolean => name.endsWith(path.sep);

const namesOf = async (folder: string, entry: Dirent): Promise<readonly string[]> => {
  if (!entry.isDirectory()) return [entry.name];
  const below = await namesIn(path.join(folder, entry.name)).catch(() => undefined);
  return below?.map((name) => path.join(entry.name, name)) ?? [entry.name + path.sep];
};
