/** Findings, suggestions, explanations. */

export const findings = {
  title: "审核发现的问题",
  none: "没有问题",
  noneLead: "全部检查项都通过了，可以生成评分表并做上报标记。",
  notChecked: "还没有全审，暂时没有可列的问题。",
  noMatch: "没有符合条件的问题。",
  clearFilter: "显示全部问题",
  kinds: {
    all: "全部",
    must: "强制",
    todo: "待填",
    explain: "提示",
    unsure: "无法判断",
    explained: "已说明",
    notice: "告知",
  },
  kindFilter: "按级别筛选",
  groupFilter: "所在部分",
  allGroups: "全部部分",
  search: "查找问题",
  searchHint: "按文字、编码、单元格查找",
  shown: (drawn: number, matching: number) => `显示 ${drawn} 条，共 ${matching} 条。`,
  more: (n: number) => `再显示 ${n} 条`,
  groupCount: (n: number) => `${n} 条`,
  locate: "定位",
  locateAt: (address: string) => `定位到 ${address}`,
  located: (address: string) => `已定位到 ${address}。`,
  locating: "正在定位……",
  noPlace: "这个问题不在某一个单元格上。",
  left: "填报数",
  right: "对照数",
  terms: "参与计算的数",
  related: "相关单元格",
  details: "详情",
  detailsFor: (title: string) => `详情：${title}`,
  code: "编码",
  basis: "依据",
  selected: "对应所选单元格",
  mustRule: "强制性审核：必须改正，不能用说明代替。",
  mustOrExplain: "强制性审核：必须改正；文字所指不同或确属如此的，可以写审核说明。",
  notExplainable: "这一项只能改正，不能用说明代替。",
  fillIn: "填好后会自动重新检查。",
  cannotJudge: "补填所缺的数据后会自动重新判断。",
} as const;

export const suggestion = {
  take: "采用建议",
  takeFor: (label: string) => `采用建议：${label}`,
  ask: "确认后会写入单元格：",
  from: (old: string) => `原为 ${old}`,
  to: (value: string) => `改为 ${value}`,
  formula: (formula: string) => `恢复公式 ${formula}`,
  confirm: "确认写入",
  cancel: "不写入",
  running: "正在写入建议值……",
  done: ([first = "", ...others]: readonly string[]) =>
    `已写入：${first}${others.length === 0 ? "" : `，另有 ${others.length} 个数一并改写`}。`,
  /** `message`: what the finding still says. */
  stays: (message: string) => `但这个问题还在：${message}`,
} as const;

export const explain = {
  open: "说明",
  change: "修改说明",
  for: (action: string, title: string) => `${action}：${title}`,
  reason: "审核说明",
  reasonHint: "写明数字为什么如此，随工作簿一起上报。",
  reasonMissing: "请写明原因。",
  by: "说明人",
  byMissing: "请填说明人姓名。",
  save: "保存说明",
  cancel: "取消",
  running: "正在保存说明……",
  done: "说明已保存在工作簿里。",
  given: "已说明",
  signed: (by: string, on: string) => `${by}　${on}`,
  lapsed: "原说明已失效：所说明的数字变了",
} as const;

export const records = {
  title: "审核说明",
  none: "还没有审核说明。",
  states: { active: "有效", lapsed: "已失效", idle: "多余" },
  stateNotes: {
    active: "",
    lapsed: "所说明的数字变了，请在“问题”页重新说明。",
    idle: "这个问题已经没有了，说明可以不再保留。",
  },
  show: "查看问题",
  showFor: (field: string) => `查看问题：${field}`,
} as const;

export const stamp = {
  newRules: (titles: readonly string[]) =>
    `标记以后审核规则有更新${titles.length === 0 ? "" : `，新增或修改的有：${titles.join("、")}`}。请再全审一次。`,
  title: "上报标记",
  none: "还没有做上报标记。审核结论为“可以上报”后可以做。",
  intact: (on: string) => `${on} 做了上报标记，之后没有改动。`,
  broken: (on: string, n: number) => `${on} 做了上报标记，之后有 ${n} 处改动：`,
  followed: (n: number) => `随之变动的合计、比率 ${n} 处`,
  digest: "校验码",
  edition: "评分表版本",
  change: (was: string, now: string) => `${was === "" ? "（空）" : was} → ${now === "" ? "（空）" : now}`,
  running: "正在做上报标记……",
  done: "上报标记已做好。以后改动了数字，这里会列出来。",
} as const;
