import {
  cutTexts,
  endRows,
  figuresApart,
  layoutOlder,
  layoutVersion,
  rowsOutside,
} from "../../../../src/engine/checks/structure/faultRules";
import { foreignNames } from "../../../../src/engine/checks/structure/foreignNames";
import { formulas } from "../../../../src/engine/checks/structure/formulas";
import { protection } from "../../../../src/engine/checks/structure/protection";
import { restoreFormulas } from "../../../../src/engine/checks/structure/restoreFormulas";
import { currentLayout } from "../../../../src/engine/schema/layoutVersions";
import { department } from "../../../../src/reports/department";
import { absoluteRef, parseRef } from "../../../../src/workbook/address";
import type { FoundCell, FoundSheet, Scalar } from "../../../../src/workbook/model";
import { ruleCases } from "../../../support/ruleCases";
import { allBy, areaOf, everyCell, pointing, type Change } from "./changes";
import { oddFormatCases } from "./formats.cases";
import { nameCases } from "./names.cases";
import { sheetCases } from "./sheets.cases";

/** Types into the first cell of the grey end row. */
const intoEndRow =
  (name: string, value: string): Change =>
  (s) => {
    const { sheet, area } = areaOf(s, name);
    const last = area.row + area.rows - 1;
    const typedIn = (found: FoundSheet): FoundSheet => ({
      ...found,
      cells: found.cells.map((row, r) => (r === last ? row.map((cell, c) => (c === 0 ? { value } : cell)) : row)),
    });
    return { ...s, sheets: s.sheets.map((found) => (found.name === sheet ? typedIn(found) : found)) };
  };

/** The formulas left, and this in place of their results. */
const showing =
  (value: Scalar) =>
  (cell: FoundCell): FoundCell =>
    cell.formula === undefined ? cell : { value, formula: cell.formula };

const valueOnly = ({ value }: FoundCell): FoundCell => ({ value });

/** A unit whose name SUMIF takes for a pattern, with the result that it then comes to. */
const namedByPattern: Change = (s) =>
  everyCell(({ value, formula }) => {
    const name = value === "2、无线电监测站" ? "2、1~5号泵站" : value;
    if (formula === undefined) return { value: name };
    const earlier = formula.replace(/SUMPRODUCT\(--EXACT\(([^,]+),([^)]+)\),--\([^)]*\),([^)]+)\)/, "SUMIF($1,$2,$3)");
    return { value: earlier !== formula && /A16/.test(earlier) ? -20 : name, formula: earlier };
  })(s);

type Typed = Scalar | FoundCell;

const cellOf = (typed: Typed): FoundCell => (typeof typed === "object" && typed !== null ? typed : { value: typed });

/** Types values from a cell to the right, into the grid as far as needed. */
const typedAt =
  (sheet: string, row: number, col: number, values: readonly Typed[]): Change =>
  (s) => {
    const written = ({ cells }: FoundSheet): readonly (readonly FoundCell[])[] => {
      const height = Math.max(cells.length, row + 1);
      const width = Math.max(cells[0]?.length ?? 0, col + values.length);
      return Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) =>
          r === row && c >= col && c < col + values.length
            ? cellOf(values[c - col] ?? null)
            : (cells[r]?.[c] ?? { value: null }),
        ),
      );
    };
    return {
      ...s,
      sheets: s.sheets.map((found) => (found.name === sheet ? { ...found, cells: written(found) } : found)),
    };
  };

/** So many rows below the end row of a table or list. */
const below =
  (name: string, rows: number, values: readonly Typed[]): Change =>
  (s) => {
    const { sheet, area } = areaOf(s, name);
    return typedAt(sheet, area.row + area.rows - 1 + rows, area.col, values)(s);
  };

/** In the row of the first unit, so many columns from the left. */
const beside =
  (name: string, cols: number, values: readonly Typed[]): Change =>
  (s) => {
    const { sheet, area } = areaOf(s, name);
    return typedAt(sheet, area.row + 1, area.col + cols, values)(s);
  };

/** Inserts a row where a table begins, which pushes its names down. */
const above =
  (name: string, values: readonly Typed[]): Change =>
  (s) => {
    const { sheet, area } = areaOf(s, name);
    const blank = (found: FoundSheet): readonly FoundCell[] => (found.cells[0] ?? []).map(() => ({ value: null }));
    const sheets = s.sheets.map((found) =>
      found.name === sheet
        ? { ...found, cells: [...found.cells.slice(0, area.row), blank(found), ...found.cells.slice(area.row)] }
        : found,
    );
    const names = s.names.map((n) => {
      const target = parseRef(n.ref);
      return target?.sheet === sheet && target.area.row >= area.row
        ? { ...n, ref: absoluteRef(sheet, { ...target.area, row: target.area.row + 1 }) }
        : n;
    });
    return typedAt(sheet, area.row, area.col, values)({ sheets, names });
  };

