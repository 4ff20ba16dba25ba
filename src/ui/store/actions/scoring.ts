/** 生成评分表, and taking over what the rules propose. */
import type { ProposedScore } from "../../../app/session";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { calm, good } from "../runner";
import { check } from "./checking";

export const makeScoreSheet = ({ session, store, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.score.making,
    work: async () => {
      const { place, score, notes } = await session.makeScoreSheet();
      const before = store.get().check;
      store.set({ scoreSheetMade: true, ...(before === undefined ? {} : { check: { ...before, score } }) });
      return good(text.score.made(place.address, notes));
    },
  });

/** Writes these scores and reasons, then checks again: the total and the grade follow. */
export const takeOver = (context: PaneContext, scores: readonly ProposedScore[]): Promise<boolean> => {
  const said = text.score.taken(scores.length);
  return context.run({
    progress: text.score.taking,
    work: async () => {
      await context.session.takeOver(scores);
      context.store.set({ panel: undefined, scoreSheetMade: false });
      return calm(said);
    },
    after: () => check(context, said),
  });
};
