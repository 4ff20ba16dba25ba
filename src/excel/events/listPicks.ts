/**
 * A value picked from a cell's list. Excel on the web raises no change event for it (office-js#3888), so there the cell that was left is compared
 * with what it held when it was entered: one small reading for each move, on the web only.
 */
import type { ExcelContext } from "../excelContext";
import { given } from "../optionalMembers";

/** Told after a move from one cell to another. */
type Move = Pick<Excel.WorksheetSelectionChangedEventArgs, "worksheetId" | "address">;

/** Whether this Excel keeps picks to itself. */
export const picksAreQuiet = (): boolean =>
  typeof Office !== "undefined" && String(given(Office.context)?.platform) === "OfficeOnline";

/** Calls back when the cell that was left holds something else than before, although no event said so. */
export const watchPicks = (
  { queue }: ExcelContext,
  listener: () => void,
): { readonly moved: (to: Move) => Promise<void>; readonly changed: () => void } => {
  let entered: { readonly cell: Move; readonly value: string } | undefined;
  const look = (to: Move): Promise<readonly string[]> =>
    queue.read({ action: "查看单元格" }, async (context) => {
      const cells = [to, ...(entered === undefined ? [] : [entered.cell])].map(({ worksheetId, address }) =>
        context.workbook.worksheets.getItem(worksheetId).getRange(address).getCell(0, 0).load("values"),
      );
      await context.sync();
      return cells.map(({ values }) => JSON.stringify(values));
    });
  return {
    moved: async (to) => {
      const before = entered;
      const [value, left] = await look(to).catch((): readonly string[] => []);
      entered = value === undefined ? undefined : { cell: to, value };
      if (before !== undefined && left !== undefined && left !== before.value) listener();
    },
    /** An event has said so: what the cell held before is no longer of interest. */
    changed: () => (entered = undefined),
  };
};
