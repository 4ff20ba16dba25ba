/** The one thing to do next: what the main button of the overview offers. */
import type { CheckView } from "../../app/views/check";
import type { FindingView } from "../../app/views/finding";
import type { PlaceView } from "../../app/views/place";
import { inFormOrder, kindOf } from "./findings";
import { firstLeft } from "./guide";
import type { FindingState, PaneState } from "./state";

export type NextStep =
  | {
      readonly kind:
        "wait" | "install" | "repair" | "check" | "scoreSheet" | "stamp" | "restamp" | "resultSheet" | "handOut";
    }
  /** Go to the first blank; where the rules or the tables propose what stands there, to the screen of these proposals. */
  | { readonly kind: "fill"; readonly place: PlaceView }
  | { readonly kind: "scores" | "paragraphs" }
  /** Go to the cell of this finding: locate an error, verify what could not be judged. */
  | { readonly kind: "locate" | "verify" | "explain"; readonly key: string };

type Known = Pick<
  PaneState,
  "workbook" | "faults" | "check" | "progress" | "scoreSheetMade" | "resultSheetMade" | "stamp"
>;

export const nextStep = (state: Known): NextStep => {
  if (state.workbook === undefined) return { kind: "wait" };
  if (state.workbook.kind === "empty") return { kind: "install" };
  const canRepair = repairable(state.faults).length > 0;
  if (canRepair && state.workbook.kind === "damaged") return { kind: "repair" };
  if (state.check === undefined || state.check.counts.todo > 0) return fillIn(state) ?? { kind: "check" };
  // What keeps no cell from being read waits until the form is filled in.
  if (canRepair) return { kind: "repair" };
  return state.check.verdict === "可以上报" ? handIn(state) : putRight(state.check);
};

/** Self-scores and paragraphs come last, and what is proposed for them is worked out by a check. */
const fillIn = ({ check, progress }: Known): NextStep | undefined => {
  const sheet = firstLeft(progress);
  if (sheet === undefined) return undefined;
  if (sheet.filledBy !== "hand") return { kind: check === undefined ? "check" : sheet.filledBy };
  return sheet.first === undefined ? undefined : { kind: "fill", place: sheet.first };
};

/** The faults that the add-in can repair; the others are the officer's to put right in the sheet. */
export const repairable = (faults: PaneState["faults"]): readonly string[] =>
  faults.filter((f) => f.repair !== undefined).map((f) => f.id);

/** The check is clean: make the sheet, stamp, make the result; the rest is done outside of the pane. */
const handIn = ({ scoreSheetMade, resultSheetMade, stamp }: Known): NextStep => {
  if (stamp?.state === "intact") return { kind: resultSheetMade ? "handOut" : "resultSheet" };
  if (!scoreSheetMade) return { kind: "scoreSheet" };
  return { kind: stamp?.state === "broken" ? "restamp" : "stamp" };
};

/** What the stamp of a report that has none waits for. */
export const stampWaitsFor = (state: Known): "verdict" | "scoreSheet" | undefined => {
  const { kind } = nextStep(state);
  if (kind === "stamp") return undefined;
  return kind === "scoreSheet" ? kind : "verdict";
};

const putRight = ({ findings }: CheckView): NextStep => {
  const listed = inFormOrder(findings);
  const first = (kind: FindingState): FindingView | undefined => listed.find((f) => kindOf(f) === kind);
  const error = first("must");
  if (error !== undefined) return { kind: "locate", key: error.key };
  const hint = first("explain");
  if (hint !== undefined) return { kind: hint.explainable ? "explain" : "locate", key: hint.key };
  const unsure = first("unsure");
  return unsure === undefined ? { kind: "check" } : { kind: "verify", key: unsure.key };
};
