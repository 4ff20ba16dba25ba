/** The host for Node and for tests. The host with a grid, for the browser, is in grid.ts: Node must not import it. */
import { emptyWorkbook } from "./univer/empty";
import type { IWorkbookData } from "./univer/data";
import { createHeadlessEngine } from "./univer/engine";
import { Host } from "./host";

export type { Host };
export { createBridge } from "./client/bridge";

/** Opens a workbook without a grid; without data an empty one with "Sheet1". Resolves when it is calculated. */
export const createHeadlessHost = async (data: Partial<IWorkbookData> = emptyWorkbook("workbook")): Promise<Host> => {
  const host = new Host(createHeadlessEngine(), data);
  await host.book.calculation.ready();
  return host;
};
