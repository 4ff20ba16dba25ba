/** Refreshing a paragraph from the tables. */
import type { ParagraphView } from "../../../app/views/paragraph";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { good } from "../runner";
import { check } from "./checking";

/** Replaces one paragraph by what the tables determine; the pane has shown the difference where the officer had edited it. */
export const writeParagraph = (context: PaneContext, paragraph: ParagraphView): Promise<boolean> => {
  const said = text.prose.written(paragraph.title);
  return context.run({
    progress: text.prose.writing,
    work: async () => {
      await context.session.writeParagraph(paragraph.id);
      context.store.set({ panel: undefined });
      return good(said);
    },
    after: () => check(context, said),
  });
};
