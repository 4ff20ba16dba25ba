/** 分析: figures of the report side by side, with lengths and shares worked out exactly. */
import type { Figure } from "../../domain/figure";
import { plain, show } from "../../domain/figure";
import { Decimal } from "../../domain/decimal";
import { textIn, type CellId } from "../../domain/cell";
import type { ChartDefinition } from "../../engine/report/chart";
import type { Report } from "../../engine/definition/report";
import type { ReportCells } from "../../engine/report/cells";
import { settledIn } from "../../engine/report/settled";
import { cellIn, rowIn, listRows } from "../../engine/schema/path";
import type { ScoredRow } from "../../engine/scoring/score/row";
import type { Assessment } from "../assessment/assess";
import { showIn } from "./amount";
import { withPlace, type Places } from "./places";
import type { BarView, ChartView } from "../views/charts";

interface Bar {
  readonly label: string;
  /** Absent while the cell is blank or cannot be read. */
  readonly figure?: Figure;
  readonly cell: CellId;
}

const NOT_FILLED = "（未填）";

/** Percent with at most two decimals; of nothing there is no share. */
const percentOf = (part: Decimal, whole: Decimal | undefined): string | undefined =>
  whole === undefined || !whole.gt(0) ? undefined : plain(part.div(whole).times(100));

const amountsOf = (amount: Figure | undefined): Pick<BarView, "amounts"> =>
  amount?.unit === "万元"
    ? { amounts: { 万元: show(amount), 元: showIn(amount, "元"), 亿元: showIn(amount, "亿元") } }
    : {};

const longest = (bars: readonly Bar[]): Decimal =>
  bars.reduce((most, { figure }) => Decimal.max(most, figure?.value.abs() ?? 0), new Decimal(0));

const barView = ({ label, figure, cell }: Bar, most: Decimal, whole: Decimal | undefined, places: Places): BarView => {
  const share = figure === undefined ? undefined : percentOf(figure.value, whole);
  return {
    label,
    shown: figure === undefined ? NOT_FILLED : show(figure),
    ...amountsOf(figure),
    length: (figure === undefined ? undefined : percentOf(figure.value.abs(), most)) ?? "0",
    negative: figure?.value.isNegative() ?? false,
    ...(share === undefined ? {} : { share: `${share}%` }),
    ...withPlace(cell, places),
  };
};

/** A report with the figures that something may be held against. */
interface Drawn {
  readonly cells: ReportCells;
  readonly figure: ReportCells["figure"];
}

const figureIn = ({ figure }: Drawn, id: CellId): Pick<Bar, "figure"> => {
  const cell = figure(id);
  return cell.state === "filled" ? { figure: cell.value } : {};
};

/** The name of a row, as its unit is written; of a field, as the form calls it. */
const fieldBar = (drawn: Drawn, id: CellId): Bar => ({
  label: drawn.cells.schema.findField(id)?.field.label ?? id,
  cell: id,
  ...figureIn(drawn, id),
});

const rowBar = (drawn: Drawn, id: CellId): Bar => {
  const { cells } = drawn;
  const section = cells.schema.findField(id)?.section;
  const column = section?.type === "table" ? section.unitColumn : "";
  return { label: textIn(cells.cell(cellIn(rowIn(id), column))), cell: id, ...figureIn(drawn, id) };
};

const barsOf = (spec: ChartDefinition, drawn: Drawn): readonly Bar[] => {
  const { cells } = drawn;
  if ("cells" in spec) return spec.cells.map((id) => fieldBar(drawn, id));
  const rows = cells.schema.isSectionKey(spec.table) ? cells.rowCount(spec.table) : 0;
  return listRows(spec.table, rows).map((row) => rowBar(drawn, cellIn(row, spec.column)));
};

/** One unit alone is compared with nothing. */
const isWorthDrawing = (bars: readonly Bar[]): boolean => bars.length > 1;

const chartView = (spec: ChartDefinition, drawn: Drawn, places: Places): readonly ChartView[] => {
  const bars = barsOf(spec, drawn);
  if (!isWorthDrawing(bars)) return [];
  const whole = "whole" in spec ? fieldBar(drawn, spec.whole) : undefined;
  const most = longest(bars);
  return [
    {
      id: spec.id,
      title: spec.title,
      bars: bars.map((bar) => barView(bar, most, whole?.figure?.value, places)),
      ...(whole === undefined ? {} : { whole: barView(whole, most, undefined, places) }),
      empty: bars.every(({ figure }) => figure === undefined),
    },
  ];
};

const sum = (values: readonly (Decimal | undefined)[]): Decimal =>
  values.reduce<Decimal>((total, value) => total.plus(value ?? 0), new Decimal(0));

/** Points given of the points to be had, by 一级指标. */
const scoreChart = ({ score }: Assessment): ChartView => {
  const rows = score.rows.filter(({ state }) => state !== "leftOut");
  const names = [...new Set(rows.map(({ indicator }) => indicator.path[0]))];
  const bar = (name: string, own: readonly ScoredRow[]): BarView => {
    const [self, weight] = [sum(own.map((r) => r.self)), sum(own.map((r) => r.weight))];
    const share = percentOf(self, weight);
    return {
      label: name,
      shown: `${plain(self)} ／ ${plain(weight)} 分`,
      length: share ?? "0",
      negative: false,
      ...(share === undefined ? {} : { share: `${share}%` }),
    };
  };
  return {
    id: "scoreByDimension",
    title: "自评得分按一级指标",
    bars: names.map((name) =>
      bar(
        name,
        rows.filter(({ indicator }) => indicator.path[0] === name),
      ),
    ),
    empty: rows.every(({ self }) => self === undefined),
  };
};

export const presentCharts = (report: Report, assessment: Assessment, places: Places): readonly ChartView[] => {
  const { cells } = assessment;
  const drawn: Drawn = { cells, figure: settledIn(cells) };
  return [...report.charts.flatMap((spec) => chartView(spec, drawn, places)), scoreChart(assessment)];
};
