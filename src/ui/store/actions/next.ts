/** Does what the main button of the overview says. */
import type { PaneContext } from "../context";
import { findingByKey } from "../findings";
import { repairable } from "../nextStep";
import type { NextStep } from "../nextStep";
import { check, makeResultSheet } from "./checking";
import { locateFinding } from "./findings";
import { stamp } from "./records";
import { makeScoreSheet } from "./scoring";
import { showFinding } from "./screen";
import { repair } from "./workbook";

type Doer = (context: PaneContext) => Promise<unknown>;

const DOERS: Readonly<Record<"repair" | "check" | "scoreSheet" | "stamp" | "restamp" | "resultSheet", Doer>> = {
  repair: (context) => repair(context, repairable(context.store.get().faults)),
  check: (context) => check(context),
  scoreSheet: makeScoreSheet,
  stamp,
  restamp: stamp,
  resultSheet: makeResultSheet,
};

/** Installing has its own screen, with the choices that it needs. */
export const doNext = async (context: PaneContext, step: NextStep): Promise<void> => {
  if (step.kind === "wait" || step.kind === "install") return;
  if ("key" in step) return goTo(context, step.key, step.kind);
  await DOERS[step.kind](context);
};

const goTo = async (
  context: PaneContext,
  key: string,
  kind: "locate" | "fill" | "verify" | "explain",
): Promise<void> => {
  showFinding(context, key, kind === "explain" ? { kind: "explain", key } : undefined);
  const finding = findingByKey(context.store.get().check, key);
  if (finding !== undefined) await locateFinding(context, finding);
};
