/** How React reads the pane: parts of its state through useSyncExternalStore, actions as stable functions. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { EditionChoice } from "../app/views/install";
import { nextStep, type NextStep } from "./store/nextStep";
import type { Pane, PaneActions } from "./store/pane";
import type { PaneState } from "./store/state";

const PaneReactContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneReactContext.Provider;

const usePane = (): Pane => {
  const pane = useContext(PaneReactContext);
  if (pane === undefined) throw new Error("A part of the pane was drawn outside PaneProvider.");
  return pane;
};

/** Its reader is drawn again only when `select` gives another value: it takes one field, or works out a number, a text or a truth value. */
export const usePaneState = <T>(select: (state: PaneState) => T): T => {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, () => select(pane.state()));
};

/** Those valid in the year first. */
export const useEditions = (year: string): readonly EditionChoice[] => usePane().editions(year);

export const useActions = (): PaneActions => usePane().actions;

export const useNextStep = (): NextStep => {
  const workbook = usePaneState((s) => s.workbook);
  const faults = usePaneState((s) => s.faults);
  const check = usePaneState((s) => s.check);
  const scoreSheetMade = usePaneState((s) => s.scoreSheetMade);
  const resultSheetMade = usePaneState((s) => s.resultSheetMade);
  const progress = usePaneState((s) => s.progress);
  const stamp = usePaneState((s) => s.stamp);
  return nextStep({ workbook, faults, check, progress, scoreSheetMade, resultSheetMade, stamp });
};
