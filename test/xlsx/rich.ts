/** A workbook that uses every member of the model at least once. Names and figures are invented. */
import type { CellStyle, SheetSpec, WorkbookSpec } from "../../src/workbook/model";

const line = { line: "thin", color: "#000000" } as const;
const boxed: CellStyle = { borders: { top: line, bottom: line, left: line, right: line } };
const heading: CellStyle = {
  ...boxed,
  font: { name: "宋体", size: 12, bold: true, color: "#1F4E79" },
  fill: "#DDEBF7",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const money: CellStyle = { ...boxed, horizontal: "right", numberFormat: "#,##0.00", locked: false };

const income: SheetSpec = {
  name: "收支情况",
  tabColor: "#2E75B6",
  columnWidths: [24, 12.5, 12.5, 8.43],
  rowHeights: new Map([
    [0, 30],
    [1, 22.5],
    [9, 40],
  ]),
  cells: [
    { row: 0, col: 0, value: "年度收入情况（万元）", style: heading },
    { row: 0, col: 1, value: null, style: heading },
    { row: 1, col: 0, value: "1、局机关", style: boxed },
    { row: 1, col: 1, value: 1234.5, style: money },
    {
      row: 1,
      col: 2,
      value: 0.1,
      style: {
        ...money,
        borders: { bottom: { line: "dotted", color: "#7F7F7F" }, top: { line: "medium", color: "#C00000" } },
      },
    },
    { row: 2, col: 0, value: "汇总", style: { font: { italic: true } } },
    { row: 2, col: 1, value: 1234.6, formula: "=SUM(B2:C2)", style: money },
    { row: 2, col: 2, value: "#DIV/0!", formula: "=B2/0" },
    { row: 3, col: 0, value: "=1+1", style: { horizontal: "left", vertical: "top" } },
    { row: 3, col: 1, value: "+86" },
    { row: 3, col: 2, value: "-无" },
    { row: 3, col: 3, value: '@某某 <&> "引"  双空格\n换行_x000D_结束 ' },
    { row: 4, col: 0, value: true },
    { row: 4, col: 1, value: false, formula: '=B2="甲"' },
    { row: 4, col: 2, value: "甲", formula: '="甲"' },
    { row: 4, col: 3, value: null, formula: '=""' },
    { row: 5, col: 0, value: 44562, style: { numberFormat: "yyyy-mm-dd" } },
    { row: 5, col: 1, value: 0.3081, style: { numberFormat: "0.00%", vertical: "bottom" } },
    { row: 5, col: 2, value: "#N/A" },
    { row: 5, col: 3, value: -0.000001 },
    { row: 7, col: 1, value: 2469.1, formula: "=自评.收入.合计*2+'封面'!B2-2021" },
  ],
  merges: [{ row: 0, col: 0, rows: 1, cols: 2 }],
  validations: [
    {
      area: { row: 1, col: 1, rows: 1, cols: 2 },
      rule: { type: "decimal", min: 0 },
      prompt: { title: "收入合计", message: "单位：万元\n两位小数" },
      error: { title: "不是金额", message: "请填写不小于 0 的数。", style: "stop" },
    },
    {
      area: { row: 4, col: 0, rows: 1, cols: 1 },
      rule: { type: "list", values: ["是", "否", '“"其他"”'] },
      error: { title: "选项", message: "请从列表中选择。", style: "warning" },
    },
    {
      area: { row: 5, col: 0, rows: 1, cols: 1 },
      rule: { type: "date" },
      error: { title: "日期", message: "请填写日期。", style: "information" },
    },
    {
      area: { row: 6, col: 0, rows: 2, cols: 1 },
      rule: { type: "textLength", max: 200 },
      error: { title: "太长", message: "不超过 200 字。", style: "warning" },
    },
    {
      area: { row: 6, col: 1, rows: 1, cols: 1 },
      rule: { type: "whole", min: 0, max: 5000 },
      error: { title: "人数", message: "请填写整数。", style: "stop" },
    },
    {
      area: { row: 6, col: 2, rows: 1, cols: 1 },
      rule: { type: "decimal" },
      error: { title: "数", message: "请填写数。", style: "stop" },
    },
  ],
  conditionalFormats: [
    {
      areas: [
        { row: 1, col: 1, rows: 1, cols: 2 },
        { row: 5, col: 3, rows: 1, cols: 1 },
      ],
      formula: "=B2<0",
      style: { fill: "#FFC7CE", color: "#9C0006", bold: true },
    },
    { areas: [{ row: 2, col: 1, rows: 1, cols: 1 }], formula: '=B3<>"x"', style: { fill: "#FFEB9C" } },
  ],
  freeze: { rows: 1, cols: 1 },
  page: {
    paper: "A4",
    orientation: "landscape",
    printArea: { row: 0, col: 0, rows: 8, cols: 4 },
    titleRows: { from: 0, to: 0 },
    rowBreaks: [2, 5],
    fitToWidth: true,
    margins: { top: 54, bottom: 50, left: 36, right: 36 },
    centerHorizontally: true,
    footer: "第 &P 页 共 &N 页",
  },
  showGridlines: false,
};

export const rich: WorkbookSpec = {
  sheets: [
    {
      name: "封面",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [
        { row: 0, col: 0, value: "部门整体支出绩效自评报告" },
        { row: 1, col: 1, value: 2021 },
      ],
      merges: [],
      validations: [],
    },
    income,
    {
      name: "it's (2)",
      visibility: "hidden",
      columnWidths: [3],
      rowHeights: new Map(),
      cells: [{ row: 2, col: 2, value: "藏" }],
      merges: [],
      validations: [],
      page: {
        paper: "A4",
        orientation: "portrait",
        printArea: { row: 0, col: 0, rows: 3, cols: 3 },
        margins: { top: 72, bottom: 72, left: 50.4, right: 50.4 },
      },
    },
    {
      name: "自评通",
      visibility: "veryHidden",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [],
      merges: [],
      validations: [],
    },
  ],
  names: [
    { name: "自评.收入.合计", ref: "'收支情况'!$B$3", comment: "年度收入情况 · 汇总 · 收入合计" },
    { name: "自评.版本", ref: '"1"', hidden: true },
    { name: "自评.收入", ref: "'收支情况'!$A$2:$D$3" },
    { name: "自评.丢失", ref: "'收支情况'!#REF!" },
  ],
};
