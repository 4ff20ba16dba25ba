/** 更换评分标准. */

export const edition = {
  open: "更换评分标准",
  openFor: (name: string) => `更换评分标准，现用“${name}”`,
  reading: "正在查看可用的评分标准……",
  read: (others: number) => (others === 0 ? "没有别的评分标准可换。" : `有 ${others} 种评分标准可换，请选择。`),
  choose: "换成",
  notChosen: "请选择",
  option: (name: string, period: string) => `${name}（${period}）`,
  comparing: "正在比对两种评分标准……",
  compared: "请看清下面的变化再确认；还没有写入。",
  changeTo: (from: string, to: string) => `由“${from}”改用“${to}”：`,
  kept: (n: number) => `两种标准都有的指标 ${n} 项，填写的自评得分和原因保留`,
  keptPlain: (n: number) => `其中 ${n} 项没有变化，也没有填写。`,
  added: (n: number) => `新标准增加的指标 ${n} 项，要重新填写`,
  gone: (n: number) => `新标准没有的指标 ${n} 项，换回时自评得分和原因自动填回`,
  changesKept: (n: number) => `您对指标的改动，仍然适用的 ${n} 处照旧`,
  changesLost: (n: number) => `不再适用的改动和清单内容 ${n} 处`,
  record: (sheet: string) =>
    `不带入的内容全部写在新工作表“${sheet}”里，不会丢失；新增工作表以后 Excel 不能再撤销（Ctrl+Z）之前的修改。`,
  line: (indicator: string, shown: string) => (shown === "" ? indicator : `${indicator}：${shown}`),
  change: "更换",
  cancel: "不更换",
  changing: "正在更换评分标准……",
  changed: (name: string, notes: readonly string[]) => ["评分标准已换成", `“${name}”。`, ...notes].join(""),
} as const;
