/**
 * The one place that may use anything newer than ExcelApi 1.9 (Excel 2021, the oldest edition still in support).
 * Each entry asks first and says what happens without it. Undo groups (1.20) are not used: every action of ours writes in one round trip,
 * which should be one undo step already; the README lists that among what only real Excel can confirm.
 */
import { isUnsupported } from "./errors";
import { given } from "./optionalMembers";

/** Whether the running Excel has a requirement set; false outside Office. */
const supports = (set: string, version: string): boolean =>
  typeof Office !== "undefined" && (given(given(Office.context)?.requirements)?.isSetSupported(set, version) ?? false);

/**
 * Whether a change was made by this add-in. Needs ExcelApi 1.14; without it undefined, and the caller compares the change with what it wrote itself.
 */
export const madeByAddin = (change: Excel.WorksheetChangedEventArgs): boolean | undefined =>
  supports("ExcelApi", "1.14") ? change.triggerSource === "ThisLocalAddin" : undefined;

/** Brings the task pane up from a ribbon command. Needs SharedRuntime 1.1 (not on iPad); without it the command runs and the pane stays as it is. */
export const showTaskpane = async (): Promise<void> => {
  if (supports("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
};

/**
 * The addresses of what is merged within each of these ranges. Needs ExcelApi 1.13, and is asked for instead of the version; undefined where
 * Excel does not know it. One round trip, no write.
 */
export const mergedWithin = async (
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly ReadonlySet<string>[] | undefined> => {
  const found = ranges.map((range) => range.getMergedAreasOrNullObject().load("address"));
  try {
    await context.sync();
  } catch (error) {
    if (isUnsupported(error)) return undefined;
    throw error;
  }
  return found.map((merged) => new Set(merged.isNullObject ? [] : addressesIn(merged.address)));
};

/** "'表 1'!A1:B1, '表 1'!A2:B2" without the sheet. */
const addressesIn = (list: string): readonly string[] =>
  [...list.matchAll(/[A-Z]+\d+:[A-Z]+\d+(?=,|$)/g)].map(([address]) => address);

/**
 * Whether charts are drawn here. They are as old as the API (ExcelApi 1.1), but not every program that speaks it has them, and the workbench is one;
 * so they are asked for instead of the version. One round trip.
 */
export const hasCharts = async (context: Excel.RequestContext): Promise<boolean> => {
  context.workbook.worksheets.getFirst().charts.load("count");
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isUnsupported(error)) return false;
    throw error;
  }
};
