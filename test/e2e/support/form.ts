/** The form in the workbench: cells by the names of the form, wherever they stand, filled in by typing and by pasting. */
import { parseRef, cellAddress } from "../../../src/workbook/address";
import type { Workbench } from "./workbench";

export type Row = readonly string[];

/** "自评.收入" from its first cell, so many rows down and columns to the right. */
export const placeOf = async (workbench: Workbench, name: string, down = 0, right = 0): Promise<string> => {
  const ref = parseRef((await workbench.refersTo(name)).replace(/^=/, ""));
  if (ref === undefined) throw new Error(`${name} leads nowhere.`);
  return `${ref.sheet}!${cellAddress(ref.area.row + down, ref.area.col + right)}`;
};

/** Pastes what was copied from another spreadsheet: fields between tabs, rows between line ends. */
export const paste = async (workbench: Workbench, place: string, rows: readonly Row[]): Promise<void> => {
  const block = rows.map((row) => row.join("\t")).join("\n");
  await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await workbench.goTo(place);
  await workbench.page.keyboard.press("Control+V");
};

/** Types into the cell that a name leads to. */
export const fill = async (workbench: Workbench, name: string, text: string): Promise<void> =>
  workbench.type(await placeOf(workbench, name), text);

export const valueOf = async (workbench: Workbench, name: string): Promise<unknown> =>
  workbench.value(await placeOf(workbench, name));
