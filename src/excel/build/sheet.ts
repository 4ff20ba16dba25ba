/** One sheet from its declaration; the number of calls depends on its formats, not on its rows. */
import type { Area, SheetSpec } from "../../workbook/model";
import { beyond } from "../areas";
import { requireFits } from "../write/cellInput";
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
 * The new contents go over the old ones in one write before anything is cleared, so that no moment has neither.
 */
export const rebuildSheet = (sheet: Excel.Worksheet, spec: SheetSpec, extent: Area): void => {
  spec.cells.forEach((cell) => requireFits(spec.name, cell));
  const whole = sheet.getRange();
  whole.unmerge();
  const contents = contentsOf(fromOrigin(spec, extent), "");
  if (contents !== undefined) overwrite(sheet, contents);
  for (const rest of contents === undefined ? [extent] : beyond(extent, contents.area))
    if (rest.rows > 0) rangeOf(sheet, rest).clear("Contents");
  whole.clear("Formats");
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.format.useStandardHeight = true;
  dress(sheet, spec);
};

/** The block starts where the old contents start, if that is further up or left. */
const fromOrigin = (spec: SheetSpec, extent: Area): SheetSpec["cells"] =>
  spec.cells.length === 0 || extent.rows === 0
    ? spec.cells
    : [{ row: extent.row, col: extent.col, value: null }, ...spec.cells];

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
