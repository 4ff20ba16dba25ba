/** 上报标记: a digest of the figures as they are now. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { good } from "../runner";
import { look } from "./reading";

export const stamp = (context: PaneContext): Promise<boolean> =>
  context.run({
    progress: text.stamp.running,
    work: async () => {
      await context.session.stamp();
      await look(context);
      return good(text.stamp.done);
    },
  });
