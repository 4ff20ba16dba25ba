/** What one reading of the workbook says, taken into the pane's state at once. */
import type { ParagraphView } from "../../../app/views/paragraph";
import type { ReportView } from "../../../app/views/report";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm } from "../runner";
import { openedAfter } from "./opening";
import { plainText } from "../prose";
import { shared } from "../sharing";
import type { PaneState, Status } from "../state";

type Shown = Pick<PaneState, "workbook" | "faults" | "explanations" | "stamp" | "paragraphs" | "progress" | "charts">;

const EMPTY: Shown & Pick<PaneState, "check"> = {
  workbook: { kind: "empty" },
  faults: [],
  explanations: [],
  stamp: undefined,
  paragraphs: undefined,
  progress: [],
  charts: [],
  check: undefined,
};

/**
 * Everything but the findings: they are shown when the officer, or an edit, has asked for a check. Of a form that can be read whole, only faults
 * with a repair: the others are findings.
 */
const shownOf = ({ workbook, faults, ...view }: ReportView): Shown => ({
  workbook,
  faults: workbook.kind === "damaged" ? faults : faults.filter((f) => f.repair !== undefined),
  explanations: view.explanations,
  stamp: view.stamp,
  paragraphs: view.paragraphs,
  progress: view.progress,
  charts: view.charts,
});

/** Parts that say what they said before stay as they are. */
const set = ({ store }: PaneContext, change: Partial<PaneState>): void => store.set(shared(store.get(), change));

export const takeIn = (context: PaneContext, view: ReportView): void =>
  set(context, { ...shownOf(view), check: view.check, opened: openedAfter(context.store.get(), view.check) });

/** Reads the workbook and marks nothing; what was checked before is shown as it is now. */
export const reread = async (context: PaneContext): Promise<ReportView | undefined> => {
  const view = await context.session.look();
  if (view === undefined) set(context, EMPTY);
  else if (context.store.get().check === undefined) set(context, shownOf(view));
  else takeIn(context, view);
  return view;
};

/** The same, in the background. */
export const lookQuietly = (context: PaneContext): Promise<boolean> =>
  context.quietly(async () => {
    await reread(context);
  });

export const readProse = (context: PaneContext): Promise<boolean> =>
  context.run({
    progress: text.prose.reading,
    work: async () => sayRead((await reread(context))?.paragraphs ?? []),
  });

export const sayRead = (paragraphs: readonly ParagraphView[]): Status => {
  const written = paragraphs.filter((p) => plainText(p).trim() !== "");
  const differing = written.filter((p) => p.parts.some((part) => part.state === "differs")).length;
  const blank = paragraphs.length - written.length;
  return (differing === 0 ? calm : attention)(text.prose.read(written.length, differing, blank));
};
