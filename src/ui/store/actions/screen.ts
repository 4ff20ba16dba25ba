/** Moving about in the pane: nothing here touches the workbook. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { positionOf } from "../findings";
import { calm } from "../runner";
import { noFilter, SLICE } from "../state";
import type { FindingFilter, Panel, ScoreFilter, Screen } from "../state";
import { openedAmong } from "./opening";
import { sayRead } from "./reading";

export const show = (context: PaneContext, screen: Screen): void => {
  const { paragraphs } = context.store.get();
  const status = screen === "prose" && paragraphs !== undefined ? { status: sayRead(paragraphs) } : {};
  context.store.set({ screen, panel: undefined, ...status });
};

export const setFilter = ({ store }: PaneContext, change: Partial<FindingFilter>): void =>
  store.set({ filter: { ...store.get().filter, ...change }, shown: SLICE });

export const showMore = ({ store }: PaneContext): void => store.set({ shown: store.get().shown + SLICE });

export const setScoreFilter = ({ store }: PaneContext, scoreFilter: ScoreFilter): void => store.set({ scoreFilter });

export const openPanel = ({ store }: PaneContext, panel: Panel): void => store.set({ panel });
export const closePanel = ({ store }: PaneContext): void => store.set({ panel: undefined });
export const setWaiting = ({ store }: PaneContext, waiting: boolean): void => store.set({ waiting });
/** A failure that came up outside the pane's own actions, such as in a ribbon command. */
export const tellProblem = ({ tell }: PaneContext, error: unknown, retry: () => Promise<unknown>): void =>
  tell(error, retry);

export const dismissProblem = ({ store }: PaneContext): void => store.set({ problem: undefined });

/** Opens the findings at this one, past any filter and as far down as it stands. */
export const showFinding = ({ store }: PaneContext, key: string, panel?: Panel): void => {
  const at = positionOf(store.get().check?.findings ?? [], noFilter, key);
  store.set({ screen: "findings", filter: noFilter, shown: sliceFor(at), selected: [key], opened: key, panel });
};

const sliceFor = (at: number): number => SLICE * (Math.floor(Math.max(at, 0) / SLICE) + 1);

/**
 * The officer selected a cell: its findings are highlighted, and drawn if they were further down. Focus stays where it is.
 * A selection that 定位 itself made is not announced again, and none before the first 全审: there is no list yet that has its findings.
 */
export const onSelected =
  ({ store }: PaneContext) =>
  (keys: readonly string[]): void => {
    const state = store.get();
    const { check, filter, shown, screen, opened } = state;
    const positions = keys.map((key) => positionOf(check?.findings ?? [], filter, key)).filter((at) => at >= 0);
    const known = keys.some((key) => key === opened);
    const status =
      check === undefined || keys.length === 0 || known
        ? {}
        : { status: calm(sayWhere(keys.length, positions.length, screen)) };
    const drawn = Math.max(shown, sliceFor(Math.max(...positions, 0)));
    store.set({ selected: keys, opened: openedAmong(keys, state), shown: drawn, ...status });
  };

const sayWhere = (all: number, visible: number, screen: Screen): string => {
  if (screen !== "findings") return text.selection.elsewhere(all);
  return visible === 0 ? text.selection.hidden(all) : text.selection.here(visible);
};
