/** Does what the main button of the overview says. */
import type { PlaceView } from "../../../app/views/place";
import type { PaneContext } from "../context";
import { findingByKey } from "../findings";
import { repairable } from "../nextStep";
import type { NextStep } from "../nextStep";
import { check, makeResultSheet } from "./checking";
import { locate, locateFinding } from "./findings";
import { stamp } from "./records";
import { makeScoreSheet } from "./scoring";
import { show, showFinding } from "./screen";
import { repair } from "./workbook";

type Doer = (context: PaneContext) => unknown;

/** Installing has its own screen, with the choices that it needs; handing out is done outside of the pane. */
const nothing: Doer = () => undefined;

const DOERS: Readonly<
  Record<Exclude<NextStep, { readonly key: string } | { readonly place: PlaceView }>["kind"], Doer>
> = {
  wait: nothing,
  install: nothing,
  handOut: nothing,
  scores: (context) => show(context, "score"),
  paragraphs: (context) => show(context, "prose"),
  repair: (context) => repair(context, repairable(context.store.get().faults)),
  check: (context) => check(context),
  scoreSheet: makeScoreSheet,
  stamp,
  restamp: stamp,
  resultSheet: makeResultSheet,
};

export const doNext = async (context: PaneContext, step: NextStep): Promise<void> => {
  if ("key" in step) return goTo(context, step.key, step.kind);
  if ("place" in step) await locate(context, step.place);
  else await DOERS[step.kind](context);
};

const goTo = async (context: PaneContext, key: string, kind: "locate" | "verify" | "explain"): Promise<void> => {
  showFinding(context, key, kind === "explain" ? { kind: "explain", key } : undefined);
  const finding = findingByKey(context.store.get().check, key);
  if (finding !== undefined) await locateFinding(context, finding);
};
