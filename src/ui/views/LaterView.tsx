/** A screen that is not the first: a part of the program by itself, fetched once the first one stands. */
import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { Empty } from "../parts/Empty";
import type { Screen } from "../store/state";
import { text } from "../text";

export type LaterScreen = Exclude<Screen, "overview" | "findings">;

const FETCH: Readonly<Record<LaterScreen, () => Promise<ComponentType>>> = {
  score: async () => (await import(/* webpackChunkName: "screens" */ "./ScoreView")).ScoreScreen,
  analysis: async () => (await import(/* webpackChunkName: "screens" */ "./AnalysisView")).AnalysisView,
  prose: async () => (await import(/* webpackChunkName: "screens" */ "./ProseView")).ProseView,
  records: async () => (await import(/* webpackChunkName: "screens" */ "./RecordsView")).RecordsView,
};

const LATER = Object.keys(FETCH) as readonly LaterScreen[];

/** What has arrived, so that a screen seen before is drawn at once. */
const arrived = new Map<LaterScreen, ComponentType>();

const fetchScreen = async (screen: LaterScreen): Promise<void> => {
  arrived.set(screen, await FETCH[screen]());
};

/** Fetches all of them in the background; one that does not arrive is asked for again when it is opened. */
export const useLaterScreens = (): void => {
  useEffect(() => void Promise.allSettled(LATER.map(fetchScreen)), []);
};

export const LaterView = ({ screen }: { readonly screen: LaterScreen }) => {
  const [state, setState] = useState<"here" | "waiting" | "failed">(arrived.has(screen) ? "here" : "waiting");
  useEffect(() => {
    if (state !== "waiting") return;
    fetchScreen(screen).then(
      () => setState("here"),
      () => setState("failed"),
    );
  }, [screen, state]);
  const View = arrived.get(screen);
  if (state === "here" && View !== undefined) return <View />;
  if (state === "waiting") return <Spinner size="small" label={text.app.opening} />;
  return (
    <Empty tone="neutral" title={text.app.notFetched.what} lead={text.app.notFetched.next}>
      <Button onClick={() => setState("waiting")}>{text.problem.retry}</Button>
    </Empty>
  );
};
