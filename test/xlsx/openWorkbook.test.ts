import { openFile } from "../../src/xlsx";
import { foreignFile } from "./foreign";

describe("a workbook of another program opens with what the model can say", () => {
  test("values, formulas, and styles with their theme colours", async () => {
    const { sheets } = (await openFile(foreignFile)).spec;
    expect(sheets[0]?.cells).toEqual([
      {
        row: 0,
        col: 0,
        value: "甲乙",
        style: { font: { bold: true, color: "#FFFFFF" }, fill: "#4472C4", horizontal: "center", vertical: "top" },
      },
      { row: 0, col: 1, value: 3, formula: "=SUM(A2:A3)", style: { numberFormat: "#,##0.00" } },
      { row: 1, col: 0, value: 1 },
      { row: 2, col: 0, value: 2 },
      {
        row: 2,
        col: 1,
        value: null,
        style: { borders: { left: { line: "medium", color: "#000000" }, top: { line: "dotted", color: "#000000" } } },
      },
    ]);
  });

  test("widths, heights, tab colour, visibility and workbook names", async () => {
    const { sheets, names } = (await openFile(foreignFile)).spec;
    expect(sheets[0]).toMatchObject({ name: "附表", tabColor: "#A2B9E2", columnWidths: [8.43, 20, 20] });
    expect([...(sheets[0]?.rowHeights ?? [])]).toEqual([[0, 20]]);
    expect(sheets[1]).toMatchObject({
      name: "汇总",
      visibility: "hidden",
      cells: [{ row: 0, col: 0, value: 6, formula: "=附表!B1*2" }],
    });
    expect(names).toEqual([{ name: "税率", ref: "0.13" }]);
  });

  test("a rule on several areas becomes one for each; rules that point at cells or hold formulas are dropped", async () => {
    const { sheets } = (await openFile(foreignFile)).spec;
    const rule = { rule: { type: "whole", min: 1, max: 9 }, error: { title: "", message: "整数", style: "stop" } };
    expect(sheets[0]?.validations).toEqual([
      { area: { row: 1, col: 0, rows: 1, cols: 1 }, ...rule },
      { area: { row: 2, col: 1, rows: 1, cols: 1 }, ...rule },
    ]);
  });

  test("conditional formats other than formulas, and paper other than A4, are dropped", async () => {
    const { sheets } = (await openFile(foreignFile)).spec;
    expect(sheets[0]?.conditionalFormats).toEqual([
      { areas: [{ row: 0, col: 1, rows: 1, cols: 1 }], formula: "=B1>9", style: { color: "#FF0000" } },
    ]);
    expect(sheets[0]).not.toHaveProperty("page");
  });
});
