/** 分析: what the figures are made of and what they stand beside. Nothing is judged here. */
import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { ChartCard } from "../parts/analysis/ChartCard";
import { useSurface } from "../parts/sharedStyles";
import { chartIn } from "../store/charts";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

export const AnalysisView = () => {
  const surface = useSurface();
  const charts = usePaneState((s) => s.charts);
  const unit = usePaneState((s) => s.preferences.unit);
  return (
    <div className={surface.stack}>
      <h2 className={surface.unseen}>{text.analysis.title}</h2>
      <p className={surface.small}>{text.analysis.lead}</p>
      <NativeCharts />
      {charts.map((chart) => (
        <ChartCard key={chart.id} chart={chartIn(chart, unit)} />
      ))}
    </div>
  );
};

/** What it will write stands above the button. */
const NativeCharts = () => {
  const surface = useSurface();
  const native = usePaneState((s) => s.nativeCharts);
  const busy = usePaneState((s) => s.busy);
  const { askForCharts, makeAnalysisSheet } = useActions();
  useEffect(() => void askForCharts(), [askForCharts]);
  if (native === undefined) return null;
  if (!native) return <p className={surface.small}>{text.analysis.noNative}</p>;
  return (
    <div className={surface.inset}>
      <p className={surface.small}>{text.analysis.nativeLead}</p>
      <div>
        <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void makeAnalysisSheet()}>
          {text.analysis.native}
        </Button>
      </div>
    </div>
  );
};
