/** Cells between the plain workbook and Univer. */
import type { CellSpec, Scalar } from "../../workbook/model";
import { richText } from "../univer/cells";
import { CellType } from "../univer/data";
import type { ICellData, IStyleData, IWorkbookData } from "../univer/data";
import { lostReferences } from "../univer/formulas/lostReferences";
import { asExcelHasIt, outsideFormulas } from "../univer/formulas/outsideFormulas";
import { fromStyle, toStyle } from "./styles";
import type { StyleTable } from "./styleTable";

type CellData = { [row: number]: { [col: number]: ICellData } };

export const toCells = (cells: readonly CellSpec[], styles: StyleTable<IStyleData>): CellData => {
  const data: CellData = {};
  for (const cell of cells) (data[cell.row] ??= {})[cell.col] = toCell(cell, styles);
  return data;
};

const toCell = ({ value, formula, style }: CellSpec, styles: StyleTable<IStyleData>): ICellData => ({
  ...toContent(value),
  ...(formula === undefined ? {} : { f: lostReferences.toUniver(outsideFormulas.toUniver(formula, value)) }),
  ...(style === undefined ? {} : { s: styles.idOf(toStyle(style)) }),
  ...(style?.locked === false ? { custom: { unlocked: true } } : {}),
});

const toContent = (value: Scalar): ICellData => {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellType.flag };
  return { v: value, t: CellType.text };
};

/** Row by row; only cells that hold something or have a format. */
export const fromCells = (data: CellData, styles: IWorkbookData["styles"]): readonly CellSpec[] =>
  Object.entries(data).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([col, cell]) => fromCell(Number(row), Number(col), cell, styles)),
  );

const fromCell = (row: number, col: number, cell: ICellData, styles: IWorkbookData["styles"]): readonly CellSpec[] => {
  const value = fromContent(cell);
  const style = fromStyle(
    (typeof cell.s === "string" ? styles[cell.s] : cell.s) ?? {},
    cell.custom?.["unlocked"] === true,
  );
  const formula = cell.f == null || cell.f === "" ? undefined : asExcelHasIt(cell.f);
  if (value === null && style === undefined && formula === undefined) return [];
  return [
    { row, col, value, ...(formula === undefined ? {} : { formula }), ...(style === undefined ? {} : { style }) },
  ];
};

/** Rich text is its plain text. */
const fromContent = (cell: ICellData): Scalar => {
  const { v, t } = cell;
  if (v == null) return richText(cell) ?? null;
  if (v === "") return null;
  return t === CellType.flag ? Boolean(v) : v;
};
