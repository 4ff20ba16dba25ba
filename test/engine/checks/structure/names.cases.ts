import { columns } from "../../../../src/engine/checks/structure/columns";
import { namesFound } from "../../../../src/engine/checks/structure/faultRules";
import { names } from "../../../../src/engine/checks/structure/fieldNames";
import { areaAddress, parseRef } from "../../../../src/workbook/address";
import { ruleCases } from "../../../support/ruleCases";
import { areaOf, pointing, type Change } from "./changes";

/** What the form prints there, worded in another way. */
const reworded =
  (from: string, to: string): Change =>
  (s) => ({
    ...s,
    sheets: s.sheets.map((found) => ({
      ...found,
      cells: found.cells.map((row) => row.map((cell) => (cell.value === from ? { value: to } : cell))),
    })),
  });
const both =
  (first: Change, second: Change): Change =>
  (s) =>
    second(first(s));
const without =
  (name: string): Change =>
  (s) => ({ ...s, names: s.names.filter((n) => n.name !== name) });
/** Two columns of a sheet change places, names with them. */
const swapped =
  (sheet: string, left: number): Change =>
  (s) => ({
    ...s,
    sheets: s.sheets.map((found) =>
      found.name === sheet
        ? {
            ...found,
            cells: found.cells.map((row) =>
              row.map((cell, c) => (c === left ? row[left + 1] : c === left + 1 ? row[left] : cell) ?? cell),
            ),
          }
        : found,
    ),
  });
/** As a program does it that knows of no names. */
const insertedAbove =
  (sheet: string): Change =>
  (s) => ({
    ...s,
    sheets: s.sheets.map((found) =>
      found.name === sheet
        ? { ...found, cells: [found.cells[0]?.map(() => ({ value: null })) ?? [], ...found.cells] }
        : found,
    ),
  });
/** Its cells are emptied. */
const withoutRow =
  (sheet: string, at: number): Change =>
  (s) => ({
    ...s,
    sheets: s.sheets.map((found) =>
      found.name === sheet
        ? { ...found, cells: found.cells.map((row, r) => (r === at ? row.map(() => ({ value: null })) : row)) }
        : found,
    ),
  });
const narrower =
  (name: string): Change =>
  (s) => {
    const { sheet, area } = areaOf(s, name);
    return pointing(name, `'${sheet}'!$A$${area.row + 1}:$B$${area.row + area.rows}`)(s);
  };
/** The names of a part, and all words of its sheet that may tell where they belong. */
const unknown =
  (start: string, sheet: string, ref?: string): Change =>
  (s) => ({
    names: s.names.flatMap((n) => (n.name.startsWith(start) ? (ref === undefined ? [] : [{ ...n, ref }]) : [n])),
    sheets: s.sheets.map((found) =>
      found.name === sheet ? { ...found, cells: found.cells.map((row) => row.map(() => ({ value: null }))) } : found,
    ),
  });
/** A whole column comes or goes, and the names of lists with it, as Excel does it. */
const column =
  (sheet: string, at: number, by: 1 | -1): Change =>
  (s) => ({
    ...s,
    names: s.names.map((n) => {
      const target = parseRef(n.ref);
      if (target?.sheet !== sheet) return n;
      const { row, col, rows, cols } = target.area;
      const area =
        col > at ? { row, col: col + by, rows, cols } : { row, col, rows, cols: col + cols > at ? cols + by : cols };
      return { ...n, ref: `'${sheet}'!${areaAddress(area)}` };
    }),
    sheets: s.sheets.map((found) =>
      found.name === sheet
        ? {
            ...found,
            cells: found.cells.map((row) =>
              by > 0 ? [...row.slice(0, at), { value: null }, ...row.slice(at)] : row.filter((_, c) => c !== at),
            ),
          }
        : found,
    ),
  });

