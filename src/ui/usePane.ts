/** How React reads the pane: state through useSyncExternalStore, actions as stable functions. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pane, PaneActions } from "./store/pane";
import type { PaneState } from "./store/state";

const PaneReactContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneReactContext.Provider;

const usePane = (): Pane => {
  const pane = useContext(PaneReactContext);
  if (pane === undefined) throw new Error("A part of the pane was drawn outside PaneProvider.");
  return pane;
};

export const usePaneState = (): PaneState => {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.state);
};

export const useActions = (): PaneActions => usePane().actions;
