import { DataValidationRenderMode } from "@univerjs/core";
import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { toUniver } from "../../../src/host/snapshot/toUniver";
import type { WorkbookSpec } from "../../../src/workbook/model";
import { openExcel } from "../../support/excelHost";

const border = { line: "thin", color: "#000000" } as const;

const spec: WorkbookSpec = {
  sheets: [
    {
      name: "收支 情况",
      tabColor: "#00B050",
      columnWidths: [8.43, 24, 12.5],
      rowHeights: new Map([
        [0, 33.75],
        [3, 20],
      ]),
      cells: [
        {
          row: 0,
          col: 0,
          value: "年度收入情况",
          style: {
            font: { name: "宋体", size: 16, bold: true, italic: true, color: "#1F3864" },
            fill: "#DDEBF7",
            horizontal: "center",
            vertical: "center",
            wrap: true,
          },
        },
        { row: 1, col: 0, value: "汇总" },
        {
          row: 1,
          col: 1,
          value: 1234.5,
          style: {
            numberFormat: "#,##0.00",
            locked: false,
            borders: {
              top: border,
              bottom: { line: "medium", color: "#FF0000" },
              left: border,
              right: { line: "dotted", color: "#000000" },
            },
          },
        },
        { row: 2, col: 1, value: 2469, formula: "=B2*2" },
        { row: 2, col: 2, value: "0012", style: { numberFormat: "@" } },
        { row: 3, col: 0, value: true },
        { row: 4, col: 0, value: null, style: { fill: "#FFFFFF" } },
      ],
      merges: [{ row: 0, col: 0, rows: 1, cols: 3 }],
      validations: [
        {
          area: { row: 5, col: 0, rows: 3, cols: 1 },
          rule: { type: "list", values: ["是", "否"] },
          prompt: { title: "提示", message: "请选择" },
          error: { title: "不对", message: "只能选是或否", style: "stop" },
        },
        {
          area: { row: 5, col: 1, rows: 3, cols: 1 },
          rule: { type: "decimal", min: 0 },
          error: { title: "", message: "", style: "warning" },
        },
        {
          area: { row: 5, col: 2, rows: 1, cols: 1 },
          rule: { type: "whole", min: 0, max: 100 },
          error: { title: "", message: "", style: "information" },
        },
        {
          area: { row: 6, col: 2, rows: 1, cols: 1 },
          rule: { type: "date" },
          error: { title: "", message: "", style: "stop" },
        },
        {
          area: { row: 7, col: 2, rows: 1, cols: 1 },
          rule: { type: "textLength", max: 500 },
          error: { title: "", message: "", style: "stop" },
        },
        {
          area: { row: 8, col: 2, rows: 1, cols: 1 },
          rule: { type: "decimal" },
          error: { title: "", message: "", style: "stop" },
        },
      ],
      conditionalFormats: [
        {
          areas: [
            { row: 1, col: 1, rows: 2, cols: 1 },
            { row: 4, col: 0, rows: 1, cols: 1 },
          ],
          formula: "=TRUE",
          style: { fill: "#FFC7CE", color: "#9C0006", bold: true },
        },
      ],
      freeze: { rows: 1, cols: 1 },
      page: {
        paper: "A4",
        orientation: "landscape",
        printArea: { row: 0, col: 0, rows: 9, cols: 3 },
        titleRows: { from: 0, to: 1 },
        rowBreaks: [3],
        fitToWidth: true,
        margins: { top: 54, bottom: 54, left: 36, right: 36, footer: 30 },
        centerHorizontally: true,
        footer: "第 &P 页",
      },
      showGridlines: false,
    },
    {
      name: "隐藏",
      visibility: "hidden",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [],
      merges: [],
      validations: [],
    },
    {
      name: "很隐藏",
      visibility: "veryHidden",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [{ row: 0, col: 0, value: 3, formula: "='收支 情况'!B3/823" }],
      merges: [],
      validations: [],
    },
  ],
  names: [
    { name: "自评.收入.合计", ref: "'收支 情况'!$B$2:$B$3", comment: "备注" },
    { name: "自评.版本", ref: '"2021"', hidden: true },
  ],
};

test("a workbook opened and saved untouched comes out as it went in", async () => {
  const excel = await openExcel(spec);
  const saved = fromUniver(excel.host.save());
  await excel.close();
  expect(saved).toEqual(spec);
});

test("the plain mapping loses nothing either", () => {
  const data = toUniver(spec);
  expect(
    fromUniver({
      ...data,
      id: "w",
      name: "w",
      appVersion: "",
      locale: "zhCN",
      styles: data.styles ?? {},
      sheetOrder: data.sheetOrder ?? [],
      sheets: data.sheets ?? {},
    } as Parameters<typeof fromUniver>[0]),
  ).toEqual(spec);
});

