/** The page on self-evaluations of projects: fields, standards, how targets and results are read, and the rules. */
import { HUNDRED, decimal } from "../../../src/domain/decimal";
import { plain } from "../../../src/domain/figure";
import { bandWords } from "../../../src/engine/scoring/grade";
import { cellName, blockName } from "../../../src/engine/schema/names";
import { instanceOf } from "../../../src/engine/schema/instance";
import { fieldsOf } from "../../../src/engine/schema/lookup";
import { tieWords } from "../../../src/engine/checks/ties/registry";
import { departmentWith } from "../../../src/reports/department";
import { form, PROJECTS, schema, type ProjectForm } from "../../../src/reports/project/form";
import { indicatorPoints } from "../../../src/reports/project/scoring/indicator";
import { openWords, stepWords } from "../../../src/reports/project/scoring/words";
import { standards, type Standard } from "../../../src/reports/project/standards";
import { readValue } from "../../../src/reports/project/values/read";
import { kindWords } from "./fields";
import { list, page, table } from "./markdown";

const { sections } = departmentWith([1]).schema;
const { key: FIRST, name } = instanceOf(PROJECTS, 1);

const fieldsPart = (key: keyof ProjectForm): string => {
  const section = form[key];
  const named = sections[`${FIRST}_${key}`];
  if (named === undefined) throw new Error(`A project has no part "${key}"`);
  const rows = Object.entries(fieldsOf(section)).map(([f, field]) => [
    `\`${key}.${f}\``,
    field.label,
    kindWords(field),
    field.is !== undefined ? `公式：${tieWords(field.is, key, schema)}` : field.required === true ? "必填" : "",
    section.type === "list" ? "" : cellName(named, field),
  ]);
  const block = section.type === "fields" ? "" : `\n\n每项一行，名称 \`${blockName(named)}\`。`;
  return `### ${section.label}${block}\n\n${table(["编号", "栏目", "类型", "填写", "定义名"], rows)}`;
};

const FIELDS_INTRO = `每个项目一张表，“${name}”起编号，最多 ${PROJECTS.most} 个；下面的定义名是 ${name} 的。\`ziping read\` 的 JSON 里，项目在 \`projects.each\` 下按次序排列，编号前加 \`projects.each.0.\`、\`projects.each.1.\` ……。`;

const capsWords = ({ caps }: Standard): string =>
  caps.length === 0
    ? "不按执行率限制总分"
    : `按执行率限制总分：${caps.map(({ below, most }) => `低于 ${plain(below)}% 的最高 ${plain(most)} 分`).join("，")}`;

const deviationWords = ({ deviation: { bound, deduct } }: Standard): string =>
  `实际完成值好于年度指标值 ${plain(bound)}% 或以上的，须说明偏差原因${deduct === undefined ? "，不规定扣分" : `，并扣 ${plain(deduct)} 分`}`;

const standardPart = (standard: Standard): string =>
  [
    `### ${standard.name}`,
    list([
      `来源：${standard.source.title}（${standard.source.status}）。${standard.source.note}`,
      `分值：预算执行率 ${plain(standard.executionWeight)} 分，${standard.levels.map((level) => `${level.name} ${plain(level.weight)} 分`).join("，")}`,
      "预算执行率得分：分值 × 全年执行数 ÷ 全年预算数，最多得满分",
      `定性指标按达成程度：${standard.bands.map((band) => `${band.name} ${plain(band.high)}%—${plain(band.low)}%`).join("，")}`,
      deviationWords(standard),
      standard.rebases ? "不适用的指标不计，其余按 100 分折算" : "不适用的指标不折算：分值应分给其他指标",
      capsWords(standard),
      `等级：${bandWords(standard.grades)}`,
    ]),
  ].join("\n\n");

/** Worked out here, so that the page shows what the program does. */
const READ: readonly (readonly [target: string, actual: string, kind?: string])[] = [
  ["≥95%", "96%"],
  ["不少于12次", "9次"],
  ["不低于60", "54"],
  ["≤20万元", "250000元", "成本指标"],
  ["20万元以内", "18万元", "成本指标"],
  ["≥400万元", "380"],
  ["2021年12月底前", "2021年11月"],
  ["2021年10月底前", "2021年12月5日"],
  ["有所提升", "基本完成", "社会效益指标"],
  ["有所提升", "居民收入明显增长", "社会效益指标"],
  ["不适用", ""],
  ["≥95%", "0.96"],
  ["≥12次", "12人"],
  ["培训3期、150人", "3期"],
];

const readRow = ([target, actual, kind = "数量指标"]: (typeof READ)[number]): readonly string[] => {
  const values = { target: readValue(target, "2021"), actual: readValue(actual, "2021") };
  const points = indicatorPoints({ kind, ...values, weight: decimal(10) }, standards[0]);
  const why = points.why === undefined ? [] : [openWords(points.why)];
  const allowed = points.low.equals(points.high) ? plain(points.high) : `${plain(points.low)}—${plain(points.high)}`;
  const earned = points.state === "leftOut" ? "不计" : allowed;
  return [target, actual, kind, earned, [...points.steps.map(stepWords), ...why].join("；")];
};

const READ_INTRO = `指标值和完成值照平常的写法填，符号、单位、“不少于”“以内”“以上”“底前”都读得懂。下表以 10 分的指标、评价年度 2021 为例，由程序算出；完成 ${plain(HUNDRED)}% 以上得满分，差的按比例。读不出一个数的不算，也不猜。`;

const rulesPart = (examples: ReadonlyMap<string, string>): string => {
  const before = new Set(departmentWith([]).rules.map(({ id }) => id));
  const own = departmentWith([1]).rules.filter(({ id, group }) => !before.has(id) && group === "项目支出");
  const parts = own
    .filter(({ id }) => !id.startsWith("勾稽."))
    .map(({ id, title, level, basis, explainable, messages }) => {
      const example = examples.get(id);
      return [
        `### ${id} ${title}`,
        list([
          `${level}性审核${explainable ? "，可以写审核说明" : ""}`,
          `依据：${basis}`,
          ...Object.values(messages).map((message) => `提示：${message}`),
          ...(example === undefined ? [] : [`错误示例：${example}`]),
        ]),
      ].join("\n\n");
    });
  return ["## 审核规则", "合计、执行率、总分的勾稽关系另有规则，由栏目声明生成。", ...parts].join("\n\n");
};

export const projectsPage = (examples: ReadonlyMap<string, string>): string =>
  page([
    "# 项目支出绩效自评表",
    "部门工作簿里每个项目的自评表，以及《项目汇总》。怎样添加、复制上年、导出和填回一体化系统，见[填报指南](guide.md)。",
    "## 栏目",
    FIELDS_INTRO,
    ...Object.keys(form).map((key) => fieldsPart(key as keyof ProjectForm)),
    "## 评分标准",
    "在《项目汇总》的“项目评分标准”里选择。",
    ...standards.map(standardPart),
    "## 指标值和实际完成值怎样计分",
    READ_INTRO,
    table(["年度指标值", "实际完成值", "二级指标", "可得分", "算法"], READ.map(readRow)),
    rulesPart(examples),
  ]);
