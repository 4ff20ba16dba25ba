/** The findings of the published 2021 report, in our own sentences, and as many invented ones as a test wants. */
import type { FindingView } from "../../../src/app/views/finding";
import { evidence, place } from "./places";

const total: FindingView = {
  key: "勾稽.收入.合计|income.rows.0.total|7138.21",
  rule: "勾稽.收入.合计",
  title: "收入合计等于各项之和",
  group: "收支情况",
  level: "强制",
  outcome: "fail",
  explainable: false,
  message: "1、局机关的收入合计填的是 7138.21 万元，各项相加是 7138.12 万元，相差 0.09 万元。",
  basis: "表“年度收入情况”：收入合计 = 上年结转 + 公共财政拨款 + 政府基金拨款 + 非税收入拨款 + 其他收入",
  cell: "income.rows.0.total",
  field: "年度收入情况 · 1、局机关 · 收入合计",
  place: place("收支情况!B7"),
  sheetOrder: 2,
  evidence: [
    evidence("income.rows.0.total", "年度收入情况 · 1、局机关 · 收入合计", "left", "7138.21", "收支情况!B7"),
    evidence("income.rows.0.carriedIn", "上年结转", "term", "4548.64", "收支情况!C7"),
    evidence("income.rows.0.grant", "公共财政拨款", "term", "2499.6", "收支情况!D7"),
    evidence("income.rows.0.other", "其他收入", "term", "89.88", "收支情况!G7"),
    evidence("income.sum.total", "年度收入情况 · 汇总 · 收入合计", "related", "7138.12", "收支情况!B6"),
  ],
  suggestion: { cell: "income.rows.0.total", value: "7138.12", formula: "=SUM(C7:G7)", label: "恢复合计公式" },
};

const unitMissing: FindingView = {
  key: "一致.机构.各表|assets.rows.1.unit|2、无线电监测站",
  rule: "一致.机构.各表",
  title: "各表的机构应当相同",
  group: "收支情况",
  level: "提示",
  outcome: "fail",
  explainable: true,
  message: "“2、无线电监测站”只出现在固定资产表里，收入、支出和“三公”经费表里没有这个机构。",
  basis: "自评报告第二部分：各表按相同的机构逐行填列",
  cell: "assets.rows.1.unit",
  field: "固定资产 · 第 2 行 · 机构名称",
  place: place("收支情况!A28"),
  sheetOrder: 2,
  evidence: [
    evidence("assets.rows.1.unit", "固定资产 · 第 2 行 · 机构名称", "left", "2、无线电监测站", "收支情况!A28"),
    evidence("income.rows.1.unit", "年度收入情况 · 第 2 行 · 机构名称", "right", "（空）", "收支情况!A8"),
  ],
};

const reasonMissing = (id: string, name: string, row: number): FindingView => ({
  key: `评分.扣分原因|scoring.rows.${row}.reason|2`,
  rule: "评分.扣分原因",
  title: "扣分必须写明原因",
  group: "评分表",
  level: "强制",
  outcome: "fail",
  explainable: false,
  message: `${name}满分 3 分，自评 2 分，“扣分原因和其他说明”一栏是空的。`,
  basis: "部门整体支出绩效评价评分表：扣分原因和其他说明",
  cell: `scoring.rows.${row}.reason`,
  field: `评分表 · ${name} · 扣分原因和其他说明`,
  place: place(`评分表!G${row + 4}`),
  sheetOrder: 10,
  evidence: [
    evidence(`scoring.${id}.selfScore`, `评分表 · ${name} · 自评得分`, "left", "2", `评分表!F${row + 4}`),
    evidence(`scoring.${id}.weight`, `评分表 · ${name} · 分值`, "right", "3", `评分表!E${row + 4}`),
  ],
});

