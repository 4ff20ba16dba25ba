/** Puts values and native formulas into the places that the blocks reserved. */
import type { CellId } from "../../domain/cell";
import { parseRef } from "../../workbook/address";
import type { CellSpec } from "../../workbook/model";
import { unitOf } from "../schema/field";
import type { Schema } from "../schema/schema";
import { blockName } from "../schema/names";
import type { ReportCells } from "../report/cells";
import { statedValue } from "../report/complete";
import type { Place } from "../report/read";
import type { Canvas, PlacedField } from "./canvas";
import { formulaFor } from "./formula";
import type { Sites } from "./sites";
import { scalarOf } from "./value";

export const sitesOf = (canvases: readonly Canvas[], schema: Schema): Sites => {
  const places = new Map<CellId, Place>();
  for (const c of canvases) for (const f of c.fields) places.set(f.id, { sheet: c.sheet, row: f.row, col: f.col });
  const blocks = new Map(canvases.flatMap((c) => c.names.map((n) => [n.name, parseRef(n.ref)] as const)));
  return {
    schema,
    place: (id) => places.get(id),
    block: (section) => blocks.get(blockName(schema.sectionOf(section))),
  };
};

/** A derived cell keeps its formula unless the report holds another figure there: then the figure stands, and the check will say so. */
const keepsFormula = (id: CellId, cells: ReportCells): boolean => {
  const cell = cells.cell(id);
  if (cell.state === "blank") return true;
  if (cell.state === "unreadable" || typeof cell.value === "string") return false;
  const exact = statedValue(id, cells);
  if (exact?.state !== "value") return false;
  // JSON carries percentages as shown, to two decimals; everything else is exact.
  return cell.value.unit === "%"
    ? exact.value.toDecimalPlaces(2).equals(cell.value.value.toDecimalPlaces(2))
    : exact.value.equals(cell.value.value);
};

const fillOne = (sheet: string, placed: PlacedField, cells: ReportCells, sites: Sites): CellSpec => {
  const { id, field, row, col } = placed;
  const value = scalarOf(cells.cell(id), field);
  const style = placed.style === undefined ? {} : { style: placed.style };
  const formula = keepsFormula(id, cells) ? formulaFor(id, sheet, sites) : undefined;
  if (formula === undefined) return { row, col, value, ...style };
  const exact = statedValue(id, cells);
  const cached =
    exact?.state === "value"
      ? scalarOf({ id, state: "filled", value: { value: exact.value, unit: unitOf(field), dp: 2 } }, field)
      : value;
  return { row, col, value: cached, formula, ...style };
};

/** Reserved places override the empty texts that drew their borders. */
export const filledCells = (c: Canvas, cells: ReportCells, sites: Sites): readonly CellSpec[] => {
  const at = new Map(c.texts.map((t) => [`${t.row},${t.col}`, t]));
  for (const f of c.fields) at.set(`${f.row},${f.col}`, fillOne(c.sheet, f, cells, sites));
  return [...at.values()].sort((a, b) => a.row - b.row || a.col - b.col);
};
