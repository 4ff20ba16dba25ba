/** Whether another figure tells that one is wrong, worked out on its own in plain numbers. */
import type { Datum } from "../../../../src/engine/schema/section";
import type { ProjectData } from "../../../../src/reports/project/form";
import { fen, initialOf, wholeOf, type ProjectSet } from "./consistent";

type Row = NonNullable<ProjectData["indicators"]>["rows"][number];

const number = (text: Datum | undefined): number => Number(/-?\d+(?:\.\d+)?/.exec(text ?? "")?.[0] ?? NaN);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const SOURCES = ["grant", "carried", "other"] as const;

const moneyOf = ({ funds }: ProjectData, column: "Budget" | "Spent"): readonly number[] =>
  SOURCES.map((source) => fen(funds?.[`${source}${column}`]));

const weightsTell = ({ funds, indicators }: ProjectData): boolean => {
  const all = [funds?.weight, ...(indicators?.rows ?? []).map(({ weight }) => weight)];
  return Math.abs(sum(all.map(Number)) - 100) > 0.005 || Number(funds?.weight) !== 10;
};

const executionTells = (project: ProjectData): boolean => {
  const [budget, spent] = [sum(moneyOf(project, "Budget")), sum(moneyOf(project, "Spent"))];
  const [weight, score] = [Number(project.funds?.weight), Number(project.funds?.score)];
  if (budget <= 0) return false;
  const exact = Math.max(0, Math.min(weight, (weight * spent) / budget));
  return Math.abs(score - exact) > 0.0501;
};

const sourcesTell = (project: ProjectData): boolean => {
  const budget = moneyOf(project, "Budget");
  return moneyOf(project, "Spent").some((spent, i) => spent > budget[i]!);
};

const isDay = (row: Row): boolean => String(row.target).includes("年");

const allowed = (row: Row): number => {
  const [target, actual, weight] = [number(row.target), number(row.actual), Number(row.weight)];
  if (String(row.target).startsWith("≤")) return actual <= target ? weight : (weight * target) / actual;
  return weight * Math.max(0, Math.min(1, actual / target));
};

const rowTells = (row: Row): boolean => {
  const [score, weight] = [Number(row.score), Number(row.weight)];
  const hasReason = (row.reason ?? "") !== "";
  if (score > weight || (score < weight && !hasReason)) return true;
  if (isDay(row) || Number.isNaN(number(row.target))) return false;
  const [target, actual] = [number(row.target), number(row.actual)];
  if (score > allowed(row) + 0.0501) return true;
  return Math.abs(actual - target) >= target * 0.3 && !hasReason;
};

/** The first indicator stands in the goal as well. */
const goalTells = ({ goal, indicators }: ProjectData): boolean => {
  const [first] = indicators?.rows ?? [];
  return (
    number(String(goal?.expected).replace(/^\D*/, "")) !== number(first?.target) ||
    number(goal?.actual) !== number(first?.actual)
  );
};

const tells = (project: ProjectData): boolean =>
  weightsTell(project) ||
  executionTells(project) ||
  sourcesTell(project) ||
  goalTells(project) ||
  (project.indicators?.rows ?? []).some(rowTells);

const isBelowZero = ({ funds, indicators }: ProjectData): boolean =>
  [...Object.values(funds ?? {}), ...(indicators?.rows ?? []).flatMap(({ score, weight }) => [score, weight])].some(
    (value) => Number(value) < 0,
  );

/** Of figures; blanks and words are told by themselves. */
export const anotherFigureTells = (set: ProjectSet): boolean => {
  const { project, carried } = wholeOf(set);
  const spent = sum(set.each.map((each) => sum(moneyOf(each, "Spent"))));
  const carriedOver = sum(set.each.map(({ funds }) => fen(funds?.carriedBudget)));
  const [first] = set.each;
  const listed = fen(set.department.keyProjects?.rows[0]?.budget);
  return (
    spent > project ||
    carriedOver > carried ||
    (first !== undefined && initialOf(first) !== listed) ||
    set.each.some((each) => tells(each) || isBelowZero(each))
  );
};