/** Every row of a sheet so many points high. */
const rowsOf =
  (sheet: string, height: number): Change =>
  (s) => ({
    ...s,
    sheets: s.sheets.map((found) =>
      found.name === sheet
        ? { ...found, sizes: { heights: found.cells.map(() => height), widths: Array<number>(8).fill(382) } }
        : found,
    ),
  });

export const structureCases = [
  ruleCases(cutTexts, {
    passes: [
      { name: "行够高", given: { workbook: rowsOf("报告综述", 400) } },
      { name: "行高不明，不作判断", given: {} },
    ],
    fails: [
      {
        name: "综述各段的行只有一行字高",
        given: { workbook: rowsOf("报告综述", 15) },
        messageId: "textCut",
        at: "prose.overview",
        level: "提示",
        data: { sheet: "报告综述" },
      },
    ],
  }),
  oddFormatCases,
  ...nameCases,
  sheetCases,
  ruleCases(protection, {
    notices: [
      {
        name: "封面受保护",
        given: {
          workbook: (s) => ({ ...s, sheets: s.sheets.map((f) => (f.name === "封面" ? { ...f, protected: true } : f)) }),
        },
        messageId: "sheetProtected",
        at: "cover",
        data: { sheet: "封面" },
        level: "提示",
      },
      {
        name: "各张工作表都受保护",
        given: { workbook: (s) => ({ ...s, sheets: s.sheets.map((f) => ({ ...f, protected: true })) }) },
        messageId: "sheetsProtected",
        at: "cover",
        data: { sheet: "封面", count: "13" },
        level: "提示",
      },
    ],
  }),
  ruleCases(foreignNames, {
    fails: [
      {
        name: "复制来的名称也用了“自评.”开头",
        given: { workbook: (s) => ({ ...s, names: [...s.names, { name: "自评.别的.名称", ref: "'封面'!$A$1" }] }) },
        messageId: "nameForeign",
        at: "cover",
        data: { name: "自评.别的.名称" },
      },
      {
        name: "别的系统留下了许多“自评.”开头的名称",
        given: {
          workbook: (s) => ({
            ...s,
            names: [...s.names, ...["甲", "乙", "丙"].map((n) => ({ name: `自评.系统.${n}`, ref: "'封面'!$A$1" }))],
          }),
        },
        messageId: "namesForeign",
        at: "cover",
        data: { count: "3" },
      },
    ],
  }),
  ruleCases(layoutVersion, {
    fails: [
      {
        name: "工作簿由更新的版本生成",
        given: { workbook: pointing("自评.版式", '"9"') },
        messageId: "layoutVersion",
        at: "cover",
        data: { found: "9" },
      },
    ],
  }),
  ruleCases(layoutOlder, {
    notices: [
      {
        name: "工作簿是第 1 版的版式",
        given: { workbook: pointing("自评.版式", '"1"') },
        messageId: "layoutOlder",
        at: "cover",
        data: {
          found: "1",
          today: currentLayout(department.layouts).id,
          changes: department.layouts.flatMap(({ changes }) => changes).join("；"),
        },
      },
    ],
  }),
  ruleCases(endRows, {
    passes: [
      { name: "灰色末行划了横线", given: { workbook: intoEndRow("自评.收入", "—") } },
      { name: "灰色末行划了斜线", given: { workbook: intoEndRow("自评.重点支出", "/") } },
    ],
    fails: [
      {
        name: "把一个机构填在灰色末行里",
        given: { workbook: intoEndRow("自评.收入", "3、信息中心") },
        messageId: "endRowUsed",
        at: "income",
        data: { part: "年度收入情况（万元）" },
      },
    ],
  }),
  ruleCases(rowsOutside, {
    passes: [
      { name: "收入表下面写了附注", given: { workbook: below("自评.收入", 1, ["注：含上年结转"]) } },
      {
        name: "系统在资产表下面打印了页码和流水号",
        given: { workbook: below("自评.固定资产", 2, ["第 1 页 共 3 页", "流水号 20220320001"]) },
      },
      {
        name: "资产表下面写了制表人",
        given: { workbook: below("自评.固定资产", 2, ["制表人", "示例甲", "审核人", "示例乙"]) },
      },
      { name: "收入表旁边写了文字", given: { workbook: beside("自评.收入", 9, ["已与决算核对"]) } },
      {
        name: "收入表旁边用公式核对合计",
        given: { workbook: beside("自评.收入", 9, [{ value: 12.5, formula: "=B6-SUM(C6:G6)" }]) },
      },
      {
        name: "收入表下面用公式从自评表的另一张表取数",
        given: { workbook: below("自评.收入", 1, [null, { value: 12.5, formula: "='基础数据'!B6" }]) },
      },
    ],
    fails: [
      {
        name: "一个机构连同金额写在收入表灰色末行下面",
        given: { workbook: below("自评.收入", 1, ["3、信息中心", 120, null, 120]) },
        messageId: "rowOutside",
        at: "income.outside.9",
        data: { part: "年度收入情况（万元）", sheet: "收支情况", addresses: "A9、B9、D9" },
        level: "强制",
      },
      {
        name: "灰色末行下面只写了机构名称",
        given: { workbook: below("自评.支出", 1, ["3、信息中心"]) },
        messageId: "rowOutside",
        at: "spending.outside.18",
      },
      {
        name: "隔一行写的机构，金额是文字",
        given: { workbook: below("自评.固定资产", 2, ["3、信息中心", "5,100.00"]) },
        messageId: "rowOutside",
        at: "assets.outside.35",
      },
      {
        name: "灰色末行下面的机构，金额由算式得出",
        given: { workbook: below("自评.三公", 1, [null, { value: 30, formula: "=10+20" }]) },
        messageId: "rowOutside",
        at: "sangong.outside.26",
      },
      {
        name: "灰色末行下面的机构，金额取自部门的台账",
        given: { workbook: below("自评.收入", 1, [null, { value: 30, formula: "='台账'!B3" }]) },
        messageId: "rowOutside",
        at: "income.outside.9",
      },
      {
        name: "一个机构插在收入表汇总行上面",
        given: { workbook: above("自评.收入", ["3、信息中心", 120]) },
        messageId: "rowOutside",
        at: "income.outside.5",
        data: { addresses: "A5、B5" },
      },
      {
        name: "一个机构写在收入表右边",
        given: { workbook: beside("自评.收入", 8, ["3、信息中心", 120]) },
        messageId: "rowOutside",
        at: "income.outside.6",
        data: { addresses: "I6、J6" },
      },
      {
        name: "一项重点支出写在灰色末行下面，只有文字",
        given: { workbook: below("自评.重点支出", 1, ["系统运维", "延续"]) },
        messageId: "rowOutside",
        at: "keyProjects.outside.27",
      },
    ],
  }),
  ruleCases(figuresApart, {
    passes: [
      { name: "封面旁边写了文字", given: { workbook: typedAt("封面", 4, 5, ["待领导审定"]) } },
      {
        name: "封面旁边写了日期",
        given: { workbook: (s) => allBy("封面", 'yyyy"年"m"月"d"日"')(typedAt("封面", 4, 5, [44635])(s)) },
      },
    ],
    fails: [
      {
        name: "封面旁边写了一个数",
        given: { workbook: typedAt("封面", 4, 5, [120.5]) },
        messageId: "figureApart",
        at: "cover.outside.5",
        data: { sheet: "封面", addresses: "F5" },
        level: "提示",
      },
      {
        name: "封面旁边的数显示成日期",
        given: { workbook: (s) => allBy("封面", 'm"月"d"日"')(typedAt("封面", 4, 5, [120.5])(s)) },
        messageId: "figureApart",
        at: "cover.outside.5",
      },
    ],
  }),
  ruleCases(formulas, {
    passes: [
      {
        name: "两处公式被数值覆盖，由勾稽规则分别提示",
        given: { typed: { "income.sum.total": 7138.12, "income.rows.0.total": 7138.12 } },
      },
    ],
    notices: [
      {
        name: "别的程序写的工作簿，公式都没有结果",
        given: { workbook: everyCell(showing(null)) },
        messageId: "notCalculated",
        at: "income.sum.total",
      },
      {
        name: "公式的结果都还是 0",
        given: { workbook: everyCell(showing(0)) },
        messageId: "notCalculated",
        at: "income.sum.total",
      },
      {
        name: "整张表粘贴成数值",
        given: { workbook: everyCell(valueOnly, (sheet) => sheet === "收支情况") },
        messageId: "formulasOverwritten",
        at: "income.sum.total",
        level: "提示",
      },
      {
        name: "机构名称里有“~”，公式还是以前的写法",
        given: { workbook: namedByPattern },
        messageId: "formulasOutdated",
        at: "spending.rows.1.yearBalance",
      },
    ],
  }),
  ruleCases(restoreFormulas, {
    passes: [
      { name: "公式都在", given: {} },
      {
        name: "两处公式被错数覆盖，由勾稽规则分别提示",
        given: { typed: { "income.sum.total": 1, "income.sum.carriedIn": 2 } },
      },
      {
        name: "整张表粘贴成数值，数值都对",
        given: { workbook: everyCell(valueOnly, (sheet) => sheet === "收支情况") },
      },
    ],
    fails: [
      {
        name: "三处公式被错数覆盖，是一件事",
        given: { typed: { "income.sum.total": 1, "income.sum.carriedIn": 2, "income.sum.other": 3 } },
        messageId: "broken",
        at: "income.sum.total",
        data: { count: "3", wrong: "3" },
        suggests: "7138.12",
        evidence: ["income.sum.total", "income.sum.carriedIn", "income.sum.other"],
      },
    ],
  }),
];
