/** A folder of reports in words: what was found in each, how many there are of each kind, how long it will still take. */
import { inOneLine } from "../../domain/invisibleCharacters";
import type { CheckedFile } from "./checked";
import type { BatchOutcome } from "./result";

export const countsOf = ({ view: { counts, score }, projects }: CheckedFile): readonly string[] => [
  `强制 ${counts.must}`,
  `待填 ${counts.todo}`,
  `提示 ${counts.explain}`,
  `待核实 ${counts.unsure}`,
  `自评 ${score.selfTotal}`,
  `规则 ${score.ruleTotal ?? "—"}`,
  ...(projects.length === 0 ? [] : [`项目 ${projects.length}`]),
];

const ORDER: readonly BatchOutcome[] = ["不能上报", "需要说明", "请核实", "可以上报", "无法读取", "未能审核"];

export const tallyText = (outcomes: ReadonlyMap<BatchOutcome, number>): string => {
  const total = [...outcomes.values()].reduce((sum, n) => sum + n, 0);
  const each = ORDER.flatMap((outcome) => {
    const n = outcomes.get(outcome) ?? 0;
    return n === 0 ? [] : [`${outcome} ${n}`];
  });
  return `共 ${total} 个文件：${each.join("，")}`;
};

/** What is told of one file, in a line: names may hold line breaks. */
export const fileLine = (parts: readonly string[]): string => parts.map(inOneLine).join("  ");

/** What of a folder was not looked into; "" where nothing was left out. */
export const leftOutText = ({ side, other }: { readonly side: number; readonly other: number }): string => {
  const parts = [
    ...(side === 0 ? [] : [`临时文件和系统文件 ${side} 个`]),
    ...(other === 0 ? [] : [`其他类型的文件 ${other} 个`]),
  ];
  return parts.length === 0 ? "" : `没有审核：${parts.join("，")}`;
};

/** "已审核 30/200，约剩 1 分 20 秒" */
export const progressText = (verb: string, done: number, total: number, elapsed: number): string => {
  const left = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return `${verb} ${done}/${total}，约剩 ${minutes === 0 ? "" : `${minutes} 分 `}${seconds} 秒`;
};
