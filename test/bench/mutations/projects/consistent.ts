/** Random projects in which everything agrees, beside a random report of their department. Money is whole 分, points are hundredths, until printed. */
import { toData } from "../../../../src/engine/report/data";
import type { ReportData } from "../../../../src/reports/department/form";
import type { ProjectData } from "../../../../src/reports/project/form";
import { standards } from "../../../../src/reports/project/standards";
import { consistentReport } from "../consistent";
import type { Random } from "../random";

export interface ProjectSet {
  readonly department: ReportData;
  readonly each: readonly ProjectData[];
}

type Row = NonNullable<ProjectData["indicators"]>["rows"][number];

const hundredths = (n: number): string => (n / 100).toFixed(2).replace(/\.?0+$/, "");
const UNITS = ["家", "次", "人", "公里", "个"];
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** `points`: of the indicator, whole. */
const quantity = (r: Random, name: string, points: number): Row => {
  const [target, unit] = [r.int(10, 900), r.pick(UNITS)];
  const isShort = r.int(1, 4) === 1;
  const actual = isShort ? r.int(Math.ceil(target / 2), target - 1) : r.int(target, Math.floor(target * 1.25));
  const score = isShort ? Math.floor((points * 100 * actual) / target) : points * 100;
  const written = r.pick([`≥${target}${unit}`, `不少于${target}${unit}`, `${target}${unit}以上`]);
  return {
    name,
    target: written,
    actual: `${actual}${unit}`,
    weight: String(points),
    score: hundredths(score),
    reason: isShort ? "受工期影响，已排定下年计划。" : null,
  };
};

/** Many leave the unit out where the target has it. */
const withUnit = (r: Random, figure: number, unit: string): string =>
  r.int(1, 3) === 1 ? `${figure}` : `${figure}${unit}`;

const cost = (r: Random, name: string, points: number): Row => {
  const most = r.int(20, 900);
  return {
    name,
    target: `≤${most}万元`,
    actual: withUnit(r, r.int(Math.ceil(most * 0.8), most), "万元"),
    weight: String(points),
    score: String(points),
  };
};

const deadline = (r: Random, name: string, points: number): Row => {
  const month = r.int(7, 12);
  return {
    name,
    target: `2021年${month}月底前`,
    actual: `2021年${r.int(2, month)}月`,
    weight: String(points),
    score: String(points),
  };
};

const quality = (r: Random, name: string, points: number): Row => {
  const isPartly = r.int(1, 3) === 1;
  return {
    name,
    target: "有所提升",
    actual: isPartly ? "基本达到" : "已达到预期",
    weight: String(points),
    score: isPartly ? hundredths(points * 80) : String(points),
    reason: isPartly ? "尚有一项措施未落实。" : null,
  };
};

const satisfaction = (r: Random, name: string, points: number): Row => {
  const target = r.int(80, 95);
  return {
    name,
    target: `≥${target}%`,
    actual: withUnit(r, r.int(target, 99), "%"),
    weight: String(points),
    score: String(points),
  };
};

/** Whole points, none below one. */
const shared = (r: Random, points: number, rows: number): readonly number[] =>
  r.cut(points - rows, rows).map((extra) => extra + 1);

const indicators = (r: Random): readonly Row[] => {
  const outputs = r.int(2, 6);
  const makers = [quantity, cost, deadline] as const;
  const kinds = ["数量指标", "成本指标", "时效指标"];
  const output = shared(r, 50, outputs).map((points, i): Row => {
    const kind = i === 0 ? 0 : i % makers.length;
    return { level: "产出指标", kind: kinds[kind] ?? null, ...makers[kind]!(r, `示例产出事项${NUMERALS[i]!}`, points) };
  });
  const benefit = shared(r, 30, 2).map((points, i): Row => ({
    level: "效益指标",
    kind: "社会效益指标",
    ...quality(r, `示例效益事项${NUMERALS[i]!}`, points),
  }));
  const pleased = { level: "满意度指标", kind: "服务对象满意度指标", ...satisfaction(r, "示例对象满意度", 10) };
  return [...output, ...benefit, pleased];
};

/** `spent` and what may have come from last year, both 分. */
const funds = (r: Random, spent: number, carriedAtMost: number): NonNullable<ProjectData["funds"]> => {
  const [grant = 0, other = 0, carried = 0] = r.cut(spent, 3);
  const carriedSpent = Math.min(carried, carriedAtMost);
  const parts = { grant: grant + carried - carriedSpent, carried: carriedSpent, other };
  const unspent = r.int(0, Math.floor(spent / 8));
  const planned = { ...parts, grant: parts.grant + unspent };
  return {
    grantInitial: hundredths(planned.grant),
    grantBudget: hundredths(planned.grant),
    grantSpent: hundredths(parts.grant),
    carriedInitial: hundredths(planned.carried),
    carriedBudget: hundredths(planned.carried),
    carriedSpent: hundredths(parts.carried),
    otherInitial: hundredths(planned.other),
    otherBudget: hundredths(planned.other),
    otherSpent: hundredths(parts.other),
    weight: "10",
    score: hundredths(Math.round((1000 * spent) / (spent + unspent))),
  };
};

const projectOf = (r: Random, name: string, spent: number, carriedAtMost: number): ProjectData => {
  const rows = indicators(r);
  const [first] = rows;
  const said = (value: unknown): string => `${String(first?.name)}${String(value)}，其余按计划完成。`;
  return {
    head: { name, authority: "某市示例局", unit: "某市示例局", year: "2021" },
    funds: funds(r, spent, carriedAtMost),
    goal: { expected: said(first?.target), actual: said(first?.actual) },
    indicators: { rows },
  };
};

const fen = (value: string | null | undefined): number => Math.round(Number(value ?? "0") * 100);

export const initialOf = ({ funds: f }: ProjectData): number =>
  fen(f?.grantInitial) + fen(f?.carriedInitial) + fen(f?.otherInitial);

/** The first project stands in 重点支出 too, with its budget. */
const listed = (department: ReportData, [first]: readonly ProjectData[]): ReportData => {
  const rows = department.keyProjects?.rows ?? [];
  if (first === undefined) return department;
  const row = { name: first.head?.name ?? null, budget: hundredths(initialOf(first)), key: "是" };
  return { ...department, keyProjects: { rows: [row, ...rows.slice(1)] } };
};

export const consistentProjects = (r: Random, most: number): ProjectSet => {
  const department = toData(consistentReport(r));
  const count = r.int(1, most);
  const project = fen(department.spending?.sum?.project);
  const carried = fen(department.income?.sum?.carriedIn);
  const shares = r.cut(project, count + 1).slice(0, count);
  const each = shares.map((spent, i) =>
    projectOf(r, `示例项目第${i + 1}号`, Math.max(spent, 0), Math.floor(carried / (count * 2))),
  );
  return { department: listed(department, each), each };
};

export const wholeOf = ({ department }: ProjectSet): { readonly project: number; readonly carried: number } => ({
  project: fen(department.spending?.sum?.project),
  carried: fen(department.income?.sum?.carriedIn),
});

export const standardName = standards[0].name;
export { fen };
