/** The projects of a workbook as its rules and its scores see them: rows read, and what the standard allows each of them. */
import { textIn, type AnyCell, type FigureCell } from "../../domain/cell";
import { ZERO, type Decimal } from "../../domain/decimal";
import { rememberingLast } from "../../domain/rememberingLast";
import type { ReportCells } from "../../engine/report/cells";
import { yearIn } from "../../engine/report/year";
import type { CellIdOf } from "../../engine/schema/ids";
import { instanceOf, type Instance } from "../../engine/schema/instance";
import { cellIn, listRow, pathInInstance } from "../../engine/schema/path";
import { workedOutIn } from "../../engine/report/complete";
import { standards, type Standard } from "./standards";
import { executionRate } from "./scoring/execution";
import { indicatorPoints } from "./scoring/indicator";
import type { Points } from "./scoring/points";
import { PROJECTS, type ProjectForm } from "./form";
import { readValue } from "./values/read";
import type { IndicatorValue } from "./values/value";
import { STANDARD_CELL } from "./whole";

export interface ProjectIndicator {
  /** Of this row or, where it is merged or left blank, of the row above. */
  readonly level: string;
  readonly kind: string;
  readonly name: AnyCell;
  readonly target: AnyCell;
  readonly actual: AnyCell;
  readonly reason: AnyCell;
  readonly weight: FigureCell;
  readonly score: FigureCell;
  readonly read: { readonly target: IndicatorValue; readonly actual: IndicatorValue };
  /** Without a weight nothing can be told. */
  readonly points?: Points;
}

export interface Project {
  readonly instance: Instance;
  readonly title: string;
  /** Of the workbook; its own where the cover says none. */
  readonly year: string | undefined;
  readonly cell: (id: CellIdOf<ProjectForm>) => AnyCell;
  readonly figure: (id: CellIdOf<ProjectForm>) => FigureCell;
  /** Those that are in use: a row that only offers its level and kind is none. */
  readonly indicators: readonly ProjectIndicator[];
  /** 执行率 in %, as A and B make it. */
  readonly rate: Decimal | undefined;
  readonly standard: Standard;
}

export const valueOf = (cell: FigureCell): Decimal | undefined =>
  cell.state === "filled" ? cell.value.value : undefined;

/** As it was typed: a target may be a bare number. */
export const writtenIn = (cell: AnyCell): string => {
  if (cell.state === "blank") return "";
  if (cell.state === "unreadable") return cell.raw;
  return typeof cell.value === "string" ? cell.value : cell.value.value.toFixed();
};

/** Chosen by its name; the first where none is. */
export const standardIn = ({ cell }: Pick<ReportCells, "cell">): Standard => {
  const name = textIn(cell(STANDARD_CELL));
  return standards.find((standard) => standard.name === name) ?? standards[0];
};

interface Above {
  readonly level: string;
  readonly kind: string;
}

const rowAt = (
  cells: ReportCells,
  row: string,
  above: Above,
  project: Pick<Project, "year" | "standard">,
): ProjectIndicator => {
  const at = (column: keyof ProjectForm["indicators"]["columns"]): string => cellIn(row, column);
  const level = textIn(cells.cell(at("level"))) || above.level;
  const kind = textIn(cells.cell(at("kind"))) || (level === above.level ? above.kind : "");
  const [target, actual, weight] = [cells.cell(at("target")), cells.cell(at("actual")), cells.figure(at("weight"))];
  const read = {
    target: readValue(writtenIn(target), project.year),
    actual: readValue(writtenIn(actual), project.year),
  };
  const full = valueOf(weight);
  return {
    level,
    kind,
    name: cells.cell(at("name")),
    target,
    actual,
    reason: cells.cell(at("reason")),
    weight,
    score: cells.figure(at("score")),
    read,
    ...(full === undefined ? {} : { points: indicatorPoints({ kind, ...read, weight: full }, project.standard) }),
  };
};

const isInUse = ({ name, target, actual, score, weight }: ProjectIndicator): boolean =>
  [name, target, actual, score, weight].some(({ state }) => state !== "blank");

const rowsOf = (
  cells: ReportCells,
  instance: Instance,
  project: Pick<Project, "year" | "standard">,
): readonly ProjectIndicator[] => {
  const section = pathInInstance(instance.key, "indicators");
  const rows: ProjectIndicator[] = [];
  for (let i = 0; i < cells.rowCount(section); i++)
    rows.push(rowAt(cells, listRow(section, i), rows.at(-1) ?? { level: "", kind: "" }, project));
  return rows.filter(isInUse);
};

const projectOf = (cells: ReportCells, instance: Instance, standard: Standard): Project => {
  const id = (path: string): string => pathInInstance(instance.key, path);
  const worked = workedOutIn(cells);
  const budget = valueOf(worked(id("funds.totalBudget")));
  const spent = valueOf(worked(id("funds.totalSpent"))) ?? ZERO;
  const year = yearIn(cells.cell("cover.year")) ?? yearIn(cells.cell(id("head.year")));
  const name = textIn(cells.cell(id("head.name")));
  return {
    instance,
    title: name === "" ? instance.name : name,
    year,
    cell: (path) => cells.cell(id(path)),
    figure: (path) => worked(id(path)),
    indicators: rowsOf(cells, instance, { year, standard }),
    rate: budget === undefined ? undefined : executionRate(budget, spent),
    standard,
  };
};

const readerOf = rememberingLast((cells: ReportCells) => {
  const standard = standardIn(cells);
  const read = new Map<string, Project>();
  return (instance: Instance): Project => {
    const project = read.get(instance.key) ?? projectOf(cells, instance, standard);
    read.set(instance.key, project);
    return project;
  };
});

/** Each read once for all rules that ask. */
export const projectsIn = (cells: ReportCells, instances: readonly Instance[]): readonly Project[] =>
  instances.map(readerOf(cells));

/** By their numbers in the workbook. */
export const projectsNumbered = (cells: ReportCells, numbers: readonly number[]): readonly Project[] =>
  projectsIn(
    cells,
    numbers.map((number) => instanceOf(PROJECTS, number)),
  );
