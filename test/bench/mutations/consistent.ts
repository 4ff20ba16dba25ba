/** Random reports in which everything agrees: what a careful department would hand in. Amounts are whole 分 until they are printed. */
import { department } from "../../../src/reports/department";
import { fromData, sectionOf, type Cells } from "../../../src/reports/department/schema";
import { scoreOf } from "../../../src/app/assessment/judged";
import { defaultEdition } from "../../../src/app/standard/editions";
import { scoringRows } from "../../../src/engine/standard/scoringRows";
import type { Datum } from "../../../src/engine/schema/section";
import type { ReportData } from "../../../src/reports/department/form";
import { fieldsOf } from "../../../src/engine/schema/lookup";
import { complete } from "../../../src/engine/report/complete";
import { toData } from "../../../src/engine/report/data";
import { gradeOf } from "../../../src/engine/scoring/grade";
import { asShipped } from "../../support/report";
import type { Random } from "./random";

type Row = Readonly<Record<string, Datum>>;

const yuan = (fen: number): string =>
  `${fen < 0 ? "-" : ""}${Math.trunc(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, "0")}`;
const row = (keys: readonly string[], amounts: readonly number[]): Row =>
  Object.fromEntries(keys.map((k, i) => [k, yuan(amounts[i] ?? 0)]));
const total = (rows: readonly (readonly number[])[]): number => rows.flat().reduce((a, b) => a + b, 0);
const column = (rows: readonly (readonly number[])[], col: number): number =>
  rows.reduce((t, r) => t + (r[col] ?? 0), 0);

const INCOME = ["carriedIn", "grant", "fund", "nonTax", "other"];
const SPENDING = ["personnel", "publicUse", "project"];
const SANGONG = ["reception", "vehicleRunning", "vehiclePurchase", "abroad"];
const ASSETS = ["inUse", "leased", "other"];
const CLASSES = ["wages", "goods", "personal", "capital", "enterprise", "other"];

/** Many small departments, few large ones, up to 200 units. */
const unitCount = (r: Random): number => Math.max(1, Math.floor(200 * (r.int(1, 1000) / 1000) ** 24));

/** Up to a tenth of `fen`. */
const little = (r: Random, fen: number): number => r.int(0, Math.trunc(fen / 10));

/** 上年结转 is a small part of what comes in, so that last year's income and spending can both be near this year's. */
const incomeParts = (r: Random): readonly number[] => {
  const whole = r.int(10_000, 90_000_000);
  const carried = little(r, whole);
  return [carried, ...r.cut(whole - carried, INCOME.length - 1)];
};

/** Last year's accounts, of which the balance was carried into this year and the rest is near this year's. */
const lastYear = (r: Random, income: number, carried: number, basic: number, project: number): Row => {
  const spent = Math.trunc((income * r.int(90, 110)) / 100) - carried;
  const scaled = (fen: number): number => Math.trunc((fen * spent) / (basic + project));
  // A few 分 cannot be scaled: the smaller part stays as it is.
  const small = Math.min(basic, project);
  const less = small < 1000 ? small : scaled(small);
  const [basicThen, projectThen] = basic < project ? [less, spent - less] : [spent - less, less];
  return {
    income: yuan(spent + carried),
    spending: yuan(spent),
    basic: yuan(basicThen),
    project: yuan(projectThen),
    balance: yuan(carried),
  };
};

/** No more than a quarter above or below, and not nothing where there was something. */
const near = (r: Random, fen: number): string =>
  yuan(Math.max(Math.sign(fen), Math.trunc((fen * 100) / r.int(81, 128))));

const texts = (section: "prose", sentence: string): Row =>
  Object.fromEntries(Object.keys(fieldsOf(sectionOf(section))).map((k) => [k, sentence]));

