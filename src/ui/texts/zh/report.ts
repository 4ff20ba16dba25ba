/** The scoring sheet and the prose. */

export const score = {
  title: "评分",
  notChecked: "还没有全审，暂时没有得分可看。",
  self: "自评",
  rule: "规则",
  weight: "分值",
  value: "测算值",
  blank: "未填",
  unknown: "未能计算",
  own: "自行评分",
  differs: "与规则不同",
  notScored: "未自评",
  filters: {
    all: "全部",
    blank: "未自评",
    differs: "与规则不同",
    deducted: "有扣分",
    unsure: "无法判断",
    room: "改进空间",
  },
  filterLabel: "筛选指标",
  noMatch: "没有符合条件的指标。",
  steps: "计算过程",
  rules: "评分标准",
  reason: "扣分原因",
  proposedReason: "建议的扣分原因",
  give: "去评分",
  giveFor: (name: string) => `去评分：${name}`,
  fill: "去补填",
  fillFor: (name: string) => `去补填：${name}`,
  takeScore: (score: string) => `采用规则得分 ${score}`,
  takeReason: "采用扣分原因",
  takeFor: (what: string, name: string) => `${what}：${name}`,
  takeAll: (n: number) => `采用全部建议得分（${n} 项）`,
  takeAllAsk: "确认后会写入下列自评得分和扣分原因，原来的分数会被替换：",
  takeAllLine: (name: string, from: string, to: string, reason: string | undefined) =>
    `${name}：${from} → ${to}${reason === undefined ? "" : `；扣分原因：${reason}`}`,
  confirm: "确认写入",
  cancel: "不写入",
  taking: "正在写入得分……",
  taken: (n: number) => `已写入 ${n} 项得分。`,
  make: "生成评分表",
  makeLead: "按现在的数字重做“评分表”这张表，填过的自评得分和原因保留。",
  making: "正在生成评分表……",
  made: (address: string, notes: readonly string[]) => [`评分表已生成，在 ${address}。`, ...notes].join(""),
  lineFor: (name: string, self: string, weight: string, remark: string) =>
    `${name}：自评 ${self}，分值 ${weight}${remark === "" ? "" : `，${remark}`}`,
  ofWeight: (weight: string) => `／${weight}`,
  roomFor: (nextStep: string) => `改进空间：${nextStep}`,
  roomNote: "已经发生的数字是事实，不能为了得分去改；下面只供安排下一年度工作时参考。",
} as const;

export const prose = {
  title: "文字与表格对照",
  legend: "图例",
  states: { agrees: "一致", differs: "不一致", unchecked: "未核对" },
  empty: "综述部分还没有文字。",
  reading: "正在核对文字……",
  read: (n: number, differing: number, blank: number) => {
    if (n === 0) return `${blank} 段文字都还没有填写。`;
    const rest = blank === 0 ? "" : `还有 ${blank} 段没有填写。`;
    return differing === 0
      ? `已核对 ${n} 段文字，数字都与表格不矛盾。${rest}`
      : `已核对 ${n} 段文字，其中 ${differing} 段有不一致的数字。${rest}`;
  },
  again: "重新核对文字",
  figure: (shown: string, state: string) => `${shown}，${state}`,
  figureAt: (shown: string, state: string, address: string) => `${shown}，${state}，定位到 ${address}`,
  locate: "定位段落",
  locateFor: (title: string) => `定位段落：${title}`,
  counts: (agrees: number, differs: number, unchecked: number) =>
    `一致 ${agrees}　不一致 ${differs}　未核对 ${unchecked}`,
  compare: "对照后刷新",
  compareFor: (title: string) => `对照后刷新：${title}`,
  outdated: "表格里的数变了，这一段可以按新数刷新。",
  blank: "这一段还是空的，可以由表格写好。",
  edited: "您改过这一段，刷新前请先看清楚哪些字会变。",
  diffTitle: "刷新后的变化",
  removed: "删去",
  added: "新增",
  replace: "用新文字替换",
  keep: "保留现在的文字",
  writing: "正在刷新段落……",
  written: (title: string) => `“${title}”已按表格刷新。`,
  expand: "展开全文",
  collapse: "收起",
} as const;
