/** The host with a grid, for the browser. Its styles and its canvas make it unfit for Node; tests use index.ts. */
import { Host } from "./host";
import { addToCellMenu, type CellMenuItem } from "./univer/grid/cellMenu";
import { emptyWorkbook } from "./univer/empty";
import type { IWorkbookData } from "./univer/data";
import { stillPictureOf } from "./univer/grid/stillPicture";
import { createGridEngine, endEditing, onEditing } from "./univer/grid/gridEngine";
import { putDraggedTabBack } from "./univer/grid/draggedTab";
import { withDrawnHeights } from "./univer/grid/drawnHeights";
import { passOverClosedSheets } from "./univer/grid/lateValidation";
import { pasteOnlyValues } from "./univer/paste/gridPaste";

export type { CellMenuItem, Host };
export { createExternal } from "./client/external";
export type { External } from "./client/external";

/**
 * Shows a workbook in the container, which the grid fills. While the person types in a cell, requests are refused or wait as in Excel.
 * `say` is told what the person has to know of a paste, "" when there is nothing.
 */
export const createGridHost = async (
  container: HTMLElement,
  data: Partial<IWorkbookData> = emptyWorkbook("workbook"),
  say: (sentence: string) => void = () => undefined,
  cellMenu: readonly CellMenuItem[] = [],
): Promise<Host> => {
  const engine = createGridEngine(container);
  cellMenu.forEach((item) => addToCellMenu(engine, item));
  const host = new Host(engine, withDrawnHeights(data));
  passOverClosedSheets(engine);
  putDraggedTabBack(engine, container);
  host.book.changes.onViewHeld = stillPictureOf(container);
  onEditing(engine, (editing) => host.setEditing(editing));
  pasteOnlyValues(host.book, say);
  host.endEditing = async () => {
    if (host.isEditing) await endEditing(engine, host.book.facade.getId());
  };
  await host.book.calculation.ready();
  return host;
};
