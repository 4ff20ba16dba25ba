/** Paragraphs and their figures against the tables. */
import type { ParagraphView } from "../../../app/session";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import type { Status } from "../state";
import { check } from "./checking";

export const readProse = ({ session, store, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.prose.reading,
    work: async () => {
      const paragraphs = await session.paragraphs();
      store.set({ paragraphs });
      return sayRead(paragraphs);
    },
  });

/** After a check, whose own outcome stays in the status line. */
export const refreshProse = ({ session, store, quietly }: PaneContext): Promise<boolean> =>
  quietly(async () => store.set({ paragraphs: await session.paragraphs() }));

const sayRead = (paragraphs: readonly ParagraphView[]): Status => {
  const differing = paragraphs.filter((p) => p.parts.some((part) => part.state === "differs")).length;
  return (differing === 0 ? calm : attention)(text.prose.read(paragraphs.length, differing));
};

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
