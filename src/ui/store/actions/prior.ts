/** 提取上年数: a file is read and shown; it is written when the officer says so. */
import { Problem } from "../../../app/ports";
import type { PriorView } from "../../../app/views/lastYear";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { countTaken } from "../prior";
import { calm, good } from "../runner";
import { check } from "./checking";
import { lookQuietly } from "./reading";

export const bytesOf = async (file: Blob): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    const { what, why, next } = text.prior.unreadable;
    throw new Problem("unreadableFile", what, why, next);
  }
};

export const readPrior = ({ session, store, run }: PaneContext, file: Blob): Promise<boolean> =>
  run({
    progress: text.prior.reading,
    stopped: text.prior.stopped,
    work: async (signal) => {
      const view = await session.priorYear(await bytesOf(file));
      if (!signal.aborted) store.set({ panel: { kind: "prior", view } });
      return calm(text.prior.read(countTaken(view)));
    },
  });

/** What was checked before is checked again, and goes by the new figures. */
export const takePrior = (context: PaneContext, view: PriorView): Promise<boolean> => {
  const said = text.prior.written(countTaken(view));
  const checked = context.store.get().check !== undefined;
  return context.run({
    progress: text.prior.writing,
    work: async () => {
      await context.session.takePrior(view);
      context.store.set({ panel: undefined });
      return good(said);
    },
    after: () => (checked ? check(context, said) : lookQuietly(context)),
  });
};
