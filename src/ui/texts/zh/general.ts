/** Sentences that belong to no one screen: name, status line, problems, the sheet that selects. */
import type { ProblemCode } from "../../../app/ports";

export const app = {
  name: "自评通",
  screens: { overview: "总览", findings: "问题", score: "评分", analysis: "分析", prose: "文字", records: "说明" },
  screensLabel: "窗格页面",
  loading: "正在看这个工作簿……",
  year: (year: string) => `${year}年度`,
  opening: "正在打开自评通……",
  notFetched: {
    what: "自评通没有下载完整",
    next: "请检查网络后重新打开窗格。",
  },
  notExcel: {
    what: "自评通没有连上 Excel",
    next: "请在 Excel 2021 或更新的版本里打开本加载项；已经在 Excel 里时，请检查网络后重新打开窗格。",
  },
  unexpected: {
    what: "这一步没有做完",
    why: "Excel 报告了一个没有预料到的情况",
    next: "请重试；仍不行时，请保存工作簿后重新打开窗格。",
  },
} as const;

export const status = {
  label: "当前状态",
  stop: "停止",
  stopFor: (progress: string) => `停止：${progress}`,
  editing: "请先按回车结束单元格编辑，这里会接着做。",
} as const;

export const selection = {
  none: "所选单元格没有审核问题。",
  here: (n: number) => `所选单元格有 ${n} 条问题。`,
  elsewhere: (n: number) => `所选单元格有 ${n} 条问题，可在“问题”页查看。`,
  hidden: (n: number) => `所选单元格有 ${n} 条问题，被当前筛选条件隐藏了。`,
} as const;

/** What the sentences of a problem come to, for readers of another language; they themselves are Chinese. */
const inShort: (code: ProblemCode) => string = () => "";

export const problem = {
  retry: "重试",
  close: "关闭",
  inShort,
} as const;