const wrongBase: FindingView = {
  key: "文字.占比.基数|prose.basicSpending|17.83%",
  rule: "文字.占比.基数",
  title: "占比的基数写错",
  group: "报告综述",
  level: "强制",
  outcome: "fail",
  explainable: false,
  message: "文字写“工资福利支出占基本支出的 17.83%”，按基本支出计算是 57.86%；17.83% 是占总支出的比重。",
  basis: "文字与表格一致：占比 = 工资福利支出 ÷ 所写的基数",
  cell: "prose.basicSpending",
  field: "报告综述 · 基本支出",
  place: place("报告综述!B6"),
  sheetOrder: 11,
  evidence: [
    evidence("prose.basicSpending", "报告综述 · 基本支出", "quote", "占基本支出的17.83%", "报告综述!B6"),
    evidence("economicWhole.wages", "基础数据 · 工资福利支出", "left", "1270.44", "基础数据!C42"),
    evidence("spending.sum.basic", "年度支出 · 汇总 · 基本支出", "right", "2195.62", "收支情况!C13"),
  ],
  suggestion: { cell: "prose.basicSpending", value: "占总支出的17.83%", label: "把“基本支出”改为“总支出”" },
};

const rounding: FindingView = {
  key: "尾差.支出.经济分类|economicWhole.goods|7125.62",
  rule: "尾差.支出.经济分类",
  title: "经济分类合计有尾差",
  group: "基础数据",
  level: "提示",
  outcome: "fail",
  explainable: true,
  message: "各经济分类相加是 7125.62 万元，支出合计是 7125.61 万元，相差 0.01 万元，在四舍五入的范围内。",
  basis: "支出合计 = 各支出经济分类之和",
  cell: "economicWhole.goods",
  field: "基础数据 · 支出经济分类",
  place: place("基础数据!C42"),
  sheetOrder: 5,
  evidence: [
    evidence("economicWhole.wages", "基础数据 · 支出经济分类合计", "left", "7125.62", "基础数据!C48"),
    evidence("spending.sum.total", "年度支出 · 汇总 · 支出合计", "right", "7125.61", "收支情况!B13"),
  ],
};

const explained: FindingView = {
  ...rounding,
  key: "核对.上年.变动|prior.income|5102.4",
  rule: "核对.上年.变动",
  title: "与上年相比变动较大",
  group: "收支情况",
  message: "收入合计比上年增加 39.90%，超过 30%，请核实。",
  field: "年度收入情况 · 汇总 · 收入合计",
  place: place("收支情况!B6"),
  sheetOrder: 2,
  evidence: [
    evidence("income.sum.total", "年度收入情况 · 汇总 · 收入合计", "left", "7138.12", "收支情况!B6"),
    evidence("prior.income", "基础数据 · 上年收入合计", "right", "5102.4", "基础数据!C60"),
  ],
  explanation: { reason: "上级年末下达产业专项资金，结转本年使用。", by: "张三", on: "2022-03-01" },
};

const unsure: FindingView = {
  key: "评分.满意度.测算|survey.valid|",
  rule: "评分.满意度.测算",
  title: "满意度无法测算",
  group: "评分表",
  level: "强制",
  outcome: "unsure",
  explainable: false,
  message: "社会公众或服务对象满意度自评 5 分，但基础数据里没有有效问卷数，无法判断。",
  basis: "评分标准：满意度 95%（含）以上计 5 分",
  cell: "survey.valid",
  field: "基础数据 · 有效问卷数",
  place: place("基础数据!C55"),
  sheetOrder: 5,
  evidence: [evidence("survey.valid", "基础数据 · 有效问卷数", "left", "（空）", "基础数据!C55")],
};

export const publishedFindings: readonly FindingView[] = [
  total,
  unitMissing,
  explained,
  reasonMissing("payment", "支付进度", 5),
  reasonMissing("balance", "资金结余", 6),
  unsure,
  rounding,
  wrongBase,
];

/** `n` 提示 findings, spread over three groups. */
export const manyFindings = (n: number): readonly FindingView[] =>
  Array.from({ length: n }, (_, i) => ({
    ...unitMissing,
    key: `一致.机构.各表|${i}`,
    message: `第 ${i + 1} 个机构只出现在固定资产表里。`,
    place: place(`${["收支情况", "基础数据", "评分表"][i % 3]}!A${i + 1}`),
    sheetOrder: [2, 5, 10][i % 3]!,
  }));
