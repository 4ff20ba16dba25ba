/** 全审, the marks it leaves, the printable result, and the checks that follow a person's edits. */
import { Problem } from "../../../app/ports";
import type { ReportView } from "../../../app/views/report";
import type { CheckView } from "../../../app/views/check";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { sayingOf } from "../guide";
import { isOpen } from "../findings";
import { attention, calm, good } from "../runner";
import type { PaneProblem, Status } from "../state";
import { lookQuietly, takeIn } from "./reading";

/** `lead` says what was done before the check, so that both outcomes stand in one sentence. */
export const check = (context: PaneContext, lead = ""): Promise<boolean> =>
  context.run({
    progress: text.check.running,
    stopped: lead + text.check.stopped,
    work: async (signal) => {
      const view = await readAndMark(context, signal);
      const { title, sentence, filling } = sayingOf(view.check, view.progress);
      const left = filling ? sentence : text.check.left(countOpen(view.check));
      return sayVerdict(view.check, lead + text.check.done(title, left));
    },
    otherwise: ({ code }) => relook(context, code),
  });

/** Stopped, it marks nothing and shows nothing. */
export const readAndMark = async (context: PaneContext, signal?: AbortSignal): Promise<ReportView> => {
  const view = await context.session.check(signal);
  if (signal?.aborted !== true) takeIn(context, view);
  return view;
};

/** The form may be gone, or another workbook be in its place. */
const relook = async (context: PaneContext, code: PaneProblem["code"]): Promise<void> => {
  if (code === "missing" || code === "notOurs") await lookQuietly(context);
};

const countOpen = ({ findings }: CheckView): number => findings.filter(isOpen).length;

const sayVerdict = (view: CheckView, sentence: string): Status => {
  if (view.unmarked !== undefined) return attention(sentence + view.unmarked);
  return view.verdict === "可以上报" ? good(sentence) : attention(sentence);
};

export const clearMarks = ({ session, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.check.clearing,
    work: async () => {
      await session.clearMarks();
      return calm(text.check.cleared);
    },
  });

export const prepareToPrint = ({ session, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.guide.handOut.preparing,
    work: async () => {
      return calm(text.guide.handOut.prepared(await session.prepareToPrint()));
    },
  });

export const makeResultSheet = ({ session, store, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.check.makingResult,
    work: async () => {
      const { address } = await session.makeResultSheet();
      store.set({ resultSheetMade: true });
      return good(text.check.resultMade(address));
    },
  });

/** Shows what the last edit changed; never interrupts an action that is running, nor takes away what one has said as long as it is right. */
export const onLive =
  (context: PaneContext) =>
  (view: ReportView, byPerson: boolean): void => {
    const before = context.store.get().check;
    takeIn(context, view);
    if (!byPerson && (before === undefined || countOpen(before) === countOpen(view.check))) return;
    const { title, filling } = sayingOf(view.check, view.progress);
    const said = text.check.live(title, filling ? "" : text.check.left(countOpen(view.check)));
    context.store.set({ status: filling ? calm(said) : sayVerdict(view.check, said) });
  };

/** A form that is gone is noticed; anything else that kept an edit from being checked is told. */
export const onLiveFailure =
  (context: PaneContext) =>
  (error: unknown): void => {
    if (error instanceof Problem && error.code === "notOurs") void lookQuietly(context);
    else context.tell(error, () => lookQuietly(context));
  };
