/** The sheets in the order in which they are filled: scores follow from 基础数据, the text from everything. */
import type { CellId } from "../domain/cell";
import { PROSE_SHEET, SCORING_SHEET, sheetNames } from "../reports/department/sheets";
import { homes } from "./structure/homes";

const LAST: readonly string[] = [SCORING_SHEET, PROSE_SHEET];

const fillingOrder: readonly string[] = [...sheetNames.filter((name) => !LAST.includes(name)), ...LAST];

const sheetOfSection: ReadonlyMap<string, string> = new Map(
  [...homes.values()].map(({ section, sheet }) => [section, sheet]),
);

/** By the standard name of the cell's sheet; its tab may have another. */
export const sheetOrderOf = (id: CellId): number =>
  fillingOrder.indexOf(sheetOfSection.get(id.split(".")[0] ?? "") ?? "");
