/** Stand-ins for Excel's charts behind the real client, kept as what was asked for. The workbench has none, so they are in no product of ours. */
import { memberTable } from "../../src/host/members/table";
import { asJson } from "../../src/host/protocol/args";
import { child, creation, mutation, ObjectRef, property, query, readOnly } from "../../src/host/protocol/objects";
import type { Member, ObjectType, TypeTable } from "../../src/host/protocol/objects";
import type { Args } from "../../src/host/protocol/args";
import type { Json } from "../../src/host/protocol/wire";
import { printArea } from "../../src/host/univer/addresses";
import { CellRange } from "../../src/host/univer/range";

interface DrawnChart {
  readonly sheet: string;
  readonly kind: string;
  readonly source: string;
  readonly series: Record<string, Json>[];
  [property: string]: unknown;
}

/** Of the workbooks that the tests of a file open, in the order they were drawn; those that were deleted are out. */
export const drawnCharts: DrawnChart[] = [];

type Sheet = CellRange["sheet"];

const addressAt = (args: Args, index: number): string => {
  const given = args.at(index);
  if (!(given instanceof ObjectRef) || !(given.target instanceof CellRange)) throw new Error("no range was given");
  return printArea(given.target);
};

const kept = <T extends Record<string, unknown>>(name: string): Member<T> =>
  property<T>(
    (target) => (target[name] ?? null) as Json,
    (target, value) => void Object.assign(target, { [name]: asJson(value) }),
  );

const chartsOf = (sheet: Sheet): readonly DrawnChart[] => drawnCharts.filter((chart) => chart.sheet === sheet.name);

const collection: ObjectType<Sheet> = {
  items: (sheet) => chartsOf(sheet).map((chart) => new ObjectRef("Chart", chart)),
  members: {
    Count: readOnly((sheet) => chartsOf(sheet).length),
    GetItemAt: query((sheet, args) => new ObjectRef("Chart", chartsOf(sheet)[args.whole(0)])),
    Add: creation((sheet, args) => {
      const chart: DrawnChart = { sheet: sheet.name, kind: args.text(0), source: addressAt(args, 1), series: [{}] };
      drawnCharts.push(chart);
      return new ObjectRef("Chart", chart);
    }),
  },
};

const chart: ObjectType<DrawnChart> = {
  members: {
    Name: kept("name"),
    Title: child((target) => new ObjectRef("ChartTitle", target)),
    Legend: child((target) => new ObjectRef("ChartLegend", target)),
    Series: child((target) => new ObjectRef("ChartSeriesCollection", target)),
    SetPosition: mutation((target, args) => {
      Object.assign(target, { over: `${addressAt(args, 0)}:${addressAt(args, 1)}` });
    }),
    Delete: mutation((target) => void drawnCharts.splice(drawnCharts.indexOf(target), 1)),
  },
};

const seriesAt = (target: DrawnChart, index: number): ObjectRef => new ObjectRef("ChartSeries", target.series[index]);

const seriesCollection: ObjectType<DrawnChart> = {
  members: {
    GetItemAt: query((target, args) => seriesAt(target, args.whole(0))),
    Add: creation((target) => seriesAt(target, target.series.push({}) - 1)),
  },
};

const ranged = (name: string): Member<Record<string, Json>> =>
  mutation((target, args) => void Object.assign(target, { [name]: addressAt(args, 0) }));

const series: ObjectType<Record<string, Json>> = {
  members: {
    Name: kept("name"),
    HasDataLabels: kept("labels"),
    SetValues: ranged("values"),
    SetXAxisValues: ranged("categories"),
  },
};

const charts = child<Sheet>((sheet) => new ObjectRef("ChartCollection", sheet));

/** What the host answers, with charts. */
export const withCharts: TypeTable = {
  ...memberTable,
  Worksheet: { ...memberTable.Worksheet, members: { ...memberTable.Worksheet.members, Charts: charts } },
  ChartCollection: collection,
  Chart: chart,
  ChartTitle: { members: { Text: kept("title") } },
  ChartLegend: { members: { Visible: kept("legend") } },
  ChartSeriesCollection: seriesCollection,
  ChartSeries: series,
};
