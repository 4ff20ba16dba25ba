/** Where a command is to write, refused before the first file is read: nobody waits for what cannot be kept, and no report that was received is written over. */
import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../app/ports";
import { systemErrorCode, writeProblem } from "./files";

interface Output {
  readonly file: string;
  /** The extension of what is written; a name without any may stand. */
  readonly kind: string;
  readonly overwrite: boolean;
}

export const refuseUnwritable = async ({ file, kind, overwrite }: Output, inputs: readonly string[]): Promise<void> => {
  refuseOtherKind(file, kind);
  const there = await stat(file).catch(() => undefined);
  if (there !== undefined && !overwrite) throw writeProblem(file, "EEXIST");
  if (there?.isDirectory() === true) throw writeProblem(file, "EISDIR");
  await refuseInput(file, inputs);
  await access(there === undefined ? path.dirname(file) : file, constants.W_OK).catch((cause: unknown) => {
    throw writeProblem(file, systemErrorCode(cause));
  });
};

/** Programs open a file by its extension, and who gave another one meant another file. */
export const refuseOtherKind = (file: string, kind: string): void => {
  const given = path.extname(file).toLowerCase();
  if (given === "" || given === kind.toLowerCase()) return;
  throw new Problem("unsupported", `没有写入 ${file}`, `写出的是 ${kind} 文件`, `请把文件名改成以 ${kind} 结尾。`);
};

/** Whatever way leads to it. */
export const refuseInput = async (file: string, inputs: readonly string[]): Promise<void> => {
  const [input] = await inputsAt(file, inputs);
  if (input !== undefined) throw inputProblem(file, input);
};

export const inputProblem = (file: string, input: string): Problem =>
  new Problem("nameTaken", `没有写入 ${file}`, `它就是要读的文件 ${input}`, "请换一个文件名。");

/** Those that are the file itself. */
export const inputsAt = async (file: string, inputs: readonly string[]): Promise<readonly string[]> => {
  const own = await realPathOf(file);
  if (own === undefined) return [];
  const found = await Promise.all(inputs.map(realPathOf));
  return inputs.filter((_, i) => found[i] === own);
};

/** undefined for what is not there. */
export const realPathOf = (file: string): Promise<string | undefined> => realpath(file).catch(() => undefined);
