/** Parts of the pane that the first look does not need: fetched once the first screen stands, or when they are asked for before. */
import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { Empty } from "../parts/Empty";
import type { Screen } from "../store/state";
import { text } from "../text";

/** `start` asks what the form is to begin with; `panels` are what the overview opens. */
type LaterPart = Exclude<Screen, "overview"> | "start" | "panels";

interface LaterProps {
  /** The year to offer when a form is installed. */
  readonly year?: string;
}

const FETCH: Readonly<Record<LaterPart, () => Promise<ComponentType<LaterProps>>>> = {
  start: async () => (await import(/* webpackChunkName: "start" */ "./StartScreen")).StartScreen,
  panels: async () => (await import(/* webpackChunkName: "screens" */ "./OverviewPanels")).OverviewPanels,
  findings: async () => (await import(/* webpackChunkName: "screens" */ "./FindingsView")).FindingsView,
  score: async () => (await import(/* webpackChunkName: "screens" */ "./ScoreView")).ScoreScreen,
  analysis: async () => (await import(/* webpackChunkName: "screens" */ "./AnalysisView")).AnalysisView,
  prose: async () => (await import(/* webpackChunkName: "screens" */ "./ProseView")).ProseView,
  records: async () => (await import(/* webpackChunkName: "screens" */ "./RecordsView")).RecordsView,
};

const LATER = Object.keys(FETCH) as readonly LaterPart[];

/** What has arrived, so that a part seen before is drawn at once. */
const arrived = new Map<LaterPart, ComponentType<LaterProps>>();

const fetchPart = async (part: LaterPart): Promise<void> => {
  arrived.set(part, await FETCH[part]());
};

/** Fetches all of them in the background; one that does not arrive is asked for again when it is opened. */
export const useLaterParts = (): void => {
  useEffect(() => void Promise.allSettled(LATER.map(fetchPart)), []);
};

export const LaterView = ({ part, year }: LaterProps & { readonly part: LaterPart }) => {
  const [state, setState] = useState<"here" | "waiting" | "failed">(arrived.has(part) ? "here" : "waiting");
  useEffect(() => {
    if (state !== "waiting") return;
    fetchPart(part).then(
      () => setState("here"),
      () => setState("failed"),
    );
  }, [part, state]);
  const View = arrived.get(part);
  if (state === "here" && View !== undefined) return <View {...(year === undefined ? {} : { year })} />;
  if (state === "waiting") return <Spinner size="small" label={text.app.opening} />;
  return (
    <Empty tone="neutral" title={text.app.notFetched.what} lead={text.app.notFetched.next}>
      <Button onClick={() => setState("waiting")}>{text.problem.retry}</Button>
    </Empty>
  );
};
