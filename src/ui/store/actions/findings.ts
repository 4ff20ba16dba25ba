/** What an officer does with a finding: go there, take the suggestion, explain it. */
import type { ExplanationInput } from "../../../app/session";
import type { FindingView, PlaceView } from "../../../app/views";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { calm } from "../runner";
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
      store.set({ selected: [finding.key] });
      await session.locateFinding(finding.key);
      return calm(finding.place === undefined ? text.findings.noPlace : text.findings.located(finding.place.address));
    },
  });

/** The officer has seen old and new and has agreed. */
export const applySuggestion = (context: PaneContext, finding: FindingView): Promise<boolean> => {
  const said = text.suggestion.done(finding.place?.address ?? finding.field, finding.suggestion?.value ?? "");
  return context.run({
    progress: text.suggestion.running,
    work: async () => {
      await context.session.applySuggestion(finding.key);
      context.store.set({ panel: undefined });
      return calm(said);
    },
    after: () => check(context, said),
  });
};

export const explain = (context: PaneContext, input: ExplanationInput): Promise<boolean> =>
  context.run({
    progress: text.explain.running,
    work: async () => {
      await context.session.explain(input);
      context.store.set({ panel: undefined, signer: input.by });
      return calm(text.explain.done);
    },
    after: () => check(context, text.explain.done),
  });
