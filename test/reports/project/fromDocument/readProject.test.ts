/** Self-evaluations of projects in documents as offices write them: other words, other columns, tables apart, 元 for 万元. */
import { readWordReport } from "../../../../src/app/document/wordReport";
import { readDocument } from "../../../../src/docx";
import { documentForm } from "../../../../src/reports/department/fromDocument";
import { cell, para, row, table, wordFile } from "../../../support/wordFile";

const read = (body: string) => readWordReport(documentForm, readDocument(wordFile(body)));
const value = (report: ReturnType<typeof read>, id: string): unknown => report.found.get(id)?.datum;

const head = [
  ["项目名称", "候鸟监测", "评价年度", "2021"],
  ["项目主管部门", "某市林业局", "项目实施单位", "湿地站"],
];
const funds = (unit: string, amounts: readonly string[]) => [
  row([
    cell(`项目资金（${unit}）`, { span: 2 }),
    "年初预算数",
    "全年预算数(A)",
    "全年执行数（B）",
    "分值",
    "执行率（B/A）",
    "得分",
  ]),
  row([cell("年度资金总额", { span: 2 }), ...amounts, "10", "90%", "9"]),
  row([cell("其中：财政拨款", { span: 2 }), ...amounts, "—", "90%", "—"]),
];
const goals = [
  row([
    cell("年度总体目标", { merge: "restart" }),
    cell("年初设定目标", { span: 3 }),
    cell("目标实际完成情况", { span: 4 }),
  ]),
  row([cell("", { merge: "continue" }), cell("完成12次监测。", { span: 3 }), cell("完成13次监测。", { span: 4 })]),
];
const indicators = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "未完成原因分析"],
  [cell("产出指标（50分）", { merge: "restart" }), "数量", "监测次数", "≥12次", "13次", "30", "30", ""],
  [cell("", { merge: "continue" }), "质量", "数据合格率", "≥95%", "90%", "20", "18.9", "设备检修"],
  ["效益", "社会效益", "", "", "", "", "", ""],
  [cell("总分", { span: 5 }), "60", "57.9", ""],
];

const whole = (report: ReturnType<typeof read>) => ({
  name: value(report, "p01_head.name"),
  unit: value(report, "p01_head.unit"),
  spent: value(report, "p01_funds.totalSpent"),
  grant: value(report, "p01_funds.grantBudget"),
  score: value(report, "p01_funds.score"),
  goal: value(report, "p01_goal.actual"),
  second: ["level", "kind", "actual", "score", "reason"].map((key) => value(report, `p01_indicators.rows.1.${key}`)),
  total: value(report, "p01_total.score"),
});

const EXPECTED = {
  name: "候鸟监测",
  unit: "湿地站",
  spent: "9",
  grant: "10",
  score: "9",
  goal: "完成13次监测。",
  second: ["产出指标", "质量指标", "90%", "18.9", "设备检修"],
  total: "57.9",
};

const inWan = funds("万元", ["10", "10", "9"]);

test.each<[name: string, body: string]>([
  [
    "one table under its title",
    para("项目支出绩效自评表") + para("（2021年度）") + table([...head, ...inWan, ...goals, ...indicators]),
  ],
  ["one table without a title", table([...head, ...inWan, ...goals, ...indicators])],
  [
    "a table for each part",
    para("附件3") + para("项目绩效自评表") + [head, inWan, goals, indicators].map((rows) => table(rows)).join(para("")),
  ],
  [
    "amounts in 元, as stated above the form",
    para("项目支出绩效自评表") +
      para("金额单位：元") +
      table([...head, ...funds("A", ["100000", "100000", "90000"]), ...goals, ...indicators]).replace("（A）", ""),
  ],
  ["amounts in 元", table([...head, ...funds("元", ["100000", "100000", "90000"]), ...goals, ...indicators])],
])("%s", (_, body) => {
  const report = read(body);
  expect(whole(report)).toEqual(EXPECTED);
  expect(report.found.has("cover.year")).toBe(false);
  expect(report.numbers).toEqual([1]);
});

test("a row of level and kind alone is none; each next form is the next project", () => {
  const one = table([...head, ...inWan, ...indicators]);
  const report = read(para("项目支出绩效自评表") + one + para("项目支出绩效自评表") + one);
  expect(report.numbers).toEqual([1, 2]);
  expect(report.found.has("p02_indicators.rows.1.score")).toBe(true);
  expect(report.found.has("p02_indicators.rows.2.level")).toBe(false);
});

test("money of a source that the form does not have is told, not lost", () => {
  const more = row([cell("财政专户管理资金", { span: 2 }), "3", "3", "2", "—", "66%", "—"]);
  const report = read(table([...head, ...inWan, more, ...indicators]));
  expect(report.unplaced.map(({ text }) => text)).toEqual([expect.stringContaining("财政专户管理资金，3，3，2")]);
});

test("a list with a column 项目名称 is no self-evaluation", () => {
  const list = table([
    ["项目名称", "年初预算", "是否重点"],
    ["候鸟监测", "10", "是"],
  ]);
  const owners = table([
    ["项目名称", "主管部门", "实施单位"],
    ["候鸟监测", "某市林业局", "湿地站"],
  ]);
  const report = read(table([...head, ...inWan, ...indicators]) + list + owners);
  expect(report.numbers).toEqual([1]);
});
