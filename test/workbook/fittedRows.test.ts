import { fittedRows } from "../../src/workbook/fittedRows";
import type { CellSpec, SheetSpec } from "../../src/workbook/model";

const LONG = "负责管理工作，".repeat(40);
const wrapped: CellSpec["style"] = { wrap: true, font: { size: 10.5 } };

const sheet = (cells: readonly CellSpec[], rest: Partial<SheetSpec> = {}): SheetSpec => ({
  name: "表",
  columnWidths: [40, 40],
  rowHeights: new Map(),
  merges: [],
  validations: [],
  cells,
  ...rest,
});

const heightAt = (spec: SheetSpec): number | undefined => fittedRows(spec).get(0);

test("a row is as high as its longest text needs, and a blank one as its type", () => {
  const short = heightAt(sheet([{ row: 0, col: 0, value: "短", style: wrapped }])) ?? 0;
  const long = heightAt(sheet([{ row: 0, col: 0, value: LONG, style: wrapped }])) ?? 0;
  const strut = heightAt(sheet([{ row: 0, col: 2, value: null, style: { font: { size: 16 } } }])) ?? 0;
  expect(long).toBeGreaterThan(5 * short);
  expect(strut).toBeGreaterThan(short);
});

test("a text that is not wrapped takes one line", () => {
  const one = heightAt(sheet([{ row: 0, col: 0, value: "短", style: { font: { size: 10.5 } } }]));
  expect(heightAt(sheet([{ row: 0, col: 0, value: LONG, style: { font: { size: 10.5 } } }]))).toBe(one);
});

test("rows with a height of their own and merged cells are left alone, and nothing is higher than Excel allows", () => {
  const cells: readonly CellSpec[] = [{ row: 0, col: 0, value: LONG.repeat(20), style: wrapped }];
  expect(heightAt(sheet(cells, { rowHeights: new Map([[0, 20]]) }))).toBeUndefined();
  expect(heightAt(sheet(cells, { merges: [{ row: 0, col: 0, rows: 1, cols: 2 }] }))).toBeUndefined();
  expect(heightAt(sheet(cells))).toBe(409);
});
