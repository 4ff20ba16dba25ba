/** A figure or a day in a field for text reads as its cell shows it: from a file, in the pane, and in the workbench that opened the file. */
import { snapshotIn } from "../../src/cli/load";
import { createSession } from "../../src/app/createSession";
import { load, loadSnapshot } from "../../src/app/loading/load";
import type { Loaded } from "../../src/app/loading/context";
import { stampViewOf } from "../../src/app/useCases/stamp";
import { connectExcel } from "../../src/excel";
import { shownIn } from "../../src/engine/report/shown";
import { department } from "../../src/reports/department";
import { openFile } from "../../src/xlsx";
import type { WorkbookSpec } from "../../src/workbook/model";
import { openExcel } from "../support/excelHost";
import { partsOfFile, packed, replacing, textPart, type Change } from "../support/returned";
import { sampleWorkbook } from "../support/sample";
import { writeWorkbook } from "../../src/xlsx";

const ACTUAL = "indicators.rows.0.actual";

const original = async (): Promise<Loaded> =>
  loadSnapshot(department, snapshotIn(await writeWorkbook(sampleWorkbook("corrected"))));

/** The corrected sample with a number in the first 完成情况, or in another cell. */
const withNumber = async (value: number, numberFormat: string, id = ACTUAL): Promise<WorkbookSpec> => {
  const place = (await original()).reading.places.get(id)!;
  const spec = sampleWorkbook("corrected");
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === place.sheet && cell.row === place.row && cell.col === place.col
          ? { row: cell.row, col: cell.col, value, style: { ...cell.style, numberFormat } }
          : cell,
      ),
    })),
  };
};

/** Every cell of that format has a built-in one, which has a number and no code. */
const builtIn =
  (id: number): Change =>
  (parts) => {
    const [, own] = /<numFmt numFmtId="(\d+)" formatCode="0000000"\/>/.exec(textPart(parts, "xl/styles.xml"))!;
    return replacing(
      "xl/styles.xml",
      `numFmtId="${own}" f`,
      `numFmtId="199" f`,
    )(replacing("xl/styles.xml", new RegExp(`<xf numFmtId="${own}"`, "g"), `<xf numFmtId="${id}"`)(parts));
  };

const count1904: Change = replacing(
  "xl/workbook.xml",
  /<(bookViews|sheets)\b/,
  (found) => `<workbookPr date1904="1"/>${found}`,
);

const fromFile = (file: Uint8Array): Loaded => loadSnapshot(department, snapshotIn(file));

const inPane = async (spec: WorkbookSpec): Promise<Loaded> => {
  const excel = await openExcel(spec);
  try {
    return await load({ report: department, workbook: connectExcel(), last: undefined });
  } finally {
    await excel.close();
  }
};

const inWorkbench = async (file: Uint8Array): Promise<Loaded> => inPane((await openFile(file)).spec);

const shown = ({ reading }: Loaded): string => shownIn(reading.cells.cell(ACTUAL));

const readOf = ({ reading, assessment }: Loaded, id = ACTUAL): unknown => [
  reading.cells.cell(id),
  assessment.findings.map(({ rule, at, data }) => [rule, at, data]),
];

test.each<readonly [value: number, format: string, text: string]>([
  [1, "0%", "100%"],
  [0.9655, "0.00%", "96.55%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [44526, 'yyyy"年"m"月"d"日"', "2021年11月26日"],
  [44526, "yyyy/m/d", "2021/11/26"],
  [12, 'General"家"', "12家"],
  [12, "General", "12"],
])("%d by %s is %s", async (value, format, text) => {
  const spec = await withNumber(value, format);
  const file = await writeWorkbook(spec);
  const found = fromFile(file);
  expect(shown(found)).toBe(text);
  expect(readOf(await inPane(spec))).toEqual(readOf(found));
  expect(readOf(await inWorkbench(file))).toEqual(readOf(found));
});

test.each<readonly [value: number, id: number, text: string]>([
  [1, 9, "100%"],
  [1234.5, 4, "1,234.50"],
  [44526, 14, "2021/11/26"],
  [44526.75, 22, "2021/11/26 18:00"],
  [44526, 31, "2021年11月26日"],
  [44526, 57, "2021年11月"],
  [44526, 58, "11月26日"],
])("%d by the built-in format %d is %s", async (value, id, text) => {
  const file = packed(builtIn(id)(partsOfFile(await writeWorkbook(await withNumber(value, "0000000")))));
  const found = fromFile(file);
  expect(shown(found)).toBe(text);
  expect(readOf(await inWorkbench(file))).toEqual(readOf(found));
});

test("a day of a workbook that counts from 1904", async () => {
  const spec = await withNumber(44526 - 1462, 'yyyy"年"m"月"d"日"');
  const file = packed(count1904(partsOfFile(await writeWorkbook(spec))));
  expect(shown(fromFile(file))).toBe("2021年11月26日");
  expect(readOf(await inWorkbench(file))).toEqual(readOf(fromFile(file)));
});

test("a format that cannot be read is told, and the number stays", async () => {
  const spec = await withNumber(0.5, "[DBNum1]0.0");
  const found = fromFile(await writeWorkbook(spec));
  expect(found.assessment.findings.map(({ rule, at }) => [rule, at])).toContainEqual(["数值.不可读", ACTUAL]);
  expect(shown(found)).toBe("0.5");
  expect(readOf(await inPane(spec))).toEqual(readOf(found));
});

test.each(['m"月"d"日"', "0.00%"])("an amount by %s is told alike", async (format) => {
  const spec = await withNumber(2499.6, format, "income.sum.total");
  const found = fromFile(await writeWorkbook(spec));
  expect(found.assessment.findings.map(({ rule }) => rule)).toContain("结构.数字格式");
  expect(readOf(await inPane(spec), "income.sum.total")).toEqual(readOf(found, "income.sum.total"));
});

test("a stamp of the time when the number alone was read is intact", async () => {
  const excel = await openExcel(await withNumber(0.96, "General"));
  const workbook = connectExcel();
  await createSession(department, workbook, () => "2022-03-20").stamp();
  const place = (await original()).reading.places.get(ACTUAL)!;
  await Excel.run(async (context) => {
    const { row, col, sheet } = place;
    context.workbook.worksheets.getItem(sheet).getCell(row, col).numberFormat = [["0%"]];
    await context.sync();
  });
  const found = await load({ report: department, workbook, last: undefined });
  await excel.close();
  expect(shown(found)).toBe("96%");
  expect(await stampViewOf(found)).toMatchObject({ state: "intact" });
});
