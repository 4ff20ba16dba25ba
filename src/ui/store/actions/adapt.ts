/** 调整指标: read as fields, tried while they are changed, written when the officer says so. */
import type { IndicatorEditView } from "../../../app/views/adapt";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { calm, good } from "../runner";
import { check } from "./checking";

export const openAdapt = ({ session, store, run }: PaneContext, indicator: string): Promise<boolean> =>
  run({
    progress: text.adapt.reading,
    work: async () => {
      const view = await session.indicator(indicator);
      const trial = await session.tryIndicator(view.edit, view.values);
      store.set({ panel: { kind: "adapt", view, edit: view.edit, values: view.values, trial } });
      return calm(text.adapt.read);
    },
  });

/** What is shown as typed is tried at once; an answer to what was typed before is passed over. */
export const changeAdapt = (
  { session, store, quietly }: PaneContext,
  edit: IndicatorEditView,
  values: readonly string[],
): Promise<boolean> =>
  quietly(async () => {
    const { panel } = store.get();
    if (panel?.kind !== "adapt") return;
    store.set({ panel: { ...panel, edit, values } });
    const trial = await session.tryIndicator(edit, values);
    const now = store.get().panel;
    if (now?.kind === "adapt" && now.edit === edit && now.values === values) store.set({ panel: { ...now, trial } });
  });

/** The rule that matches another weight, or the fields of another kind of rule. */
export const matchAdapt = (
  context: PaneContext,
  edit: IndicatorEditView,
  change: { readonly weight: string } | { readonly rule: string },
): Promise<boolean> => {
  const { panel } = context.store.get();
  const values = panel?.kind === "adapt" ? panel.values : [];
  return changeAdapt(context, context.session.matching(edit, change), values);
};

/** Findings follow: the scoring sheet may have to be made anew. */
export const writeAdapt = (context: PaneContext, edit: IndicatorEditView): Promise<boolean> => {
  let said = "";
  return context.run({
    progress: text.adapt.writing,
    work: async () => {
      const place = await context.session.adaptIndicator(edit);
      said = text.adapt.written(place?.address ?? "");
      context.store.set({ panel: undefined, scoreSheetMade: false });
      return good(said);
    },
    after: () => check(context, said),
  });
};
