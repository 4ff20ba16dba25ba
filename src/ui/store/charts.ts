/** Charts as they are drawn: amounts in the unit that was chosen. */
import type { AmountUnit } from "../../app/views/amount";
import type { BarView, ChartView } from "../../app/views/charts";

const barIn = (bar: BarView, unit: AmountUnit): BarView => ({ ...bar, shown: bar.amounts?.[unit] ?? bar.shown });

export const chartIn = (chart: ChartView, unit: AmountUnit): ChartView => ({
  ...chart,
  bars: chart.bars.map((bar) => barIn(bar, unit)),
  ...(chart.whole === undefined ? {} : { whole: barIn(chart.whole, unit) }),
});
