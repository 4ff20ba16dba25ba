/** Files on disk, with every failure in the officer's words. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../app/ports";

export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (cause) {
    throw readProblem(file, codeOf(cause));
  }
};

/** Lock files of Excel and Word begin so. */
const LOCK_FILE = "~$";

const isReport = (name: string): boolean =>
  /\.(?:xlsx|docx)$/i.test(name) && !path.basename(name).startsWith(LOCK_FILE);

/** Files as they are named; a folder stands for the workbooks and Word reports in it and below, in the order of their names. */
export const workbooksAt = async (paths: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(paths.map(workbooksUnder))).flat();

const workbooksUnder = async (given: string): Promise<readonly string[]> => {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [given];
  const names = (await namesIn(given)).filter(isReport);
  if (names.length === 0)
    throw new Problem("missing", `文件夹 ${given} 里没有 .xlsx 或 .docx 文件`, "", "请检查路径。");
  return names.sort((a, b) => a.localeCompare(b, "zh")).map((name) => path.join(given, name));
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder, { recursive: true });
  } catch (cause) {
    throw cannotOpen(`文件夹 ${folder}`, codeOf(cause));
  }
};

/** Never writes over a file unless told so: it may be somebody's filled-in report. */
export const writeBytes = async (
  file: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> => {
  try {
    await writeFile(file, bytes, { flag: overwrite ? "w" : "wx" });
  } catch (cause) {
    throw writeProblem(file, codeOf(cause));
  }
};

const readProblem = (file: string, code: string): Problem => {
  if (code === "ENOENT" || code === "ENOTDIR")
    return new Problem("missing", `找不到文件 ${file}`, "", "请检查路径和文件名。");
  if (code === "EISDIR") return new Problem("missing", `${file} 是文件夹`, "", "请写出工作簿的文件名。");
  return cannotOpen(`文件 ${file}`, code);
};

const cannotOpen = (what: string, code: string): Problem =>
  new Problem("unreadableFile", `打不开${what}`, reasonOf(code), "请检查权限，关闭正在使用它的程序后再试。");

const writeProblem = (file: string, code: string): Problem => {
  if (code === "EEXIST")
    return new Problem("nameTaken", `文件 ${file} 已存在，没有改动`, "", "请换一个文件名；确定要覆盖时加 --force。");
  if (code === "ENOENT" || code === "ENOTDIR")
    return new Problem("missing", `没有写入 ${file}`, "文件夹不存在", "请先建好文件夹。");
  return new Problem("readOnly", `没有写入 ${file}`, reasonOf(code), "请检查文件夹权限，关闭正在使用它的程序后再试。");
};

const reasonOf = (code: string): string =>
  code === "EACCES" || code === "EPERM" || code === "EBUSY" ? "没有权限或文件正被占用" : `系统返回 ${code}`;

const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
