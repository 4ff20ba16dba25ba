/** Reading what the workbook carries besides its findings: explanations, the stamp, the paragraphs. */
import type { ParagraphView } from "../../../app/session";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm } from "../runner";
import type { Status } from "../state";

/** A failure keeps what was known and offers 重试. */
export const readRecords = ({ session, store, quietly }: PaneContext): Promise<boolean> =>
  quietly(async () => {
    const [explanations, stamp] = await Promise.all([session.explanations(), session.stampState()]);
    store.set({ explanations, stamp });
  });

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
