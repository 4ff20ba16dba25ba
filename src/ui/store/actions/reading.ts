/** Reading what the workbook carries besides its findings: explanations, the stamp, the paragraphs, its structure. */
import type { ParagraphView } from "../../../app/session";
import type { WorkbookState } from "../../../app/views";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm } from "../runner";
import type { Status } from "../state";

/** Finds out what the workbook holds and what is broken in it. */
export const inspect = async ({ session, store }: PaneContext): Promise<WorkbookState> => {
  const workbook = await session.state();
  const faults = workbook.kind === "damaged" ? await session.structure() : [];
  store.set({ workbook, faults });
  return workbook;
};

/** The same, in the background. */
export const reinspect = (context: PaneContext): Promise<boolean> =>
  context.quietly(async () => {
    await inspect(context);
  });

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
