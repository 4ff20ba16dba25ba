/** The catalogue of rules: what each one asks, why, what it says, and an example of wrong and right that the tests have run. */
import { allFields, fieldRef, schema } from "../../../src/reports/department/schema";
import { rules } from "../../../src/reports/department/rules/registry";
import { fieldsReadBy } from "../../../src/engine/checks/expandReads";
import type { DepartmentRule } from "../../../src/reports/department/rules/rule";
import { ties } from "../../../src/reports/department/rules/ties";
import { list, page, table } from "./markdown";

interface RuleExamples {
  /** What was done to a correct report, and what the rule said about it. */
  readonly wrong: readonly { readonly name: string; readonly message: string }[];
  /** What is all right although it may look wrong. */
  readonly right: readonly string[];
}

export type Examples = (rule: DepartmentRule) => RuleExamples;

const MOST_FIELDS = 8;
const MOST_WRONG = 3;

/** "income.*" is a whole part of the form. */
const readWords = (pattern: string): string => {
  const part = allFields.find((f) => `${f.sectionKey}.*` === pattern);
  if (part !== undefined) return `${part.section.name}各栏`;
  const { section, field } = fieldRef(pattern);
  return `${section.name}·${field.label}`;
};

const readsWords = (rule: DepartmentRule): string => {
  if (rule.reads.includes("*")) return "全部栏目";
  const named = [...new Set(rule.reads)];
  const first = named.slice(0, MOST_FIELDS).map(readWords).join("、");
  return named.length > MOST_FIELDS ? `${first} 等 ${fieldsReadBy(rule, schema).length} 个栏目` : first;
};

const levelWords = (rule: DepartmentRule): string => `${rule.level}性审核${rule.explainable ? "，可以写审核说明" : ""}`;

const exampleLines = ({ wrong, right }: RuleExamples): readonly string[] => [
  ...wrong.slice(0, MOST_WRONG).map(({ name, message }) => `错误示例：${name}。→ ${message}`),
  ...right.slice(0, 1).map((name) => `正确示例：${name}。`),
];

const titleOf = (id: string): string => rules.find((r) => r.id === id)?.title ?? id;

const rulePart = (rule: DepartmentRule, examples: Examples): string =>
  [
    `### ${rule.id} ${rule.title}`,
    list([
      levelWords(rule),
      `依据：${rule.basis}`,
      `读取：${readsWords(rule)}`,
      ...(rule.needs.length === 0 ? [] : [`前提：${rule.needs.map((id) => `${id}（${titleOf(id)}）`).join("、")}通过`]),
      ...Object.values(rule.messages).map((message) => `提示：${message}`),
      ...exampleLines(examples(rule)),
    ]),
  ].join("\n\n");

const tieRow =
  (examples: Examples) =>
  (rule: DepartmentRule): readonly string[] => [
    rule.id,
    rule.basis.replace(/^报表勾稽：/, ""),
    examples(rule).wrong[0]?.message ?? "",
  ];

const tiesPart = (examples: Examples): string => {
  const messages = [...new Set(ties.flatMap((r) => Object.values(r.messages)))];
  const intro =
    "表内和表间的每一条勾稽关系都是一条规则，由栏目声明生成。数值错误、未重算、空白为强制性审核；四舍五入的尾差、公式被正确的数字覆盖为提示性审核。";
  return [
    "## 勾稽关系",
    intro,
    list(messages.map((m) => `提示：${m}`)),
    table(["编码", "关系", "一个数字写错时"], ties.map(tieRow(examples))),
  ].join("\n\n");
};

const groupPart = (group: string, examples: Examples): string => {
  const generated = new Set<DepartmentRule>(ties);
  const own = rules.filter((r) => r.group === group && !generated.has(r));
  return own.length === 0 ? "" : [`## ${group}`, ...own.map((r) => rulePart(r, examples))].join("\n\n");
};

export const ruleCatalogue = (examples: Examples): string => {
  const groups = [...new Set(rules.map((r) => r.group))];
  const must = rules.filter((r) => r.level === "强制").length;
  const intro = `共 ${rules.length} 条：强制性审核 ${must} 条，必须改正（关于文字的，也可以写审核说明）；提示性审核 ${rules.length - must} 条，可以改正，也可以写审核说明。示例都由测试执行过，箭头后面是当时给出的提示。`;
  return page(["# 审核规则", intro, ...groups.map((g) => groupPart(g, examples)), tiesPart(examples)]);
};
