/** Which finding is open: one at a time, the others are lines. */
import type { PaneContext } from "../context";
import { findingByKey, positionOf, sameSubject } from "../findings";
import type { PaneState } from "../state";

/** undefined closes the one that is open, and what was being written in it. */
export const openFinding = ({ store }: PaneContext, key: string | undefined): void => {
  if (store.get().opened !== key) store.set({ opened: key, panel: undefined });
};

/** Of the findings at a selected cell the one that is open stays open; otherwise the first that is listed opens. */
export const openedAmong = (keys: readonly string[], { check, filter, opened }: PaneState): string | undefined => {
  if (keys.length === 0 || (opened !== undefined && keys.includes(opened))) return opened;
  const at = (key: string): number => positionOf(check?.findings ?? [], filter, key);
  return keys.filter((key) => at(key) >= 0).sort((a, b) => at(a) - at(b))[0] ?? opened;
};

/** After another check: still the same finding, whatever its figures are now. */
export const openedAfter = (state: PaneState, check: PaneState["check"]): string | undefined => {
  const before = state.opened === undefined ? undefined : findingByKey(state.check, state.opened);
  return before === undefined ? undefined : sameSubject(before, check?.findings ?? [])?.key;
};