const identity = (r: Random, posts: readonly number[], staff: readonly number[]): ReportData => ({
  cover: {
    department: "某市示例局",
    budgetCode: "示例-001",
    method: "部门（单位）绩效自评",
    agency: "部门（单位）评价组",
    year: "2021",
    reportDate: `2022-0${r.int(1, 6)}-${r.int(10, 28)}`,
    issuer: "某市财政局（制）",
  },
  profile: {
    contact: "示例联系人",
    phone: "0000-0000000",
    posts: String(total([posts])),
    headcount: String(total([staff])),
    duties: "贯彻执行有关法律法规。",
    results: "各项任务按计划完成。",
  },
  staffing: {
    postsAdmin: String(posts[0]),
    postsWorker: String(posts[1]),
    postsInstitution: String(posts[2]),
    staffAdmin: String(staff[0]),
    staffWorker: String(staff[1]),
    staffInstitution: String(staff[2]),
    retired: String(r.int(0, 90)),
    temporary: String(r.int(0, 20)),
  },
  goals: { rows: [{ no: "1", expected: "培育企业 20 家以上。", actual: "新认定 26 家。" }] },
  indicators: { rows: [{ group: "产出目标", kind: "数量指标", target: "培育企业 20 家以上", actual: "新认定 26 家" }] },
  evaluators: { rows: [{ name: "示例甲", title: "财务科科长", unit: "某市示例局" }] },
  prose: texts("prose", "各项工作平稳开展。"),
});

interface Accounts {
  readonly data: ReportData;
  readonly spent: number;
}

/** 人员支出 is 工资福利 and 对个人和家庭, 公用支出 all other classes, in the order of the classes. */
const basicClasses = (r: Random, personnel: number, publicUse: number): readonly number[] => {
  const [wages = 0, personal = 0] = r.cut(personnel, 2);
  const [goods = 0, ...others] = r.cut(publicUse, CLASSES.length - 2);
  return [wages, goods, personal, ...others];
};

const accounts = (r: Random): Accounts => {
  const units = Array.from({ length: unitCount(r) }, (_, i) => `${i + 1}、单位${i + 1}`);
  const incomes = units.map(() => incomeParts(r));
  const spendings = incomes.map((parts) => r.cut(total([parts]) - little(r, total([parts])), SPENDING.length));
  const sangong = spendings.map((parts) => r.cut(Math.trunc(total([parts]) / r.int(20, 400)), SANGONG.length));
  const assets = spendings.map((parts) => r.cut(r.int(0, total([parts]) * 40), ASSETS.length));
  const balances = units.map((_, i) => total([incomes[i]!]) - total([spendings[i]!]));
  const project = r.cut(column(spendings, 2), CLASSES.length);
  const basic = basicClasses(r, column(spendings, 0), column(spendings, 1));
  const named = (keys: readonly string[], rows: readonly (readonly number[])[]) => ({
    rows: units.map((unit, i) => ({ unit, ...row(keys, rows[i]!) })),
  });
  const data: ReportData = {
    income: named(INCOME, incomes),
    spending: {
      rows: units.map((unit, i) => ({ unit, ...row(SPENDING, spendings[i]!), cumulativeBalance: yuan(balances[i]!) })),
    },
    sangong: named(SANGONG, sangong),
    assets: named(ASSETS, assets),
    economicWhole: row(
      CLASSES,
      project.map((p, i) => p + basic[i]!),
    ),
    economicProject: row(CLASSES, project),
    prior: {
      ...lastYear(
        r,
        total(incomes),
        column(incomes, 0),
        column(spendings, 0) + column(spendings, 1),
        column(spendings, 2),
      ),
      assets: near(r, total(assets)),
    },
    sangongBasis: {
      basis: r.pick(["决算/决算", "预算/预算"]),
      priorActual: near(r, total(sangong)),
      priorBudget: yuan(total(sangong) + r.int(1, 9999)),
      currentBudget: yuan(total(sangong) + r.int(1, 9999)),
    },
    budget: {
      initial: yuan(total(incomes)),
      added: yuan(r.int(0, Math.trunc(total(incomes) / 4))),
      cut: yuan(r.int(0, Math.trunc(total(incomes) / 9))),
      restructured: "0",
      excluded: "0",
    },
  };
  return { data, spent: total(spendings) };
};

