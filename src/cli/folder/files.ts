/** The files that a command line names: as they are, or those in a folder and below it. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../../app/ports";
import { cannotOpen, systemErrorCode } from "../files";
import { realPathOf } from "../output";
import { byName, receivedOf } from "../../app/folder/kinds";
import { leftOutText } from "../../app/folder/words";

export interface ReceivedFiles {
  /**
   * To be looked into, each once, whatever ways lead to it; a folder that may not be looked into stands among them. In the order of the command
   * line, within a folder by name.
   */
  readonly files: readonly string[];
  /** Left out: what programs leave beside a report. */
  readonly side: number;
  /** Left out: no reports by their kind. */
  readonly other: number;
  /** Folders without any report. */
  readonly empty: readonly string[];
}

/** Refused where nothing can be looked into; one folder of several keeps the others from nothing. */
export const filesAt = async (paths: readonly string[]): Promise<ReceivedFiles> => {
  const found = await Promise.all(paths.map((given) => filesUnder(given, paths.length === 1)));
  const sum = (count: (f: ReceivedFiles) => number): number => found.reduce((total, f) => total + count(f), 0);
  const files = await eachOnce(found.flatMap((f) => f.files));
  const empty = found.flatMap((f) => f.empty);
  if (files.length === 0) throw new Problem("missing", noReports(empty.join("、")), "", "请检查路径。");
  return { files, side: sum((f) => f.side), other: sum((f) => f.other), empty };
};

/** By the first way to it. */
const eachOnce = async (files: readonly string[]): Promise<readonly string[]> => {
  const real = await Promise.all(files.map(async (file) => (await realPathOf(file)) ?? file));
  const seen = new Set<string>();
  return files.filter((_, i) => !seen.has(real[i] ?? "") && seen.add(real[i] ?? ""));
};

const filesUnder = async (given: string, isOnly: boolean): Promise<ReceivedFiles> => {
  if (!(await isFolder(given))) return { files: [given], side: 0, other: 0, empty: [] };
  return filesIn(given).catch((cause: unknown) => {
    if (isOnly) throw cannotOpen(`文件夹 ${given}`, systemErrorCode(cause));
    return { files: [path.join(given, path.sep)], side: 0, other: 0, empty: [] };
  });
};

const isFolder = (given: string): Promise<boolean> =>
  stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );

const filesIn = async (folder: string): Promise<ReceivedFiles> => {
  const names = await namesIn(folder);
  const { reports, side, other } = receivedOf(names.filter((name) => !isClosed(name)));
  const files = [...reports, ...names.filter(isClosed)].sort(byName).map((name) => path.join(folder, name));
  return { files, side, other, empty: files.length === 0 ? [folder] : [] };
};

interface Walk {
  readonly folder: string;
  /** Real paths of the folders that were looked into: links may lead to one again, or round in a circle. */
  readonly seen: Set<string>;
  /** Links to folders that are still to be followed, as paths within the folder. */
  links: string[];
}

/** Paths within the folder. Links are followed last, so that a folder is known by its own name where it has one. */
const namesIn = async (folder: string): Promise<readonly string[]> => {
  const walk: Walk = { folder, seen: new Set(), links: [] };
  const names = [...(await namesAt(walk, ""))];
  while (walk.links.length > 0) {
    const round = walk.links.sort(byName);
    walk.links = [];
    for (const link of round) names.push(...(await namesBelow(walk, link)));
  }
  return names;
};

const namesAt = async (walk: Walk, within: string): Promise<readonly string[]> => {
  const at = path.join(walk.folder, within);
  const entries = await readdir(at, { withFileTypes: true });
  const real = await realpath(at);
  if (walk.seen.has(real)) return [];
  walk.seen.add(real);
  return (await Promise.all(entries.map((entry) => namesOf(walk, within, entry)))).flat();
};

const isClosed = (name: string): boolean => name.endsWith(path.sep);

/** A folder that cannot be looked into stands for what is in it, with a separator at its end. */
const namesBelow = (walk: Walk, name: string): Promise<readonly string[]> =>
  namesAt(walk, name).catch(() => [name + path.sep]);

const namesOf = async (walk: Walk, within: string, entry: Dirent): Promise<readonly string[]> => {
  const name = path.join(within, entry.name);
  if (entry.isDirectory()) return namesBelow(walk, name);
  if (!entry.isSymbolicLink() || !(await isFolder(path.join(walk.folder, name)))) return [name];
  walk.links.push(name);
  return [];
};

/** What was not looked into, for who waits for it. */
export const leftOutLines = (received: ReceivedFiles): readonly string[] =>
  [...received.empty.map(noReports), leftOutText(received)].filter((line) => line !== "");

const noReports = (folder: string): string => `文件夹 ${folder} 里没有 .xlsx 或 .docx 文件`;
