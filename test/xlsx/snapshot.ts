/** What a reader must find in a file that was written from a spec. */
import type { FoundCell, FoundSheet, SheetSpec, WorkbookSnapshot, WorkbookSpec } from "../../src/workbook/model";

export const snapshotOfSpec = (spec: WorkbookSpec): WorkbookSnapshot => ({
  sheets: spec.sheets.map(foundSheet),
  names: spec.names,
});

const foundSheet = ({ name, visibility = "visible", cells }: SheetSpec): FoundSheet => {
  const filled = cells.filter((cell) => cell.formula !== undefined || (cell.value !== null && cell.value !== ""));
  const frame = { name, visibility, protected: false };
  if (filled.length === 0) return { ...frame, top: 0, left: 0, cells: [] };
  const rows = filled.map((cell) => cell.row);
  const cols = filled.map((cell) => cell.col);
  const [top, left] = [Math.min(...rows), Math.min(...cols)];
  const grid = Array.from({ length: Math.max(...rows) - top + 1 }, () =>
    Array.from({ length: Math.max(...cols) - left + 1 }, (): FoundCell => ({ value: null })),
  );
  const formats: (string | undefined)[][] = [];
  for (const { row, col, value, formula, style } of filled) {
    const found = value === "" ? null : value;
    grid[row - top]![col - left] = formula === undefined ? { value: found } : { value: found, formula };
    if (typeof found === "number") (formats[row - top] ??= [])[col - left] = style?.numberFormat ?? "General";
  }
  return { ...frame, top, left, cells: grid, ...(formats.length === 0 ? {} : { formats }) };
};
