import type { SheetProgressView } from "../../../src/app/views/progress";
import type { AdaptView, IndicatorEditView } from "../../../src/app/views/adapt";
import type { AfterLastYearView, PriorView } from "../../../src/app/views/lastYear";
import type { ExplanationView } from "../../../src/app/views/explanation";
import type { ParagraphView } from "../../../src/app/views/paragraph";
import type { StampView } from "../../../src/app/views/stamp";
import type { StructureFault } from "../../../src/app/views/structure";
import type { TransferredSheet } from "../../../src/app/views/transfer";
import type { UnitFigureView, UnitView } from "../../../src/app/views/units";
import { place } from "./places";

export const explanations: readonly ExplanationView[] = [
  {
    key: "核对.上年.变动|prior.income|5102.4",
    rule: "核对.上年.变动",
    field: "年度收入情况 · 汇总 · 收入合计",
    reason: "上级年末下达产业专项资金，结转本年使用。",
    by: "张三",
    on: "2022-03-01",
    state: "active",
  },
  {
    key: "尾差.支出.经济分类|old",
    rule: "尾差.支出.经济分类",
    field: "基础数据 · 支出经济分类",
    reason: "各分类按万元四舍五入。",
    by: "李四",
    on: "2022-02-20",
    state: "lapsed",
  },
  {
    key: "一致.机构.各表|gone",
    rule: "一致.机构.各表",
    field: "部门（单位）年度支出和结余情况（万元） · 2、无线电监测站 · 机构名称",
    reason: "该机构当年撤并。",
    by: "张三",
    on: "2022-02-18",
    state: "idle",
  },
];

export const brokenStamp: StampView = {
  state: "broken",
  on: "2022-03-05",
  changed: [
    {
      field: "年度收入情况 · 1、局机关 · 其他收入",
      was: "89.88",
      now: "98.88",
      place: place("收支情况!G7"),
      derived: false,
    },
    { field: "年度收入情况 · 汇总 · 其他收入", was: "89.88", now: "98.88", place: place("收支情况!G6"), derived: true },
    { field: "封面 · 报告日期", was: "", now: "2022-03-06", derived: false },
  ],
};

export const intactStamp: StampView = {
  state: "intact",
  on: "2022-03-05",
  digest: "3f9a 07c2 b1d4 55e8",
  edition: "岳阳市部门整体支出绩效评价评分表",
};

export const faults: readonly StructureFault[] = [
  { id: "name:自评.收入.合计", what: "名称“自评.收入.合计”指向的单元格被删除了。", repair: "重新指向收支情况!B6。" },
  {
    id: "formula:收支情况!B13",
    what: "收支情况!B13 的合计公式被数字代替了。",
    repair: "恢复合计公式，现有数字保留在批注里。",
  },
  { id: "sheet:评价人员", what: "工作表“评价人员”被改名为“评价人员2”。" },
];

export const paragraphs: readonly ParagraphView[] = [
  {
    id: "scale",
    title: "整体支出规模、使用方向",
    place: place("报告综述!B5"),
    parts: [
      { text: "全年总收入", state: "plain" },
      { text: "7138.12万元", state: "agrees", target: place("收支情况!B6") },
      { text: "，其中一般公共预算拨款", state: "plain" },
      {
        text: "7048.24万元",
        state: "differs",
        target: place("收支情况!D6"),
        note: "表中公共财政拨款是 2499.6 万元；加上年结转 4548.64 万元才是 7048.24 万元。",
      },
      { text: "。全年总支出", state: "plain" },
      { text: "7125.61万元", state: "agrees", target: place("收支情况!B13") },
      { text: "，其中基本支出占", state: "plain" },
      { text: "30.81%", state: "agrees", target: place("比率测算!C4") },
      { text: "。", state: "plain" },
    ],
    proposal: "全年总收入7138.12万元，其中一般公共预算拨款2499.6万元。全年总支出7125.61万元，其中基本支出占30.81%。",
    edited: true,
  },
  {
    id: "sangongText",
    title: "“三公”经费情况",
    place: place("报告综述!B7"),
    parts: [
      { text: "本年“三公”经费共", state: "plain" },
      { text: "25.87万元", state: "agrees", target: place("收支情况!B20") },
      { text: "，接待来访", state: "plain" },
      { text: "120人次", state: "unchecked" },
      { text: "。", state: "plain" },
    ],
    proposal: "本年“三公”经费共25.87万元，比上年减少0.4万元。",
    edited: false,
  },
  {
    id: "problems",
    title: "存在的主要问题",
    place: place("报告综述!B14"),
    parts: [{ text: "预算编得还不够细，个别项目执行偏慢。", state: "plain" }],
    edited: false,
  },
];

const PRIOR = "上年决算数（万元，由上年工作簿提取）";
const SANGONG = "“三公”经费比较基数（万元）";

