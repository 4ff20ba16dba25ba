/** 按上年新建 and 装入示例: a file is read and shown; the form is installed when the officer says so. */
import type { InstallOptions } from "../../../app/views/install";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { calm } from "../runner";
import { bytesOf } from "./prior";
import { installWith } from "./workbook";

export const readLastYear = ({ session, store, run }: PaneContext, file: Blob): Promise<boolean> =>
  run({
    progress: text.starting.reading,
    work: async () => {
      const bytes = await bytesOf(file);
      const view = await session.afterLastYear(bytes);
      store.set({ panel: { kind: "after", view, file: bytes } });
      return calm(text.starting.read);
    },
  });

export const installAfter = (context: PaneContext, file: Uint8Array, options: InstallOptions): Promise<boolean> =>
  installWith(context, text.starting.installing, (watch) => context.session.installAfter(file, options, watch));

export const installSample = (context: PaneContext): Promise<boolean> =>
  installWith(context, text.starting.loadingSample, (watch) => context.session.installSample(watch));
