/** What `check` prints about many files: a line each, then how many there are of each verdict. */
import { checkedJson, type CheckedFile } from "./check";
import type { ReceivedFiles } from "../folder/files";
import type { Verdict } from "../../engine/review/finding";

/** 无法读取: the file is no workbook of ours · 未能审核: an error of this program. */
type Failure = "无法读取" | "未能审核";

export interface UncheckedFile {
  readonly file: string;
  readonly outcome: Failure;
  readonly problem: string;
}

/** A workbook that was checked, or why it could not be. */
export type BatchResult = { readonly file: string; readonly checked: CheckedFile } | UncheckedFile;

export type BatchOutcome = Verdict | Failure;

export const outcomeOf = (r: BatchResult): BatchOutcome => ("checked" in r ? r.checked.view.verdict : r.outcome);

const countsOf = ({ view: { counts, score } }: CheckedFile): string =>
  [
    `强制 ${counts.must}`,
    `待填 ${counts.todo}`,
    `提示 ${counts.explain}`,
    `待核实 ${counts.unsure}`,
    `自评 ${score.selfTotal}`,
    `规则 ${score.ruleTotal ?? "—"}`,
  ].join("  ");

export const lineOf = (r: BatchResult): string =>
  "checked" in r
    ? [outcomeOf(r), countsOf(r.checked), r.checked.department, r.checked.year, r.file].join("  ")
    : [r.outcome, r.file, r.problem].join("  ");

/** JSON lines: an object a line, so that a reader need not wait for the last file. */
export const jsonLineOf = (r: BatchResult): string => JSON.stringify("checked" in r ? checkedJson(r.checked) : r);

const ORDER: readonly BatchOutcome[] = ["不能上报", "需要说明", "请核实", "可以上报", "无法读取", "未能审核"];

export const tallyText = (outcomes: ReadonlyMap<BatchOutcome, number>): string => {
  const total = [...outcomes.values()].reduce((sum, n) => sum + n, 0);
  const each = ORDER.flatMap((outcome) => {
    const n = outcomes.get(outcome) ?? 0;
    return n === 0 ? [] : [`${outcome} ${n}`];
  });
  return `\n共 ${total} 个文件：${each.join("，")}\n`;
};

/** What of a folder was not looked into; "" where nothing was left out. */
export const leftOutText = ({ side, other }: ReceivedFiles): string => {
  const parts = [
    ...(side === 0 ? [] : [`临时文件和系统文件 ${side} 个`]),
    ...(other === 0 ? [] : [`其他类型的文件 ${other} 个`]),
  ];
  return parts.length === 0 ? "" : `没有审核：${parts.join("，")}`;
};
