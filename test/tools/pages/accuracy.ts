/** assets/docs/accuracy.md: what `npm run bench` prints about the reader of prose, without the times. */
import type { Kind } from "../../bench/mutations/corruptions";
import byField from "../../bench/mutations/byField.json";
import { fieldRef } from "../../../src/reports/department/schema";
import { batchCounts, departmentCounts, labelCounts, ofEveryFigure, ratio } from "../../engine/prose/accuracy";

const row = (...cells: readonly (number | string)[]): string => `| ${cells.map(String).join(" | ")} |`;

const LABELS: Readonly<Record<string, string>> = {
  read: "读出的全部",
  findings: "其中提出问题的",
  agrees: "与报表一致",
  unchecked: "未核对",
  amount: "金额",
  share: "占比",
  shareBase: "占比的基数",
  change: "增减幅度",
  ratio: "比率",
  parts: "分项之和",
  twice: "前后不一",
  direction: "增减方向",
  limit: "限额",
  score: "得分",
  grade: "等次",
  year: "年度",
  damaged: "残缺",
  blank: "报表未填",
  inside: "文中自相矛盾",
};

const departmentTable = (): readonly string[] => [
  row("种类", "正确的", "误报强制", "误报提示", "写错的", "指出", "指出率", "文中数字", "已核对"),
  row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:"),
  ...departmentCounts().map((one) =>
    row(
      one.kind,
      one.rights,
      one.accused,
      one.hinted,
      one.wrongs,
      one.told,
      ratio(one.told, one.wrongs),
      one.figures,
      ratio(one.checked, one.figures),
    ),
  ),
];

const TENS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const UNITS = TENS.slice(0, 9);
const ORDER = [...TENS, ...UNITS.map((unit) => `十${unit}`), "二十", ...UNITS.map((unit) => `二十${unit}`)];

/** Whole passages of 自评报告 are told apart from the batches of sentences. */
const isRunning = (batch: string): boolean => batch.startsWith("running");

const batchTable = (): readonly string[] => [
  row("批次", "正确的", "首次误报强制", "首次误报提示", "写错的", "首次指出", "首次指出率", "现在误报", "现在指出率"),
  row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:"),
  ...batchCounts().map(({ first, now }, i) =>
    row(
      `第${ORDER[i] ?? ""}批${isRunning(first.batch) ? "（自评报告成段文字）" : ""}`,
      first.rights,
      first.accused,
      first.hinted,
      first.wrongs,
      first.told,
      ratio(first.told, first.wrongs),
      now.accused + now.hinted,
      ratio(now.told, now.wrongs),
    ),
  ),
];

const labelTable = (): readonly string[] => [
  row("种类", "应有", "精确率", "召回率"),
  row("---", "--:", "--:", "--:"),
  ...labelCounts().map(({ kind, met, missed, surplus }) =>
    row(LABELS[kind] ?? kind, met + missed, ratio(met, met + surplus), ratio(met, met + missed)),
  ),
];

const KINDS: Readonly<Record<Kind, string>> = {
  "digit swapped": "两位颠倒",
  "digit dropped": "漏一位",
  sign: "正负号",
  "×10": "大十倍",
  "decimal point moved": "小数点移位",
  "元 for 万元": "元当万元",
  "row swapped": "错行",
  blank: "漏填",
  text: "写成文字",
};

/** In the form's words: 收入情况·上年结转. */
const labelIn = (id: string): string => {
  const { section, field } = fieldRef(id);
  return `${section.label.replace(/（.*?）/g, "")}·${field.label}`;
};

const isKind = (kind: string): kind is Kind => kind in KINDS;

const fieldTable = (): readonly string[] => [
  row("数字", "改错", "指出", "没有指出", "有时没有指出的改法"),
  row("---", "--:", "--:", "--:", "---"),
  ...byField.map(({ field, tried, told, silent }) =>
    row(
      labelIn(field),
      tried,
      told,
      tried - told,
      silent
        .filter(isKind)
        .map((kind) => KINDS[kind])
        .join("、"),
    ),
  ),
];

/** Fails no build by itself: the limits are in the tests of the reader. */
export const accuracyPage = (): string => {
  const { said, right } = ofEveryFigure();
  return [
    "<!-- 由 npm run docs 生成 -->",
    "",
    "# 文字核对的准确程度",
    "",
    "句子和段落都是为本项目编写的，仿照各地的决算说明和自评报告；写错的是把正确的改错一处。",
    "“误报强制”是正确的文字被要求改正，一处也不应有。“指出”是在写错的地方，或在与它算不拢的数字上提出了问题。",
    "“已核对”是得出一致或不一致的数字占全部数字的比例；其余列为未核对，并说明原因。",
    "",
    "## 第一次读到的文字",
    "",
    "每批都在程序读到之前写成，先读一遍记下结果，再按种类改正程序。第一次的结果才是对没有见过的文字的估计；第四批是专为引它误报而写的。",
    "",
    ...batchTable(),
    "",
    "## 几个虚构部门的句子和段落",
    "",
    ...departmentTable(),
    "",
    "## 逐字标注的句子：只看读出的",
    "",
    ...labelTable(),
    "",
    "## 逐字标注的句子：看文中写到的每个数字",
    "",
    `文中共写到 ${String(said)} 个数字，得出应有结论的 ${String(right)} 个（${ratio(right, said)}）；其余是表外的事，列为未核对。`,
    "",
    "## 报表中单个数字改错",
    "",
    "在几份算得拢、没有文字的报表里，每次只改错一个数字。没有指出的，是表内没有与它有关系的数，或者改错以后各数仍算得拢；由 npm run bench 测得。",
    "",
    ...fieldTable(),
    "",
  ].join("\n");
};
