/** Joining cells and parting them. */
import { requirePermission } from "./access";
import { CellRange, fromGrid } from "./range";
import { intersection } from "../../workbook/area";
import { inBackground } from "./view";

/** Joins the cells; all but the first lose their contents. `across` joins row by row. */
export const mergeCells = async (range: CellRange, across: boolean): Promise<void> => {
  requirePermission(range.sheet);
  range.makeRoom();
  const cells = range.sheet.facade.getRange(range.inGrid);
  await fromBehind(range, () => {
    if (across) cells.mergeAcross();
    else if (range.rows * range.cols > 1) cells.merge();
  });
};

export const unmergeCells = async (range: CellRange): Promise<void> => {
  requirePermission(range.sheet);
  await fromBehind(range, () => {
    range.sheet.facade.getRange(range.inGrid).breakApart();
  });
};

/** Univer selects the cells that it joins or parts, which brings their sheet to the front. */
const fromBehind = async ({ sheet }: CellRange, work: () => void): Promise<void> => {
  if (sheet === sheet.book.active) work();
  else await inBackground(sheet.book, work);
};

/** The joined areas that touch the range. */
export const mergedAreas = (range: CellRange): readonly CellRange[] =>
  range.sheet.core
    .getMergeData()
    .map(fromGrid)
    .filter((area) => intersection(area, range) !== undefined)
    .map((area) => new CellRange(range.sheet, area));
