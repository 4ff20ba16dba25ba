/** Files on disk, with every failure in the officer's words. */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../app/ports";

/** At once: nobody else waits for this thread, and by way of others a small file takes ten times as long. */
export const readBytes = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw readProblem(file, systemErrorCode(cause));
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
    throw writeProblem(file, systemErrorCode(cause));
  }
};

export const readProblem = (file: string, code: string): Problem => {
  if (code === "ENOENT" || code === "ENOTDIR")
    return new Problem("missing", `找不到文件 ${file}`, "", "请检查路径和文件名。");
  // Written so by who could not look into it.
  if (code === "EISDIR" && file.endsWith(path.sep)) return cannotOpen(`文件夹 ${file}`, "EACCES");
  if (code === "EISDIR") return new Problem("missing", `${file} 是文件夹`, "", "请写出工作簿的文件名。");
  return cannotOpen(`文件 ${file}`, code);
};

export const cannotOpen = (what: string, code: string): Problem =>
  new Problem("unreadableFile", `打不开${what}`, reasonOf(code), "请检查权限，关闭正在使用它的程序后再试。");

export const writeProblem = (file: string, code: string): Problem => {
  if (code === "EEXIST")
    return new Problem("nameTaken", `文件 ${file} 已存在，没有改动`, "", "请换一个文件名；确定要覆盖时加 --force。");
  if (code === "ENOENT" || code === "ENOTDIR")
    return new Problem("missing", `没有写入 ${file}`, "文件夹不存在", "请先建好文件夹。");
  return new Problem("readOnly", `没有写入 ${file}`, reasonOf(code), "请检查文件夹权限，关闭正在使用它的程序后再试。");
};

export const reasonOf = (code: string): string =>
  code === "EACCES" || code === "EPERM" || code === "EBUSY" ? "没有权限或文件正被占用" : `系统返回 ${code}`;

/** Of an error of the file system: "ENOENT". */
export const systemErrorCode = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
