/** A small form in the manner of the real one: a cover, a table with any number of unit rows, a hidden sheet of constants. */
import type { CellSpec, CellStyle, SheetSpec, WorkbookSpec } from "../../../src/workbook/model";

const line = { line: "thin", color: "#000000" } as const;
const boxed: CellStyle = {
  borders: { top: line, bottom: line, left: line, right: line },
  font: { name: "宋体", size: 10.5 },
  vertical: "center",
  wrap: true,
};
const money: CellStyle = { ...boxed, horizontal: "right", numberFormat: "#,##0.00", locked: false };
const heading: CellStyle = {
  ...boxed,
  font: { name: "黑体", size: 12, bold: true },
  fill: "#DCE6F1",
  horizontal: "center",
};

export const INCOME = "收支情况";
export const COVER = "封面";
/** Row of the first unit, from 0. */
export const FIRST_UNIT = 3;

const cover: SheetSpec = {
  name: COVER,
  tabColor: "#C00000",
  columnWidths: [20, 40],
  rowHeights: new Map([[0, 60]]),
  cells: [
    { row: 0, col: 0, value: "部门整体支出绩效自评报告", style: heading },
    { row: 0, col: 1, value: null, style: heading },
    { row: 1, col: 0, value: "预算编码", style: boxed },
    { row: 1, col: 1, value: "001301", style: boxed },
    { row: 2, col: 0, value: "评价年度", style: boxed },
    { row: 2, col: 1, value: "2021", style: boxed },
    { row: 3, col: 0, value: "说明", style: boxed },
    { row: 3, col: 1, value: "=不是公式", style: boxed },
  ],
  merges: [{ row: 0, col: 0, rows: 1, cols: 2 }],
  validations: [
    {
      area: { row: 2, col: 1, rows: 1, cols: 1 },
      rule: { type: "textLength", max: 4 },
      prompt: { title: "评价年度", message: "四位数字" },
      error: { title: "评价年度", message: "请填四位数字。", style: "stop" },
    },
  ],
  showGridlines: false,
  page: {
    paper: "A4",
    orientation: "portrait",
    printArea: { row: 0, col: 0, rows: 4, cols: 2 },
    margins: { top: 72, bottom: 72, left: 54, right: 54 },
    centerHorizontally: true,
  },
};

const unitRow = (i: number): readonly CellSpec[] => {
  const row = FIRST_UNIT + i;
  return [
    { row, col: 0, value: `${i + 1}、单位${i + 1}`, style: boxed },
    { row, col: 1, value: i + 0.5, formula: `=SUM(C${row + 1}:D${row + 1})`, style: { ...money, locked: true } },
    { row, col: 2, value: i, style: money },
    { row, col: 3, value: 0.5, style: money },
  ];
};

const income = (units: number): SheetSpec => {
  const sum = FIRST_UNIT + units;
  return {
    name: INCOME,
    columnWidths: [24, 12, 12, 12],
    rowHeights: new Map([[0, 30], ...Array.from({ length: units }, (_, i) => [FIRST_UNIT + i, 22] as const)]),
    cells: [
      { row: 0, col: 0, value: "年度收入情况（万元）", style: heading },
      ...["机构名称", "收入合计", "其中", null].map((value, col) => ({ row: 1, col, value, style: heading })),
      ...[null, null, "上年结转", "公共财政拨款"].map((value, col) => ({ row: 2, col, value, style: heading })),
      ...Array.from({ length: units }, (_, i) => unitRow(i)).flat(),
      { row: sum, col: 0, value: "汇总", style: boxed },
      ...["B", "C", "D"].map((letter, i) => ({
        row: sum,
        col: i + 1,
        value: null,
        formula: `=SUM(${letter}${FIRST_UNIT + 1}:${letter}${sum})`,
        style: { ...money, locked: true },
      })),
    ],
    merges: [
      { row: 0, col: 0, rows: 1, cols: 4 },
      { row: 1, col: 0, rows: 2, cols: 1 },
      { row: 1, col: 1, rows: 2, cols: 1 },
      { row: 1, col: 2, rows: 1, cols: 2 },
    ],
    validations: Array.from({ length: units }, (_, i) => ({
      area: { row: FIRST_UNIT + i, col: 2, rows: 1, cols: 2 },
      rule: { type: "decimal", min: 0 } as const,
      error: { title: "金额", message: "请填数字。", style: "stop" } as const,
    })),
    conditionalFormats: [
      {
        areas: [{ row: FIRST_UNIT, col: 2, rows: units, cols: 2 }],
        formula: `=C${FIRST_UNIT + 1}<0`,
        style: { color: "#FF0000" },
      },
    ],
    freeze: { rows: 3, cols: 1 },
    page: {
      paper: "A4",
      orientation: "landscape",
      printArea: { row: 0, col: 0, rows: sum + 1, cols: 4 },
      titleRows: { from: 1, to: 2 },
      rowBreaks: [FIRST_UNIT],
      fitToWidth: true,
      margins: { top: 50, bottom: 50, left: 40, right: 40, footer: 30 },
      footer: "第 &P 页",
    },
  };
};

const constants: SheetSpec = {
  name: "参数",
  visibility: "hidden",
  columnWidths: [10],
  rowHeights: new Map(),
  cells: [{ row: 0, col: 0, value: null, formula: "=自评.收入.合计*2" }],
  merges: [],
  validations: [],
};

export const sampleSpec = (units: number): WorkbookSpec => ({
  sheets: [cover, income(units), constants],
  names: [
    { name: "自评.年度", ref: `'${COVER}'!$B$3`, comment: "评价年度" },
    { name: "自评.收入", ref: `'${INCOME}'!$A$${FIRST_UNIT + 1}:$D$${FIRST_UNIT + units}` },
    { name: "自评.收入.合计", ref: `'${INCOME}'!$B$${FIRST_UNIT + units + 1}` },
    { name: "自评.版式", ref: '"1"', hidden: true },
  ],
});

export const sheetOf = (spec: WorkbookSpec, name: string): SheetSpec => {
  const sheet = spec.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the sample has no sheet ${name}`);
  return sheet;
};
