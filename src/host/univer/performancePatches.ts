/**
 * Two places where Univer 0.25.1 looks at everything for the sake of one cell, so that writing many cells took time with their square.
 * test/host/privateParts.test.ts holds the private name in place.
 */
import { isFormulaId, isFormulaString, ObjectMatrix } from "@univerjs/core";
import type { Nullable, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Update = FormulaDataModel["updateFormulaData"];
type Cells = Parameters<Update>[2];
type Formulas = ReturnType<Update>;

export const writeInLinearTime = (engine: Engine, workbook: Workbook): void => {
  const model = engine.get(FormulaDataModel);
  const search = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) =>
    formulasOf(cells, workbook.getSheetBySheetId(sheetId)) ?? search(unitId, sheetId, cells);
  // A format that is not known by its text is compared with every other; kept under its own text, it is found the next time.
  Object.defineProperty(workbook.getStyles(), "_getExistingStyleId", { value: () => null });
};

/** The formulas that a change sets, null where it takes one away; undefined where cells share formulas, which Univer must look for in all others. */
const formulasOf = (cells: Cells, sheet: Nullable<Worksheet>): Formulas | undefined => {
  const found = new ObjectMatrix<IFormulaDataItem | null>();
  const shared = new Set<string>();
  new ObjectMatrix(cells).forValue((row, col, cell) => {
    const before = sheet?.getCellRaw(row, col);
    for (const id of [cell?.si, before?.si]) if (isFormulaId(id)) shared.add(String(id));
    if (isFormulaString(cell?.f)) found.setValue(row, col, { f: String(cell?.f) });
    else if (isFormulaString(before?.f)) found.setValue(row, col, null);
  });
  return shared.size > 0 ? undefined : found.getMatrix();
};
