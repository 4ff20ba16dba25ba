/** 分析: whether charts can be put into the workbook, and putting them there. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { good } from "../runner";

/** Asked when the screen is first opened; while it is not known, neither is said. */
export const askForCharts = async ({ session, store, quietly }: PaneContext): Promise<void> => {
  if (store.get().nativeCharts !== undefined) return;
  await quietly(async () => store.set({ nativeCharts: await session.canDrawCharts() }));
};

export const makeAnalysisSheet = ({ session, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.analysis.making,
    work: async () => good(text.analysis.made((await session.makeAnalysisSheet()).address)),
  });