const part = (r: Random, most: number): readonly [string, string] => {
  const whole = r.int(100, Math.max(100, most));
  return [yuan(r.int(50, whole)), yuan(whole)];
};

/** `spent` is what the department spends in the year: nothing below is larger. */
const basis = (r: Random, spent: number): ReportData => {
  const [completedBudget, budget] = part(r, Math.trunc(spent / 3));
  const [settled, mandatory] = part(r, Math.trunc(spent / 9));
  const amount = r.int(100, spent);
  const [key = 0, other = 0] = r.cut(r.int(200, spent), 2);
  const valid = r.int(50, 900);
  return {
    keyProjects: {
      rows: [
        { name: "示例专项一", budget: yuan(key), key: "是" },
        { name: "示例专项二", budget: yuan(other), key: "否" },
      ],
    },
    specialFunds: {
      rows: [
        {
          name: "示例专项一",
          amount: yuan(amount),
          paidBySpringFestival: yuan(r.int(0, amount)),
          paidByJune: yuan(amount),
          issuedOn: "2021-01-18",
          excused: "否",
        },
      ],
    },
    procurement: { completedBudget, budget, actual: completedBudget },
    card: { settled, mandatory },
    survey: { valid: String(valid), satisfied: String(r.int(1, valid)), surveyedOn: "2021-12-20" },
    checks: {
      rows: defaultEdition(department)
        .indicators.filter((i) => i.rule.kind === "checklist")
        .flatMap((i) =>
          ["①", "②", "③", "④", "⑤"].map((item) => ({ indicator: i.id, item, met: "是", evidence: "示例文件" })),
        ),
    },
    breaches: {
      rows: defaultEdition(department)
        .indicators.filter((i) => i.rule.kind === "occurrences")
        .map((i) => ({ indicator: i.id, description: "没有发现", count: "0" })),
    },
  };
};

/** Self-scores as the rules give them, with a reason wherever points are lost. */
const scored = (data: ReportData): ReportData => {
  const sheet = scoreOf(department, complete(fromData(data)), asShipped(defaultEdition(department)));
  const typed = new Map(
    sheet.rows.map((s) => [
      s.indicator.id,
      { score: (s.rulePoints ?? s.weight).toFixed(), reason: "按评分标准计算。" },
    ]),
  );
  const self = [...typed.values()].reduce((t, s) => t + Number(s.score) * 100, 0);
  const grade = gradeOf(
    defaultEdition(department).grades,
    defaultEdition(department).total.times(0).plus(Math.round(self)).dividedBy(100),
  );
  return {
    ...data,
    scoring: { rows: scoringRows(sheet, typed) },
    scoringTotal: { weight: "100" },
    result: { grade: grade?.label ?? null },
  };
};

/** As many people as a department of that size has: a year costs less than 500 万元 a head. */
const enoughFor = ([admin = 0, worker = 0, institution = 0]: readonly number[], spent: number): readonly number[] => [
  admin,
  worker,
  institution + Math.ceil(spent / (500 * 100)),
];

/** Every derived figure is a constant, as in a report that was typed off. */
export const consistentReport = (r: Random): Cells => {
  const few = [r.int(0, 60), r.int(0, 5), r.int(1, 40)];
  const vacant = few.map(() => r.int(0, 9));
  const { data: tables, spent } = accounts(r);
  const staff = enoughFor(few, spent);
  const posts = staff.map((n, i) => n + (vacant[i] ?? 0));
  const data = scored({ ...identity(r, posts, staff), ...tables, ...basis(r, spent) });
  return fromData(toData(complete(fromData(data))));
};
