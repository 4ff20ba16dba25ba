/** 全审, the marks it leaves, the printable result, and the checks that follow a person's edits. */
import type { CheckView, FindingView } from "../../../app/views";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import type { PaneProblem, Status } from "../state";
import { readRecords, refreshProse, reinspect } from "./reading";

/** `lead` says what was done before the check, so that both outcomes stand in one sentence. */
export const check = (context: PaneContext, lead = ""): Promise<boolean> =>
  context.run({
    progress: text.check.running,
    work: async () => {
      const view = await context.session.check();
      context.store.set({ check: view });
      return sayVerdict(view, lead + text.check.done(view.verdict, view.summary));
    },
    after: async () => {
      await refreshRest(context);
      await reinspect(context);
    },
    otherwise: ({ code }) => relook(context, code),
  });

/** The form may be gone, or another workbook be in its place. */
const relook = async (context: PaneContext, code: PaneProblem["code"]): Promise<void> => {
  if (code === "missing" || code === "notOurs") await reinspect(context);
};

const sayVerdict = (view: CheckView, sentence: string): Status => {
  if (view.unmarked !== undefined) return attention(sentence + view.unmarked);
  return view.verdict === "可以上报" ? good(sentence) : attention(sentence);
};

/** Explanations and the stamp may have changed with the figures; paragraphs only matter once they were looked at. */
export const refreshRest = async (context: PaneContext): Promise<void> => {
  await readRecords(context);
  if (context.store.get().paragraphs !== undefined) await refreshProse(context);
};

export const clearMarks = ({ session, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.check.clearing,
    work: async () => {
      await session.clearMarks();
      return calm(text.check.cleared);
    },
  });

export const makeResultSheet = ({ session, run }: PaneContext): Promise<boolean> =>
  run({
    progress: text.check.makingResult,
    work: async () => good(text.check.resultMade((await session.makeResultSheet()).address)),
  });

/** Shows what the last edit changed; never interrupts an action that is running. */
export const onLive =
  (context: PaneContext) =>
  (view: CheckView): void => {
    context.store.set({ check: view, status: sayVerdict(view, text.check.live(view.verdict)) });
    void refreshRest(context);
    if (context.store.get().faults.length > 0 || view.findings.some(isAboutStructure)) void reinspect(context);
  };

/** By its code: a row or a column was deleted, or is there again. */
const isAboutStructure = ({ rule }: FindingView): boolean => rule.startsWith("结构.");
