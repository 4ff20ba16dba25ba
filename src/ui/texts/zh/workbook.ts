/** Installing, repairing, checking, and the one next step. */

import type { CheckCounts } from "../../../app/views/check";

export const start = {
  title: "安装自评表",
  lead: "这个工作簿里还没有部门整体支出绩效自评表。填好下面三项，自评通会新建全套表格；工作簿里原有的工作表不会改动，但新建以后 Excel 不能再撤销（Ctrl+Z）之前的修改。",
  department: "部门（单位）名称",
  departmentMissing: "请填部门（单位）名称。",
  year: "评价年度",
  yearWrong: "请填四位数的年度，例如 2021。",
  edition: "评分表版本",
  install: "安装自评表",
  installing: "正在建立自评表……",
  building: (sheet: string, n: number, all: number) => `正在建立“${sheet}”（第 ${n} 张，共 ${all} 张）……`,
  cancel: "取消建表",
  cancelling: "正在取消，撤回已建的工作表……",
  cancelled: "已取消，工作簿和建表前一样。",
  installed: (sheets: readonly string[]) =>
    sheets.length === 0
      ? "自评表已经齐全，没有改动。"
      : `已建好自评表，新增 ${sheets.length} 张工作表：${sheets.join("、")}。`,
  reading: "正在看这个工作簿……",
  found: "这个工作簿里还没有自评表。",
} as const;

export const repair = {
  title: "表格结构需要修复",
  lead: "下面这些地方和标准表格不一样：找不到那里的数、没有计入合计，文字显示不全，或者数字不按表样显示。修复只让名称重新指向原处、补回缺的工作表和公式、把写在表外的行移入表内、调整行高或恢复数字格式，您填的数不会变。",
  one: "修复",
  oneFor: (what: string) => `修复：${what}`,
  refused: "这一处请您在表格里处理。",
  running: "正在查看要修复的地方……",
  writing: "正在修复表格结构，这一步会做完……",
  cancel: "取消修复",
  cancelling: "正在取消修复……",
  cancelled: "已取消修复，工作簿没有改动。",
  done: (n: number, changed: readonly string[], found: readonly string[]) =>
    [
      `已修复 ${n} 处结构问题${changed.length === 0 ? "" : `：${changed.join("；")}`}。`,
      ...(found.length === 0 ? [] : [`修复后发现：${found.join("；")}。`]),
    ].join(""),
  again: "重新检查结构",
} as const;

export const check = {
  ready: "自评表已就绪，可以全审。",
  first: "全审",
  again: "重新全审",
  running: "正在全审……",
  stopped: "全审已停止，没有新的结果。",
  done: (verdict: string, left: string) => `全审完成：${verdict}。${left}`,
  live: (verdict: string, left: string) => `已按您的修改重新检查：${verdict}。${left}`,
  left: (n: number) => (n === 0 ? "" : `还有 ${n} 条要处理。`),
  clearMarks: "清除标记",
  clearing: "正在清除标记……",
  cleared: "标记已清除，表格原来的格式没有变。",
  resultSheet: "校验结果表",
  resultLead: "新增或重做“校验结果”这张表；第一次新增以后，Excel 不能再撤销（Ctrl+Z）之前的修改。",
  makingResult: "正在生成校验结果表……",
  resultMade: (address: string) => `校验结果表已生成，在 ${address}。`,
} as const;

export const next = {
  title: "下一步",
  wait: "请稍候",
  install: "安装自评表",
  repair: "修复表格结构",
  check: "全审",
  locate: "定位第一处错误",
  fill: "去填第一处空白",
  scores: "去评分",
  paragraphs: "去写综述",
  verify: "定位第一处待核实",
  explain: "说明第一处提示",
  scoreSheet: "生成评分表",
  stamp: "做上报标记",
  restamp: "重新做上报标记",
  resultSheet: "生成校验结果表",
  handOut: "",
} as const;

export const why = {
  wait: "",
  install: "",
  repair: "表格修好以后，数字才找得全，文字才印得全。",
  check: "核对全部表格、评分和文字，只加标记，不改数字。",
  locate: "强制性问题改正以后才能上报。",
  fill: "按封面、概况、收支、自评、基础数据的顺序填，已填的数随时核对。",
  scores: "基础数据已经填好，可以采用规则算出的得分，也可以自己评。",
  paragraphs: "有数字的段落可以由表格写好，再补充您自己的话。",
  verify: "缺少数据，暂时无法判断，请先补填或核实。",
  explain: "提示性问题可以改正，也可以写明原因。",
  scoreSheet: "按当前数字生成正式格式的评分表。",
  stamp: "记下现在的全部数字，以后有改动会看得出来。",
  restamp: "上次标记之后数字有过改动，确认无误后请重新标记。",
  resultSheet:
    "打印一份校验结果，供负责人签字。第一次生成会新增一张工作表，之后 Excel 不能再撤销（Ctrl+Z）之前的修改。",
  handOut: "",
} as const;

/** In another language it is made of the counts. */
const summary: (summary: string, counts: CheckCounts) => string = (chinese) => chinese;

export const overview = {
  notChecked: "还没有全审",
  notCheckedLead:
    "从“封面”起逐张填写；机构、项目多于现有的行时，在灰色细行上方插入行。随时可以点“全审”，会列出还缺什么、哪里不对。",
  verdictLabel: "审核结论",
  verdicts: { 不能上报: "不能上报", 需要说明: "需要说明", 请核实: "请核实", 可以上报: "可以上报" },
  score: "自评得分",
  outOf: (total: string) => `／ ${total} 分`,
  grade: (grade: string) => `等次：${grade}`,
  ruleTotal: (total: string) => `按规则计算为 ${total} 分`,
  ruleSame: "与按规则计算的得分一致",
  ruleUnknown: (waiting: number) => `还有 ${waiting} 项没有得分，补齐后给出按规则的总分`,
  summary,
  counts: (c: CheckCounts, explained: number) =>
    `核对 ${c.checked} 项：一致 ${c.agrees}，不一致 ${c.differs}，未能核对 ${c.unchecked}${explained === 0 ? "" : `；${explained} 条已说明`}`,
  count: (label: string, n: number) => `${label} ${n}`,
  agrees: "一致",
  must: "强制",
  todo: "待填",
  explain: "提示",
  unsure: "待核实",
  showOnly: "查看这些问题",
  skippedList: (n: number) => `暂不检查的 ${n} 项`,
  skippedBecause: (because: string, titles: readonly string[]) => `等“${because}”改正后再检查：${titles.join("、")}。`,
  more: "其他操作",
  writes: (label: string, what: string) => `${label}：${what}`,
  lapsed: (n: number) => `有 ${n} 条审核说明因数字变动已失效，请重新说明。`,
  seeRecords: "查看说明",
} as const;