export const nameCases = [
  ruleCases(names, {
    fails: [
      {
        name: "“部门名称”的名称被删掉了，栏目标题也改了",
        given: { workbook: both(without("自评.封面.部门名称"), reworded("部门（单位）名称：", "填报部门：")) },
        messageId: "nameMissing",
        at: "cover.department",
        data: { name: "自评.封面.部门名称" },
      },
      {
        name: "整个收入表的名称被删掉了，表头也改了",
        given: { workbook: both(without("自评.收入"), reworded("上年结转", "年初结转")) },
        messageId: "nameMissing",
        at: "income",
        data: { part: "年度收入情况（万元）" },
      },
      {
        name: "封面的名称都被删掉了，栏目标题也清空了",
        given: { workbook: unknown("自评.封面.", "封面") },
        messageId: "namesMissing",
        at: "cover.department",
        data: { count: "7" },
      },
      {
        name: "封面的名称都失去了引用，栏目标题也清空了",
        given: { workbook: unknown("自评.封面.", "封面", "#REF!") },
        messageId: "namesBroken",
        at: "cover.department",
        data: { count: "7" },
      },
      {
        name: "编制合计的名称失去引用，另有一行写着同样的标题",
        given: { workbook: both(pointing("自评.编制.编制合计", "#REF!"), reworded("行政编制", "编制合计")) },
        messageId: "nameBroken",
        at: "staffing.postsTotal",
      },
      {
        name: "收入表的名称指向已删除的单元格，表头也改了",
        given: { workbook: both(pointing("自评.收入", "'收支情况'!#REF!"), reworded("收入合计", "收入总额")) },
        messageId: "nameBroken",
        at: "income",
      },
      {
        name: "行政在职的名称指到了行政编制的格子上",
        given: { workbook: pointing("自评.编制.行政在职", "'基础数据'!$B$4") },
        messageId: "nameMoved",
        at: "staffing.staffAdmin",
        data: { name: "自评.编制.行政在职" },
      },
      {
        name: "支出表的名称指到了收入表上",
        given: { workbook: pointing("自评.支出", "'收支情况'!$A$5:$H$8") },
        messageId: "nameMoved",
        at: "spending",
      },
      {
        name: "封面上面插入了一行，名称没有跟着移动",
        given: { workbook: insertedAbove("封面") },
        messageId: "namesMoved",
        at: "cover.department",
        data: { part: "部门（单位）整体支出绩效自评报告" },
      },
    ],
  }),
  ruleCases(namesFound, {
    passes: [{ name: "报告种类的名称是后来才有的", given: { workbook: without("自评.报告种类") } }],
    notices: [
      {
        name: "“部门名称”的名称被删掉了，栏目标题还在",
        given: { workbook: without("自评.封面.部门名称") },
        messageId: "namesLost",
        at: "cover",
        data: { count: "1" },
      },
      {
        name: "文档检查器删去了隐藏的名称",
        given: { workbook: both(without("自评.版式"), without("自评.评分版本")) },
        messageId: "namesLost",
        at: "cover",
        data: { count: "2" },
      },
      {
        name: "所有名称都被删掉了，用到名称的公式出错",
        given: {
          stale: { "ratios.basicShare": "#NAME?" },
          workbook: (s) => ({ ...s, names: s.names.filter((n) => !n.name.startsWith("自评.")) }),
        },
        messageId: "formulasLost",
        at: "income",
        data: { formulas: "1" },
      },
      {
        name: "所有名称都失去了引用",
        given: {
          workbook: (s) => ({ ...s, names: s.names.map((n) => ({ ...n, ref: n.ref.replace(/^'.*!/, "#REF!") })) }),
        },
        messageId: "namesLost",
        at: "income",
      },
    ],
  }),
  ruleCases(columns, {
    fails: [
      {
        name: "评价人员表的名称只剩两列",
        given: { workbook: narrower("自评.评价人员") },
        messageId: "columnsChanged",
        at: "evaluators",
        data: { expected: "4", found: "2" },
      },
      {
        name: "基础数据插入了一整列",
        given: { workbook: column("基础数据", 2, 1) },
        messageId: "columnsInserted",
        at: "keyProjects",
        data: { sheet: "基础数据", count: "4", by: "1" },
      },
      {
        name: "绩效自评删除了一整列",
        given: { workbook: column("绩效自评", 1, -1) },
        messageId: "columnsDeleted",
        at: "goals",
        data: { count: "2", by: "1" },
      },
      {
        name: "评价指标表的两列换了位置",
        given: { workbook: swapped("评价指标", 2) },
        messageId: "columnsMoved",
        at: "criteria",
      },
      {
        name: "评价人员表的表头被清空了",
        given: { workbook: withoutRow("评价人员", 1) },
        messageId: "headerMissing",
        at: "evaluators",
        data: { part: "四、评价人员" },
      },
    ],
  }),
];
