/** Native charts over cells of their own sheet. Those that we drew before go; a person's own stay. */
import type { ChartSpec } from "../../workbook/model";
import { rangeOf } from "./contents";

/** By it the charts are known as ours. */
const NAME = "自评通图表";

/** Two round trips: which are there, and the new ones. */
export const drawCharts = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly ChartSpec[],
): Promise<void> => {
  const found = sheet.charts.load("items/name");
  await context.sync();
  // From the last on: where the client counts them, those before keep their number.
  const ours = found.items.filter(({ name }) => name.startsWith(NAME));
  [...ours].reverse().forEach((chart) => chart.delete());
  charts.forEach((spec, i) => drawChart(sheet, spec, `${NAME}${i + 1}`));
  await context.sync();
};

const drawChart = (sheet: Excel.Worksheet, spec: ChartSpec, name: string): void => {
  const [first, ...more] = spec.series;
  if (first === undefined) return;
  const chart = sheet.charts.add("ColumnClustered", rangeOf(sheet, first.values), "Columns");
  chart.name = name;
  chart.title.text = spec.title;
  chart.legend.visible = more.length > 0;
  const drawn = [chart.series.getItemAt(0), ...more.map((series) => chart.series.add(series.name))];
  spec.series.forEach(({ name: label, values }, i) => {
    const series = drawn[i];
    if (series === undefined) return;
    series.name = label;
    if (i > 0) series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, spec.categories));
    series.hasDataLabels = true;
  });
  const { row, col, rows, cols } = spec.over;
  chart.setPosition(sheet.getCell(row, col), sheet.getCell(row + rows - 1, col + cols - 1));
};
