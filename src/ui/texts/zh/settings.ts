/** 设置. */

export const settings = {
  open: "设置",
  title: "设置",
  language: "语言 / Language",
  languages: { auto: "随 Office", zh: "中文", en: "English" },
  live: "边填边核对",
  liveNote: "关闭后只在点“全审”时核对。",
  inBrowser: "语言和边填边核对记在本机浏览器里，不写入工作簿。",
  notKept: "浏览器不允许保存，本次打开期间有效。",
  edition: (name: string) => `评分表版本：${name}`,
  choices: "评分标准没有写明的地方",
  choicesLead: "这些取法记在评分表版本里。另一种取法会改变得分的，列在下面：",
  noChoices: "没有一种取法会改变现在的得分。",
  choicesUnchecked: "全审以后这里列出会改变得分的取法。",
  taken: "设置已改。",
  reading: (question: string, answer: string, points: string) => `${question}取“${answer}”时得 ${points} 分`,
  line: (indicator: string, reading: string) => `${indicator}：${reading}`,
  adapt: "在“评分”页“调整这个指标”里改。",
  close: "关闭",
} as const;
