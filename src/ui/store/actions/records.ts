/** 上报标记: a digest of the figures as they are now. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { good } from "../runner";
import { reread } from "./reading";

export const stamp = (context: PaneContext): Promise<boolean> =>
  context.run({
    progress: text.stamp.running,
    work: async () => {
      await context.session.stamp();
      await reread(context);
      return good(text.stamp.done);
    },
  });
