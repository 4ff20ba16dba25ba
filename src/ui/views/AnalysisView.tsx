/** 分析: what the figures are made of and what they stand beside. Nothing is judged here. */
import { ChartCard } from "../parts/ChartCard";
import { useSurface } from "../parts/sharedStyles";
import { text } from "../text";
import { usePaneState } from "../usePane";

export const AnalysisView = () => {
  const surface = useSurface();
  const charts = usePaneState((s) => s.charts);
  return (
    <div className={surface.stack}>
      <h2 className={surface.unseen}>{text.analysis.title}</h2>
      <p className={surface.small}>{text.analysis.lead}</p>
      {charts.map((chart) => (
        <ChartCard key={chart.id} chart={chart} />
      ))}
    </div>
  );
};
