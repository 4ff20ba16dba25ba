/** How far the report is: the steps of the guide, and what to say of a report that is still being filled in. */
import type { CheckView } from "../../app/views/check";
import type { SheetProgressView } from "../../app/views/progress";
import { text } from "../text";
import type { PaneState } from "./state";

type StepId = "install" | "fill" | "check" | "scoreSheet" | "handIn";

export interface GuideStep {
  readonly id: StepId;
  readonly state: "done" | "current" | "ahead";
}

type Known = Pick<PaneState, "check" | "progress" | "scoreSheetMade" | "stamp">;

export const leftIn = (progress: readonly SheetProgressView[]): number =>
  progress.reduce((sum, { left }) => sum + left, 0);

/** Of an installed form. Blanks that a check lets stand do not keep the report from going on. */
export const guideSteps = ({ check, progress, scoreSheetMade, stamp }: Known): readonly GuideStep[] => {
  const stamped = stamp?.state === "intact";
  const clean = check?.verdict === "可以上报";
  const steps: readonly (readonly [StepId, boolean])[] = [
    ["install", true],
    ["fill", check === undefined ? leftIn(progress) === 0 : check.counts.todo === 0],
    ["check", clean],
    ["scoreSheet", clean && (scoreSheetMade || stamped)],
    ["handIn", clean && stamped],
  ];
  const current = steps.find(([, done]) => !done)?.[0];
  return steps.map(([id, done]) => ({ id, state: done ? "done" : id === current ? "current" : "ahead" }));
};

/** The first sheet, in the order of filling, that waits for something. */
export const firstLeft = (progress: readonly SheetProgressView[]): SheetProgressView | undefined =>
  progress.find(({ left }) => left > 0);

interface Saying {
  readonly title: string;
  readonly sentence: string;
  /** Nothing is to be accused while a report is being filled in. */
  readonly filling: boolean;
}

/** The verdict; while the report is being filled in, how much of it is left. */
export const sayingOf = (check: CheckView, progress: readonly SheetProgressView[]): Saying => {
  const { todo, must } = check.counts;
  if (todo === 0)
    return {
      title: text.overview.verdicts[check.verdict],
      sentence: text.overview.summary(check.summary, check.counts),
      filling: false,
    };
  return {
    title: text.guide.filling(Math.max(leftIn(progress), todo)),
    sentence: must === 0 ? text.guide.noErrors : text.guide.errors(must),
    filling: true,
  };
};
