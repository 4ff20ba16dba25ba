/** What is done to the look of the form. */
import type { LookView } from "../../../app/views/structure";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, good } from "../runner";
import { check } from "./checking";

/** Shows what would be put back; nothing is written. */
export const openLook = ({ session, store, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.look.reading,
    work: async () => {
      const shown = await session.lookChanges();
      store.set({ panel: shown.length === 0 ? undefined : { kind: "look", shown } });
      return shown.length === 0 ? good(text.look.none) : attention(text.look.found(shown.length));
    },
  });

/** What was shown, of one sheet or of all; the others stay on the list. */
export const restoreLook = (context: PaneContext, shown: LookView, sheets: readonly string[]): Promise<boolean> => {
  const said = text.look.restored(sheets);
  const checked = context.store.get().check !== undefined;
  const isWanted = ({ sheet }: LookView[number]): boolean => sheets.includes(sheet);
  return context.run({
    progress: text.look.restoring,
    work: async () => {
      await context.session.restoreLook(shown.filter(isWanted), sheets);
      const left = shown.filter((each) => !isWanted(each));
      context.store.set({ panel: left.length === 0 ? undefined : { kind: "look", shown: left } });
      return good(said);
    },
    after: async () => (checked ? check(context, said) : undefined),
  });
};

/** What was checked before is checked again: texts that did not fit may fit now. */
export const fitRows = (context: PaneContext): Promise<boolean> => {
  let said = "";
  const checked = context.store.get().check !== undefined;
  return context.run({
    progress: text.look.fitting,
    work: async () => {
      said = text.look.fitted(await context.session.fitRows());
      return good(said);
    },
    after: async () => (checked ? check(context, said) : undefined),
  });
};
