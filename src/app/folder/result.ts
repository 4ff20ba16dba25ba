/** What became of one file of a folder. */
import type { Verdict } from "../../engine/review/finding";
import { Problem } from "../ports";
import type { CheckedFile } from "./checked";

/** 无法读取: the file is no report of ours · 未能审核: an error of this program. */
type Failure = "无法读取" | "未能审核";

interface UncheckedFile {
  readonly file: string;
  readonly outcome: Failure;
  readonly problem: string;
}

/** A report that was checked, or why it could not be. */
export type BatchResult = { readonly file: string; readonly checked: CheckedFile } | UncheckedFile;

export type BatchOutcome = Verdict | Failure;

export const outcomeOf = (r: BatchResult): BatchOutcome => ("checked" in r ? r.checked.view.verdict : r.outcome);

/** A file that cannot be read, or that this program fails on, keeps no other file from being checked. */
export const resultOf = async (file: string, check: () => Promise<CheckedFile>): Promise<BatchResult> => {
  try {
    return { file, checked: await check() };
  } catch (thrown) {
    return thrown instanceof Problem
      ? { file, outcome: "无法读取", problem: thrown.message }
      : innerError(file, thrown instanceof Error ? thrown.message : String(thrown));
  }
};

export const innerError = (file: string, cause: string): UncheckedFile => ({
  file,
  outcome: "未能审核",
  problem: `程序内部出错，这个文件没有审核：${cause}。请把这一行和文件交给软件维护人员`,
});
