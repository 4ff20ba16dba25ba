/**
 * Which ties of the form hold, worked out on its own: not by the rules, and not by the core's arithmetic.
 * Plain numbers do: amounts have two decimals and are far below what a double can hold.
 */
import { allFields, type Cells } from "../../../src/reports/department/schema";
import type { Expr } from "../../../src/engine/schema/expr";
import { type ReportCells } from "../../../src/engine/report/cells";
import { cellIn, isBare, keyIn, listRows, sectionIn, sumRow } from "../../../src/engine/schema/path";
import { isFigureKind } from "../../../src/engine/schema/field";
import type { FieldRef } from "../../../src/engine/schema/schema";

const number = (cells: ReportCells, id: string): number => {
  const cell = cells.figure(id);
  return cell.state === "filled" ? cell.value.value.toNumber() : 0;
};

const rowIds = (cells: Cells, ref: FieldRef): readonly string[] =>
  listRows(ref.sectionKey, cells.rowCount(ref.sectionKey));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const refOf = (path: string): FieldRef => allFields.find((f) => f.id === path)!;

/** "grant" beside `prefix`, "spending.total" its 汇总 cell. */
const idFor = (path: string, prefix: string): string => {
  if (isBare(path)) return cellIn(prefix, path);
  return refOf(path).section.type === "table" ? cellIn(sumRow(sectionIn(path)), keyIn(path)) : path;
};

/** Units stand in the same order in every table of a random report. */
const sameUnit = (prefix: string, table: string): string => prefix.replace(/^[^.]+/, table);

const value = (e: Expr, prefix: string, cells: Cells): number => {
  switch (e.op) {
    case "ref":
    case "same":
      return number(cells, idFor(e.path, prefix));
    case "add":
      return sum(e.terms.map((t) => value(t, prefix, cells)));
    case "subtract":
      return value(e.from, prefix, cells) - value(e.what, prefix, cells);
    case "ratio":
      return (value(e.part, prefix, cells) / value(e.whole, prefix, cells)) * 100;
    case "ofUnit":
      return number(cells, cellIn(sameUnit(prefix, sectionIn(e.path)), keyIn(e.path)));
    case "columnSum":
      return sum(rowIds(cells, refOf(e.path)).map((row) => number(cells, cellIn(row, keyIn(e.path)))));
  }
};

const CLASSES = ["wages", "goods", "personal", "capital", "enterprise", "other"];

/** Ties between parts of the form, from the form's notes: the left cell is the sum of the right ones. */
const ACROSS: readonly (readonly [string, readonly string[]])[] = [
  ["profile.posts", ["staffing.postsAdmin", "staffing.postsWorker", "staffing.postsInstitution"]],
  ["profile.headcount", ["staffing.staffAdmin", "staffing.staffWorker", "staffing.staffInstitution"]],
  ["spending.sum.total", CLASSES.map((c) => `economicWhole.${c}`)],
  ["spending.sum.project", CLASSES.map((c) => `economicProject.${c}`)],
  ["income.sum.carriedIn", ["prior.balance"]],
  ["spending.sum.cumulativeBalance", ["spending.sum.yearBalance"]],
  ["prior.spending", ["prior.basic", "prior.project"]],
  ["prior.income", ["prior.spending", "prior.balance"]],
];

const AMOUNT = 0.0005;
const SHARE = 0.005 + 1e-9;

const differs = (left: number, right: number, percent: boolean): boolean =>
  Number.isFinite(right) ? Math.abs(left - right) > (percent ? SHARE : AMOUNT) : left !== 0;

const derivedBroken = (ref: FieldRef, cells: Cells): boolean => {
  const { is, kind } = ref.field;
  if (is === undefined) return false;
  const prefixes = ref.section.type === "fields" ? [ref.sectionKey] : rowIds(cells, ref);
  return prefixes.some((p) => differs(number(cells, cellIn(p, ref.key)), value(is, p, cells), kind === "percent"));
};

const columnBroken = (ref: FieldRef, cells: Cells): boolean =>
  ref.section.type === "table" &&
  isFigureKind(ref.field.kind) &&
  differs(
    number(cells, cellIn(sumRow(ref.sectionKey), ref.key)),
    sum(rowIds(cells, ref).map((p) => number(cells, cellIn(p, ref.key)))),
    false,
  );

/** 人员支出 is what 基本支出 has of 工资福利 and 对个人和家庭. */
const basicClassesBroken = (cells: Cells): boolean => {
  const basic = (c: string): number => number(cells, `economicWhole.${c}`) - number(cells, `economicProject.${c}`);
  return differs(number(cells, "spending.sum.personnel"), basic("wages") + basic("personal"), false);
};

/** What a unit has left over is what it did not spend. */
const unitBalanceBroken = (cells: Cells): boolean =>
  rowIds(cells, refOf("spending.total")).some((p) =>
    differs(number(cells, `${p}.cumulativeBalance`), number(cells, `${p}.yearBalance`), false),
  );

export const breaksTie = (cells: Cells): boolean =>
  allFields.some((ref) => derivedBroken(ref, cells) || columnBroken(ref, cells)) ||
  ACROSS.some(([left, right]) => differs(number(cells, left), sum(right.map((id) => number(cells, id))), false)) ||
  basicClassesBroken(cells) ||
  unitBalanceBroken(cells);
