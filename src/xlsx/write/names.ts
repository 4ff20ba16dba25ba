/** Defined names as the workbook part lists them: ours, and the two by which Excel keeps print areas and title rows. */
import { absoluteRef, quoteSheet } from "../../workbook/address";
import type { NameSpec, SheetSpec } from "../../workbook/model";

export interface WrittenName extends NameSpec {
  /** Name of the sheet that the name belongs to; absent for the whole workbook. */
  readonly sheet?: string;
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The sheet is always quoted: Excel needs it for names such as 三公经费(2), and accepts it for all. */
export const pageNames = ({ name, page }: SheetSpec): readonly WrittenName[] => {
  if (page === undefined) return [];
  const area: WrittenName = { name: PRINT_AREA, ref: absoluteRef(name, page.printArea), sheet: name };
  const { titleRows } = page;
  if (titleRows === undefined) return [area];
  return [
    area,
    { name: PRINT_TITLES, ref: `${quoteSheet(name)}!$${titleRows.from + 1}:$${titleRows.to + 1}`, sheet: name },
  ];
};
