/** The one thing to do next: what the main button of the overview offers. */
import type { CheckView, FindingView } from "../../app/views";
import { inFormOrder, kindOf } from "./findings";
import type { FindingKind, PaneState } from "./state";

export type NextStep =
  | { readonly kind: "wait" | "install" | "repair" | "check" | "scoreSheet" | "stamp" | "restamp" | "resultSheet" }
  /** Go to the cell of this finding: locate an error, fill in what is blank, verify what could not be judged. */
  | { readonly kind: "locate" | "fill" | "verify" | "explain"; readonly key: string };

type Known = Pick<PaneState, "workbook" | "faults" | "check" | "scoreSheetMade" | "stamp">;

export const nextStep = (state: Known): NextStep => {
  if (state.workbook === undefined) return { kind: "wait" };
  if (state.workbook.kind === "empty") return { kind: "install" };
  if (repairable(state.faults).length > 0) return { kind: "repair" };
  if (state.check === undefined) return { kind: "check" };
  return state.check.verdict === "可以上报" ? handIn(state) : putRight(state.check);
};

/** The faults that the add-in can repair; the others are the officer's to put right in the sheet. */
export const repairable = (faults: PaneState["faults"]): readonly string[] =>
  faults.filter((f) => f.repair !== undefined).map((f) => f.id);

/** The check is clean: make the sheet, stamp, then print the result. */
const handIn = ({ scoreSheetMade, stamp }: Known): NextStep => {
  if (stamp?.state === "intact") return { kind: "resultSheet" };
  if (!scoreSheetMade) return { kind: "scoreSheet" };
  return { kind: stamp?.state === "broken" ? "restamp" : "stamp" };
};

const putRight = ({ findings }: CheckView): NextStep => {
  const listed = inFormOrder(findings);
  const first = (kind: FindingKind): FindingView | undefined => listed.find((f) => kindOf(f) === kind);
  const error = first("must");
  if (error !== undefined) return { kind: "locate", key: error.key };
  const blank = first("todo");
  if (blank !== undefined) return { kind: "fill", key: blank.key };
  const hint = first("explain");
  if (hint !== undefined) return { kind: hint.explainable ? "explain" : "locate", key: hint.key };
  const unsure = first("unsure");
  return unsure === undefined ? { kind: "check" } : { kind: "verify", key: unsure.key };
};
