/** What is done to the look of the form. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { good } from "../runner";
import { check } from "./checking";

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