test("cached values are there before anything was calculated, and follow when an input changes", async () => {
  const excel = await openExcel(spec);
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("收支 情况");
      const cells = sheet.getRange("B2:B3").load("values,text");
      const far = context.workbook.worksheets.getItem("很隐藏").getRange("A1").load("values");
      await context.sync();
      return [cells.values, cells.text, far.values];
    });
  expect(await read()).toEqual([[[1234.5], [2469]], [["1,234.50"], ["2469"]], [[3]]]);
  await excel.host.person.type("'收支 情况'!B2", 823);
  expect(await read()).toEqual([[[823], [1646]], [["823.00"], ["1646"]], [[2]]]);
  await excel.close();
});

test("the client sees names, sizes, validation, page setup and hidden sheets of an opened workbook", async () => {
  const excel = await openExcel(spec);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula,items/visible,items/comment");
    worksheets.load("items/name,items/visibility");
    const sheet = worksheets.getItem("收支 情况");
    const title = sheet.getRange("A1").load("format/rowHeight,format/columnWidth,format/font/name");
    const { dataValidation } = sheet.getRange("A6");
    dataValidation.load("rule");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.load("orientation,leftMargin");
    await context.sync();
    expect(names.items.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ["自评.收入.合计", "='收支 情况'!$B$2:$B$3", true],
      ["自评.版本", '="2021"', false],
    ]);
    expect(worksheets.items.map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden", "VeryHidden"]);
    expect([title.format.rowHeight, title.format.font.name, dataValidation.rule.list?.source]).toEqual([
      33.75,
      "宋体",
      "是,否",
    ]);
    expect([area.address, frozen.address, sheet.pageLayout.orientation, sheet.pageLayout.leftMargin]).toEqual([
      "'收支 情况'!A1:C9",
      "'收支 情况'!A1",
      "Landscape",
      36,
    ]);
  });
  await excel.close();
});

test("what an add-in did is in the saved workbook", async () => {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 42;
    sheet.pageLayout.setPrintArea("A1:B9");
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.names.add("自评.甲", sheet.getRange("A1"));
    await context.sync();
  });
  const saved = fromUniver(excel.host.save());
  await excel.close();
  expect(saved.names).toEqual([{ name: "自评.甲", ref: "Sheet1!$A$1" }]);
  expect(saved.sheets[0]).toMatchObject({
    name: "Sheet1",
    columnWidths: [7.29],
    cells: [
      { row: 0, col: 0, value: 2, style: { font: { bold: true } } },
      { row: 0, col: 1, value: 6, formula: "=A1*3" },
    ],
    page: { orientation: "landscape", printArea: { row: 0, col: 0, rows: 9, cols: 2 } },
  });
});

test("a saved host opens again with everything an add-in keeps in it", async () => {
  const first = await openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").pageLayout.paperSize = "A4";
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  const data: unknown = JSON.parse(JSON.stringify(first.host.save()));
  await first.close();
  const { createHeadlessHost } = await import("../../../src/host");
  const second = await createHeadlessHost(data as Parameters<typeof createHeadlessHost>[0]);
  const { page, protection } = second.book.active.metadata;
  expect([page?.paperSize, protection !== undefined]).toEqual(["A4", true]);
  await second.dispose();
});

test("a formula that the grid shares between cells is saved in each of them", async () => {
  const { createHeadlessHost } = await import("../../../src/host");
  const cellData = {
    0: { 0: { f: "=B1*2", si: "shared", v: 2, t: 2 }, 1: { v: 1, t: 2 } },
    1: { 0: { si: "shared", v: 6, t: 2 }, 1: { v: 3, t: 2 } },
  };
  const host = await createHeadlessHost({
    id: "w",
    name: "w",
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "S", cellData } },
  });
  const saved = fromUniver(host.save());
  await host.dispose();
  expect(saved.sheets[0]?.cells.map(({ formula, value }) => [formula, value])).toEqual([
    ["=B1*2", 2],
    [undefined, 1],
    ["=B2*2", 6],
    [undefined, 3],
  ]);
});

test("a list to choose from leaves its text the room of the cell", () => {
  const list = {
    area: { row: 0, col: 0, rows: 1, cols: 1 },
    rule: { type: "list", values: ["产出指标", "效益指标"] },
    error: { title: "", message: "", style: "stop" },
  } as const;
  const [first] = spec.sheets;
  const shown = toUniver({ sheets: [{ ...first!, validations: [list] }], names: [] });
  const rules = shown.resources?.map(({ data }) => data).filter((data) => data.includes("产出指标"));
  expect(rules).toEqual([expect.stringContaining(`"renderMode":${DataValidationRenderMode.ARROW}`)]);
});