export const prior: PriorView = {
  year: "2020",
  department: "某市工信局",
  figures: [
    {
      cell: "prior.income",
      part: PRIOR,
      field: "上年收入合计",
      place: place("基础数据!C60"),
      was: "（空）",
      found: { state: "new", value: "10108.64", shown: "10108.64 万元" },
    },
    {
      cell: "prior.spending",
      part: PRIOR,
      field: "上年支出合计",
      place: place("基础数据!C61"),
      was: "5650 万元",
      found: { state: "changed", value: "5560", shown: "5560 万元" },
    },
    {
      cell: "prior.assets",
      part: PRIOR,
      field: "上年末固定资产",
      place: place("基础数据!C65"),
      was: "7105.2 万元",
      found: { state: "same", value: "7105.2", shown: "7105.2 万元" },
    },
    {
      cell: "sangongBasis.priorBudget",
      part: SANGONG,
      field: "上年预算数",
      place: place("基础数据!C20"),
      was: "32 万元",
      found: { state: "notTaken", because: "上年工作簿里是空的" },
    },
    {
      cell: "sangongBasis.priorActual",
      part: SANGONG,
      field: "上年决算数",
      place: place("基础数据!C19"),
      was: "（空）",
      found: {
        state: "notTaken",
        because: "上年工作簿的“三公经费情况（万元） · 1、局机关 · 公务接待费”是约七万，不是可以识别的数",
      },
    },
  ],
};

export const transferred: readonly TransferredSheet[] = [
  {
    sheet: "绩效自评表",
    values: [
      { row: 3, col: 5, value: 13, address: "F4", subject: "产出指标 › 巡检次数", column: "实际完成值", shown: "13" },
      { row: 3, col: 7, value: 15, address: "H4", subject: "产出指标 › 巡检次数", column: "得分", shown: "15" },
    ],
    findings: [
      { level: "强制", id: "scoreBlank", address: "H5", subject: "产出指标 › 完好率", message: "得分没有填。" },
      { level: "提示", id: "lastRow", address: "D5", subject: "产出指标 › 完好率", message: "这是表的最后一行。" },
    ],
  },
];

export const units: readonly UnitView[] = [
  { name: "局机关", missingIn: [] },
  { name: "市中小企业服务中心", missingIn: ["固定资产情况（万元）"] },
];

export const unitFigures: readonly UnitFigureView[] = [
  { table: "年度收入情况（万元）", field: "公共财政拨款", shown: "100.50 万元", place: place("收支情况!D8") },
  { table: "固定资产情况（万元）", field: "在用固定资产", shown: "7.00 万元", place: place("收支情况!C35") },
];

/** What a new report takes from last year's. */
export const afterLastYear: AfterLastYearView = {
  lastYear: "2020",
  options: { year: "2021", department: "某市工信局", edition: "yueyang-2021" },
  editionName: "岳阳市评分表（25 项）",
  taken: [
    { part: "封面", field: "预算编码", shown: "402001" },
    { part: "年度收入情况（万元）", field: "2 行", shown: "1、局机关、2、监测站" },
  ],
  prior: prior.figures,
  notTaken: [
    { part: "概况 · 实有人数", shown: "82 人", because: "按本年末的人数填写" },
    { part: "五、评价报告综述（文字部分）", because: "写本年的目标、成绩和情况" },
  ],
};

/** A report that is filled in. */
export const allFilled: readonly SheetProgressView[] = [
  { sheet: "封面", filled: 5, left: 0, filledBy: "hand" },
  { sheet: "评分表", filled: 25, left: 0, filledBy: "scores" },
  { sheet: "报告综述", filled: 12, left: 0, filledBy: "paragraphs" },
];

/** One that somebody has begun with. */
export const beginning: readonly SheetProgressView[] = [
  { sheet: "封面", filled: 2, left: 3, first: place("封面!C9"), filledBy: "hand" },
  { sheet: "评分表", filled: 0, left: 25, first: place("评分表!F3"), filledBy: "scores" },
  { sheet: "报告综述", filled: 0, left: 12, first: place("报告综述!A4"), filledBy: "paragraphs" },
];

/** An indicator as fields. */
export const indicatorEdit: IndicatorEditView = {
  id: "",
  level3: "财政供养人员控制率",
  text: "≤100%，计5分。",
  weight: "5",
  rule: "超过扣分",
  params: [
    { word: "标准", value: "100" },
    { word: "满分", value: "5" },
  ],
  measure: "在职人员控制率",
};

export const kinds: AdaptView["kinds"] = [
  { name: "超过扣分", example: "≦100%，计5分。", labels: { 标准: "标准", 满分: "计满分" } },
  { name: "分段计分", example: "≥90%，计5分。", labels: {} },
];

/** As the rules match a weight, or another kind of rule. */
export const paramsFor = (
  params: IndicatorEditView["params"],
  change: { readonly weight: string } | { readonly rule: string },
): IndicatorEditView["params"] =>
  "rule" in change
    ? [{ word: "分段", value: "" }]
    : params.map((p) => (p.word === "满分" ? { ...p, value: change.weight } : p));
