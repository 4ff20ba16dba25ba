/** One sheet from its declaration; the number of calls depends on its formats, not on its rows. */
import { pointsOf, type Point } from "../../workbook/area";
import type { Area, CellSpec, SheetSpec } from "../../workbook/model";
import { cellAt, usedPoints, type CellsOfSheet } from "../cells";
import { holdsAlready } from "../seen";
import { requireFits } from "../../app/ports";
import { applyBorders } from "./borders";
import { applyConditional } from "./conditional";
import { contentsOf, rangeOf, writeContents, type SheetContents } from "./contents";
import { applyLayout } from "./layout";
import { applyStyles } from "./styles";
import { applyValidations } from "./validations";

/** Queues a sheet that was just added and is empty. What it can do without comes afterwards (optionalSettings.ts). */
export const buildSheet = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  spec.cells.forEach((cell) => requireFits(spec.name, cell));
  const contents = contentsOf(spec.cells, null);
  if (contents !== undefined) writeContents(sheet, contents);
  dress(sheet, spec);
};

/**
 * Queues the rebuilding in place of a sheet that is there; deleting it would break every reference to it and empty the undo list.
 * The new contents go over the old ones in one write before anything is cleared, so that no moment has neither. What was seen to stand where it
 * belongs is not written again: what somebody types there meanwhile stays. Gives the cells that are written, or swallowed by merging.
 */
export const rebuildSheet = (sheet: Excel.Worksheet, spec: SheetSpec, seen: CellsOfSheet): readonly CellSpec[] => {
  spec.cells.forEach((cell) => requireFits(spec.name, cell));
  const whole = sheet.getRange();
  whole.unmerge();
  const changed = changedCells(spec, seen);
  const contents = contentsOf(changed, null);
  if (contents !== undefined) overwrite(sheet, contents);
  whole.clear("Formats");
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.format.useStandardHeight = true;
  dress(sheet, spec);
  return [...changed, ...swallowedBy(spec.merges)];
};

/** Those that are to hold something else than they were seen to hold; "" where nothing is to stay. */
const changedCells = ({ cells }: SheetSpec, seen: CellsOfSheet): readonly CellSpec[] => {
  const next = new Map(usedPoints(seen).map((at): [string, CellSpec] => [keyOf(at), { ...at, value: "" }]));
  for (const cell of cells) next.set(keyOf(cell), { ...cell, value: cell.value ?? "" });
  return [...next.values()].filter((cell) => !holdsAlready(cellAt(seen, cell), cell));
};

const swallowedBy = (merges: readonly Area[]): readonly CellSpec[] =>
  merges.flatMap((area) =>
    pointsOf(area)
      .slice(1)
      .map((at) => ({ ...at, value: "" })),
  );

const keyOf = ({ row, col }: Point): string => `${row},${col}`;

/** In a cell that was formatted as text a formula would stay text. */
const overwrite = (sheet: Excel.Worksheet, contents: SheetContents): void => {
  rangeOf(sheet, contents.area).numberFormat = contents.values.map((row) => row.map(() => "General"));
  writeContents(sheet, contents);
};

const dress = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  applyStyles(sheet, spec.cells);
  applyBorders(sheet, spec.cells);
  applyLayout(sheet, spec);
  applyValidations(sheet, spec.validations);
  spec.conditionalFormats?.forEach((format) => applyConditional(sheet, format));
};

/** Until everything that belongs to it is there. */
export const hide = (sheet: Excel.Worksheet): void => {
  sheet.visibility = VISIBILITY.hidden;
};

/** Setting it empties the list of what can be undone, also where nothing changes (Microsoft: Excel add-ins undo capabilities). */
export const applyVisibility = (sheet: Excel.Worksheet, { visibility = "visible" }: SheetSpec): void => {
  sheet.visibility = VISIBILITY[visibility];
};

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
