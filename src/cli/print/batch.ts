/** What `check` prints about many workbooks: a line each, then how many there are of each verdict. */
import { checkedJson, type Checked } from "./check";
import { printed } from "./json";

/** 无法读取: the file is no workbook of ours · 未能审核: an error of this program. */
type Failure = "无法读取" | "未能审核";

/** A workbook that was checked, or why it could not be. */
export type Result =
  | { readonly file: string; readonly checked: Checked }
  | { readonly file: string; readonly outcome: Failure; readonly problem: string };

const outcomeOf = (r: Result): string => ("checked" in r ? r.checked.view.verdict : r.outcome);

const countsOf = ({ view: { counts, score } }: Checked): string =>
  [
    `强制 ${counts.must}`,
    `待填 ${counts.todo}`,
    `提示 ${counts.explain}`,
    `待核实 ${counts.unsure}`,
    `自评 ${score.selfTotal}`,
    `规则 ${score.ruleTotal ?? "—"}`,
  ].join("  ");

const lineOf = (r: Result): string =>
  "checked" in r
    ? [outcomeOf(r), countsOf(r.checked), r.checked.department, r.checked.year, r.file].join("  ")
    : [r.outcome, r.file, r.problem].join("  ");

const tally = (results: readonly Result[]): string =>
  ["不能上报", "需要说明", "请核实", "可以上报", "无法读取", "未能审核"]
    .map((verdict) => ({ verdict, n: results.filter((r) => outcomeOf(r) === verdict).length }))
    .filter(({ n }) => n > 0)
    .map(({ verdict, n }) => `${verdict} ${n}`)
    .join("，");

export const batchText = (results: readonly Result[]): string =>
  [...results.map(lineOf), "", `共 ${results.length} 个文件：${tally(results)}`, ""].join("\n");

export const batchJson = (results: readonly Result[]): string =>
  printed(results.map((r) => ("checked" in r ? checkedJson(r.checked) : { file: r.file, problem: r.problem })));
