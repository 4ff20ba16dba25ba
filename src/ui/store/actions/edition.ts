/** 更换评分标准: chosen, shown, and written when the officer says so. */
import type { EditionChangeView } from "../../../app/views/edition";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import { check } from "./checking";

export const openEdition = ({ session, store, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.edition.reading,
    work: async () => {
      const choices = await session.otherEditions();
      store.set({ panel: { kind: "edition", choices } });
      return calm(text.edition.read(choices.length));
    },
  });

/** Shows what would change; nothing is written. */
export const chooseEdition = ({ session, store, run }: PaneContext, edition: string): Promise<boolean> =>
  run({
    progress: text.edition.comparing,
    work: async () => {
      const view = await session.editionChange(edition);
      const { panel } = store.get();
      if (panel?.kind === "edition") store.set({ panel: { ...panel, view } });
      return attention(text.edition.compared);
    },
  });

/** The score sheet is made anew with it, and everything is checked by the new standard. */
export const changeEdition = (context: PaneContext, view: EditionChangeView): Promise<boolean> => {
  let said = "";
  return context.run({
    progress: text.edition.changing,
    work: async () => {
      const { notes } = await context.session.changeEdition(view);
      said = text.edition.changed(view.name, notes);
      context.store.set({ panel: undefined, scoreSheetMade: true });
      return good(said);
    },
    after: () => check(context, said),
  });
};
