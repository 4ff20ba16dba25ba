/** Charts as the real client asks for them. What Excel draws of it only Excel shows. */
import { connectExcel } from "../../src/excel";
import type { SheetSpec } from "../../src/workbook/model";
import { drawnCharts, withCharts } from "../support/chartTypes";
import { useExcel } from "../support/excelHost";

const excel = useExcel(undefined, withCharts);

beforeEach(() => void drawnCharts.splice(0));

const column = (col: number) => ({ row: 1, col, rows: 3, cols: 1 });
const sheet = (...titles: readonly string[]): SheetSpec => ({
  name: "图",
  columnWidths: [],
  rowHeights: new Map(),
  cells: [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((col) => ({ row: row + 1, col, value: col === 0 ? `项${row}` : row })),
  ),
  merges: [],
  validations: [],
  charts: titles.map((title) => ({
    title,
    categories: column(0),
    series: [
      { name: "本年", values: column(1) },
      { name: "上年", values: column(2) },
    ],
    over: { row: 0, col: 4, rows: 10, cols: 5 },
  })),
});

test("this program has charts", async () => {
  expect(await connectExcel().canDrawCharts()).toBe(true);
  expect(excel.syncs()).toBe(1);
});

test("a chart is asked for with its figures, its names and its place", async () => {
  await connectExcel().showNewSheet(sheet("甲"), []);
  expect(drawnCharts).toEqual([
    {
      sheet: "图",
      kind: "ColumnClustered",
      source: "B2:B4",
      name: "自评通图表1",
      title: "甲",
      legend: true,
      series: [
        { name: "本年", categories: "A2:A4", labels: true },
        { name: "上年", values: "C2:C4", categories: "A2:A4", labels: true },
      ],
      over: "E1:I10",
    },
  ]);
});

test("made again, our charts are replaced and a person's own stays", async () => {
  const workbook = connectExcel();
  await workbook.showNewSheet(sheet("甲", "乙"), []);
  await Excel.run(async (context) => {
    const there = context.workbook.worksheets.getItem("图");
    there.charts.add("Pie", there.getRange("B2:B4")).name = "我的图";
    await context.sync();
  });
  await workbook.read(["图"]);
  excel.reset();
  await workbook.showNewSheet(sheet("丙"), []);
  expect(drawnCharts.map(({ name }) => name)).toEqual(["我的图", "自评通图表1"]);
  expect(drawnCharts[1]).toMatchObject({ title: "丙" });
  expect(excel.syncs()).toBe(4);
});
