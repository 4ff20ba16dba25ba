/** 生成评分表, and taking over what the rules propose. */
import type { ProposedScore } from "../../../app/views/score";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { calm, good } from "../runner";
import { check, readAndMark } from "./checking";
import { reread } from "./reading";

/** What was checked before is checked again: findings about the old rows would point at cells that now hold others. */
export const makeScoreSheet = (context: PaneContext): Promise<boolean> =>
  context.run({
    progress: text.score.making,
    work: async () => {
      const { place, notes } = await context.session.makeScoreSheet();
      context.store.set({ scoreSheetMade: true });
      await (context.store.get().check === undefined ? reread(context) : readAndMark(context));
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
