/** The sheets in the order in which they are filled: scores follow from 基础数据, the text from everything. */
import type { CellId } from "../../domain/cell";
import { oncePer } from "../../domain/oncePer";
import type { Report } from "../../engine/definition/report";
import { standardOf } from "../structure/standardLayout";
import { sectionIn } from "../../engine/schema/path";

export const fillingOrder = ({ sheets, filledLast }: Report): readonly string[] => [
  ...sheets.map((sheet) => sheet.name).filter((name) => !filledLast.includes(name)),
  ...filledLast,
];

/** The standard name of the sheet on which a cell stands; "" for what stands on none. */
export const standardSheetOf = oncePer((report: Report): ((id: CellId) => string) => {
  const sheetOf = new Map([...standardOf(report).homes.values()].map(({ section, sheet }) => [section, sheet]));
  return (id) => sheetOf.get(sectionIn(id)) ?? "";
});

/** By the standard name of the cell's sheet; its tab may have another. */
export const sheetOrderOf = oncePer((report: Report): ((id: CellId) => number) => {
  const order = fillingOrder(report);
  const sheetOf = standardSheetOf(report);
  return (id) => order.indexOf(sheetOf(id));
});
