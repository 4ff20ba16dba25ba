/** What an officer does with a finding: go there, take the suggestion, explain it. */
import type { ExplanationInput } from "../../../app/views/explanation";
import type { FindingView } from "../../../app/views/finding";
import type { PlaceView } from "../../../app/views/place";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm } from "../runner";
import type { Draft } from "../state";
import { check } from "./checking";

export const locate = ({ session, run }: PaneContext, place: PlaceView): Promise<boolean> =>
  run({
    progress: text.findings.locating,
    work: async () => {
      await session.locate(place);
      return calm(text.findings.located(place.address));
    },
  });

/** Also shows the related cells of the finding in the sheet. */
export const locateFinding = ({ session, store, run }: PaneContext, finding: FindingView): Promise<boolean> =>
  run({
    progress: text.findings.locating,
    work: async () => {
      store.set({ selected: [finding.key], opened: finding.key });
      await session.locateFinding(finding.key);
      return calm(finding.place === undefined ? text.findings.noPlace : text.findings.located(finding.place.address));
    },
  });

/**
 * The officer has seen old and new and has agreed; `keys` are those of the findings whose corrections of one text are made together.
 * Told is what stands there afterwards, and where a finding stays that it does.
 */
export const applySuggestion = (
  context: PaneContext,
  finding: FindingView,
  keys: readonly string[] = [finding.key],
): Promise<boolean> => {
  let said = "";
  return context.run({
    progress: text.suggestion.running,
    work: async () => {
      const { now, stays } = await context.session.applySuggestion(...keys);
      context.store.set({ panel: undefined });
      said = text.suggestion.done(now) + (stays === undefined ? "" : text.suggestion.stays(stays));
      return stays === undefined ? calm(said) : attention(said);
    },
    after: () => check(context, said),
  });
};

const draftsWithout = ({ store }: PaneContext, key: string): Readonly<Record<string, Draft>> =>
  Object.fromEntries(Object.entries(store.get().drafts).filter(([each]) => each !== key));

/** Without what was written, it is given up. */
export const draft = (context: PaneContext, key: string, written?: Draft): void => {
  const others = draftsWithout(context, key);
  context.store.set({ drafts: written === undefined ? others : { ...others, [key]: written } });
};

export const explain = (context: PaneContext, input: ExplanationInput): Promise<boolean> =>
  context.run({
    progress: text.explain.running,
    work: async () => {
      await context.session.explain(input);
      context.store.set({ drafts: draftsWithout(context, input.key), panel: undefined, signer: input.by });
      return calm(text.explain.done);
    },
    after: () => check(context, text.explain.done),
  });
