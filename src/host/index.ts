/** The host for Node and for tests. The host with a grid, for the browser, is in grid.ts: Node must not import it. */
import { emptyWorkbook } from "./univer/empty";
import type { IWorkbookData } from "./univer/data";
import { createHeadlessEngine } from "./univer/engine";
import { Host } from "./host";
import type { TypeTable } from "./protocol/objects";

export type { Host };
export { createBridge } from "./client/bridge";

/**
 * Opens a workbook without a grid; without data an empty one with "Sheet1". Resolves when it is calculated.
 * `members`: what it answers, where that is more than the workbench does.
 */
export const createHeadlessHost = async (
  data: Partial<IWorkbookData> = emptyWorkbook("workbook"),
  members?: TypeTable,
): Promise<Host> => {
  const host = new Host(createHeadlessEngine(), data, members);
  await host.book.calculation.ready();
  return host;
};
