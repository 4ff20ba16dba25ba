/** One sheet: values and formulas as our own reader found them, everything else as hucre did. */
import type { ConditionalRule, Sheet } from "hucre/xlsx";
import type {
  Area,
  CellSpec,
  CellStyle,
  ConditionalFormatSpec,
  FoundCell,
  FoundSheet,
  SheetSpec,
} from "../../workbook/model";
import { DEFAULT_WIDTH } from "../../workbook/columnWidth";
import { compact } from "../withoutUndefined";
import { charactersOfWidth } from "../units";
import { areasOf } from "./areas";
import { pageOf } from "./page";
import type { StyleContext } from "./styles";
import { cellStyle, colorOf, differentialStyleIn } from "./styles";
import { validationsOf } from "./validations";

export const sheetSpec = (found: FoundSheet, styled: Sheet, context: StyleContext): SheetSpec =>
  compact<SheetSpec>({
    name: found.name,
    visibility: found.visibility === "visible" ? undefined : found.visibility,
    tabColor: colorOf(styled.view?.tabColor, context),
    columnWidths: (styled.columns ?? [])
      .slice(0, rightOf(found) + SPARE.cols)
      .map(({ width }) => (width === undefined ? DEFAULT_WIDTH : charactersOfWidth(width))),
    rowHeights: rowHeightsOf(styled),
    cells: cellsOf(found, styled, context),
    merges: (styled.merges ?? []).map(areaOf),
    validations: (styled.dataValidations ?? []).flatMap(validationsOf),
    conditionalFormats: conditionalFormatsOf(styled, context),
    freeze: freezeOf(styled),
    page: pageOf(styled),
    showGridlines: styled.view?.showGridLines,
  });

const rowHeightsOf = ({ rowDefs = new Map() }: Sheet): SheetSpec["rowHeights"] =>
  new Map([...rowDefs].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]])));

const freezeOf = ({ freezePane = {} }: Sheet): SheetSpec["freeze"] => {
  const { rows = 0, columns = 0 } = freezePane;
  return rows + columns === 0 ? undefined : { rows, cols: columns };
};

/** Rows and columns beside the filled cells in which a format alone is shown; a grid out to a corner that somebody coloured would be too large. */
const SPARE = { rows: 500, cols: 100 } as const;

const rightOf = ({ left, cells }: Pick<FoundSheet, "left" | "cells">): number => left + (cells[0]?.length ?? 0);

const isNear = ({ top, left, cells }: FoundSheet, row: number, col: number): boolean =>
  row < top + cells.length + SPARE.rows && col < rightOf({ left, cells }) + SPARE.cols;

/** Row by row: filled cells and those that only have a format. */
const cellsOf = (found: FoundSheet, styled: Sheet, context: StyleContext): readonly CellSpec[] => {
  const cells = new Map<string, CellSpec>();
  const add = (row: number, col: number, cell: FoundCell | undefined, format?: string): void => {
    const hucreStyle = styled.cells?.get(`${row},${col}`)?.style;
    const style = formatted(hucreStyle === undefined ? undefined : cellStyle(hucreStyle, context), format);
    if (isBlank(cell) && style === undefined) return;
    cells.set(
      `${row},${col}`,
      compact<CellSpec>({ row, col, value: cell?.value ?? null, formula: cell?.formula, style }),
    );
  };
  found.cells.forEach((line, i) =>
    line.forEach((cell, j) => add(found.top + i, found.left + j, cell, found.formats?.[i]?.[j])),
  );
  for (const key of styled.cells?.keys() ?? []) {
    const [row = 0, col = 0] = key.split(",").map(Number);
    if (!cells.has(key) && isNear(found, row, col)) add(row, col, undefined);
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.col - b.col);
};

/** hucre knows none of the formats that only Chinese editions have, and the others as they are in English. */
const formatted = (style: CellStyle | undefined, format = "General"): CellStyle | undefined =>
  format === "General" ? style : { ...style, numberFormat: format };

const isBlank = (cell: FoundCell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined);

const areaOf = (merge: NonNullable<Sheet["merges"]>[number]): Area => ({
  row: merge.startRow,
  col: merge.startCol,
  rows: merge.endRow - merge.startRow + 1,
  cols: merge.endCol - merge.startCol + 1,
});

/** Only rules whose condition is a formula; colour scales, bars and icons have no place in the model. */
const conditionalFormatsOf = (
  { conditionalRules = [] }: Sheet,
  context: StyleContext,
): readonly ConditionalFormatSpec[] | undefined => {
  const formats = conditionalRules.flatMap((rule) => conditionalFormat(rule, context));
  return formats.length === 0 ? undefined : formats;
};

const conditionalFormat = (
  { type, formula, range, style }: ConditionalRule,
  context: StyleContext,
): readonly ConditionalFormatSpec[] => {
  const areas = areasOf(range);
  if (type !== "expression" || typeof formula !== "string" || areas.length === 0) return [];
  return [{ areas, formula: `=${formula}`, style: style === undefined ? {} : differentialStyleIn(style, context) }];
};
