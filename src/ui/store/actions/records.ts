/** 审核说明 and 上报标记: what the workbook carries besides its figures. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { good } from "../runner";

/** A failure keeps what was known and offers 重试. */
export const readRecords = ({ session, store, quietly }: PaneContext): Promise<boolean> =>
  quietly(async () => {
    const [explanations, stamp] = await Promise.all([session.explanations(), session.stampState()]);
    store.set({ explanations, stamp });
  });

export const stamp = ({ session, store, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.stamp.running,
    work: async () => {
      store.set({ stamp: await session.stamp() });
      return good(text.stamp.done);
    },
  });
