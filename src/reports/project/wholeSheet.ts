/** 项目汇总: a line a project that follows the projects' own cells, and below them the tie to the whole. */
import type { Scalar } from "../../workbook/model";
import { gradeOf } from "../../engine/scoring/grade";
import { fieldRow } from "../../engine/layout/blocks/fieldRows";
import { gap, heading } from "../../engine/layout/blocks/title";
import { repeatedHead } from "../../engine/layout/blocks/titledTable";
import type { Canvas } from "../../engine/layout/canvas";
import { portrait } from "../../engine/layout/page";
import { styles, valueStyle } from "../../engine/layout/styles";
import { scalarOf } from "../../engine/layout/value";
import type { SheetPlan } from "../../engine/layout/workbook";
import type { Field } from "../../engine/schema/field";
import type { Instance } from "../../engine/schema/instance";
import { cellName } from "../../engine/schema/names";
import { pathInInstance } from "../../engine/schema/path";
import type { FieldIdOf } from "../../engine/schema/ids";
import { schema as one, type ProjectForm } from "./form";
import { standardIn, valueOf } from "./projects";
import type { Standard } from "./standards";
import { WHOLE } from "./whole";

export const WHOLE_SHEET = "项目汇总";

export const WHOLE_TITLE = "项目支出绩效自评汇总";

/** What each column shows of a project. */
export const WHOLE_COLUMNS: readonly (readonly [title: string, width: number, field?: FieldIdOf<ProjectForm>])[] = [
  ["序号", 8],
  ["项目名称", 30, "head.name"],
  ["实施单位", 22, "head.unit"],
  ["全年预算数（A）", 16, "funds.totalBudget"],
  ["全年执行数（B）", 16, "funds.totalSpent"],
  ["执行率", 12, "funds.totalRate"],
  ["得分", 10, "total.score"],
  ["等级", 10],
];
const WIDTHS = WHOLE_COLUMNS.map(([, width]) => width);
const GRID = { spans: [3, 5], widths: WIDTHS };

const LINE_HEIGHT = 24;

const nameOf = (c: Canvas, instance: Instance, path: string): string => {
  const { section, field } = c.report.schema.fieldRef(pathInInstance(instance.key, path));
  return cellName(section, field);
};

const valueIn = (c: Canvas, instance: Instance, path: string, field: Field): Scalar =>
  scalarOf(c.report.cell(pathInInstance(instance.key, path)), field);

/** Shows what stands there, and nothing for nothing. */
const shown = (name: string): string => `=IF(${name}="","",${name})`;

const gradeFormula = (name: string, { grades }: Standard): string => {
  const [last, ...better] = [...grades].reverse();
  const worded = better.reduce(
    (rest, { code, from }) => `IF(${name}>=${from.toFixed()},"${code}",${rest})`,
    `"${last?.code ?? ""}"`,
  );
  return `=IF(COUNT(${name})=0,"",${worded})`;
};

const line = (c: Canvas, instance: Instance, number: number, standard: Standard): void => {
  const style = { ...styles.label, locked: true };
  WHOLE_COLUMNS.forEach(([, , path], col) => {
    if (path === undefined) return;
    const { field } = one.fieldRef(path);
    c.texts.push({
      row: c.row,
      col,
      value: valueIn(c, instance, path, field),
      formula: shown(nameOf(c, instance, path)),
      style: field.kind === "text" ? style : valueStyle(field, { derived: true, borders: true }),
    });
  });
  const score = c.report.figure(pathInInstance(instance.key, "total.score"));
  const grade = valueOf(score);
  c.texts.push({ row: c.row, col: 0, value: String(number), style });
  c.texts.push({
    row: c.row,
    col: WIDTHS.length - 1,
    value: grade === undefined ? "" : (gradeOf(standard.grades, grade)?.code ?? ""),
    formula: gradeFormula(nameOf(c, instance, "total.score"), standard),
    style,
  });
  c.heights.set(c.row, LINE_HEIGHT);
  c.row++;
};

const draw = (c: Canvas, instances: readonly Instance[]): void => {
  heading(c, WHOLE_TITLE, WIDTHS.length, styles.partTitle, 30);
  fieldRow(c, WHOLE, ["standard"], GRID);
  repeatedHead(
    c,
    WHOLE_COLUMNS.map(([text], col) => ({ text, row: 0, rows: 1, col, cols: 1 })),
    WIDTHS,
  );
  instances.forEach((instance, i) => line(c, instance, i + 1, standardIn(c.report)));
  gap(c);
  for (const key of ["budget", "spent", "whole", "rest"]) fieldRow(c, WHOLE, [key], GRID);
};

export const wholeSheet = (instances: readonly Instance[]): SheetPlan => ({
  name: WHOLE_SHEET,
  frame: { columnWidths: WIDTHS, tabColor: "#548235", page: portrait(WIDTHS.length) },
  draw: (c) => draw(c, instances),
});
