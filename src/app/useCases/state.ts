/** What kind of workbook is open, before anything is checked. */
import { textOf } from "../facts";
import type { WorkbookState } from "../views";
import { isInstalled, load, type Desk } from "./desk";
import { faultViews, isDamage } from "./structure";

export const state = async (desk: Desk): Promise<WorkbookState> => {
  const { names } = await desk.workbook.structure();
  if (!isInstalled(names)) return { kind: "empty" };
  const { reading } = await load(desk);
  const faults = faultViews(reading.faults.filter(isDamage));
  const first = faults[0];
  if (first !== undefined)
    return { kind: "damaged", what: faults.length === 1 ? first.what : `${first.what}等 ${faults.length} 处` };
  return {
    kind: "installed",
    department: textOf(reading.cells, "cover.department"),
    year: textOf(reading.cells, "cover.year"),
  };
};
