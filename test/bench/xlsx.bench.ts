/** How fast .xlsx files are read and written, per second of processor time, so that a busy machine gives the same figures. */
import type { SheetSpec, WorkbookSpec } from "../../src/workbook/model";
import { openFile, readWorkbook, sameSheets, saveChanges, writeWorkbook } from "../../src/xlsx";
import { zlibInflate } from "../../src/ooxml/node";

/** Lines such as "read with zlib: 700 files/s (6 sheets, 480 cells)". */
export const benchXlsx = async (): Promise<readonly string[]> => {
  const spec = report();
  const file = await writeWorkbook(spec);
  const more = { ...spec, sheets: [...spec.sheets, sheet("另")] };
  const what = `${spec.sheets.length} sheets, ${spec.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0)} cells`;
  const line = async (title: string, times: number, work: () => unknown): Promise<string> =>
    `${title}: ${await perSecond(times, work)} files/s (${what})`;
  return [
    await line("read with zlib", 300, () => readWorkbook(file, { inflate: zlibInflate })),
    await line("read with the portable inflate", 300, () => readWorkbook(file)),
    await line("open with styles", 50, () => openFile(file)),
    await line("write", 50, () => writeWorkbook(spec)),
    await line("save with another sheet", 30, () => saveChanges(file, spec, sameSheets(spec, more))),
  ];
};

const perSecond = async (times: number, work: () => unknown): Promise<number> => {
  for (let i = 0; i < times / 10; i++) await work();
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) await work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((times / (user + system)) * 1e6);
};

/** As many sheets and cells as the workbook that the libraries were compared with. */
const report = (): WorkbookSpec => ({
  sheets: ["封面", "基本概况", "收支情况", "绩效自评", "基础数据", "评分表"].map(sheet),
  names: Array.from({ length: 40 }, (_, i) => ({ name: `自评.字段${i}`, ref: `'收支情况'!$B$${i + 1}` })),
});

const sheet = (name: string): SheetSpec => ({
  name,
  columnWidths: [20, 12, 12, 12],
  rowHeights: new Map([[0, 30]]),
  cells: Array.from({ length: 80 }, (_, i) => cell(Math.floor(i / 4), i % 4)),
  merges: [],
  validations: [],
});

const cell = (row: number, col: number): SheetSpec["cells"][number] => {
  if (col === 0) return { row, col, value: `第 ${row} 项`, style: { wrap: true } };
  if (col === 3)
    return { row, col, value: row * 3, formula: `=SUM(B${row + 1}:C${row + 1})`, style: { numberFormat: "#,##0.00" } };
  return { row, col, value: row * col + 0.25, style: { numberFormat: "#,##0.00", locked: false } };
};
