/** 上报标记: a seal on the figures as they are now. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { good } from "../runner";

export const stamp = ({ session, store, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.stamp.running,
    work: async () => {
      store.set({ stamp: await session.stamp() });
      return good(text.stamp.done);
    },
  });
