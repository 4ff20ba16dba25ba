/** A bureau's folder: reports of the sample's size that differ as departments do, in their names and in how far their lists have grown. */
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { department } from "../../src/reports/department";
import type { ReportData } from "../../src/reports/department/form";
import { writeWorkbook } from "../../src/xlsx";
import { sample, type SampleKind } from "../support/sample";

/** Every second department keeps the rows that the form brings. */
const grownRows = (i: number) =>
  i % 2 === 0 ? { tasks: 0, keyProjects: 0, indicators: 0 } : { tasks: i % 3, keyProjects: i % 5, indicators: i % 7 };

const named = (data: ReportData, name: string): ReportData => {
  const old = data.cover?.department ?? "";
  // Text in, the same shape out.
  return JSON.parse(JSON.stringify(data).replaceAll(old, name)) as ReportData;
};

const withBlankRows = <R>(list: { readonly rows: readonly R[] } | undefined, count: number) => ({
  rows: [...(list?.rows ?? []), ...Array.from({ length: count }, () => ({}))],
});

const fileOf = (kind: SampleKind, i: number): Promise<Uint8Array> => {
  const { data, edition, self } = sample(kind);
  const rows = grownRows(i);
  const report: ReportData = {
    ...named(data, `某市第${i + 1}局`),
    tasks: withBlankRows(data.tasks, rows.tasks),
    keyProjects: withBlankRows(data.keyProjects, rows.keyProjects),
    indicators: withBlankRows(data.indicators, rows.indicators),
  };
  return writeWorkbook(standardWorkbook(department, report, edition, self).spec);
};

export const departmentFiles = (kind: SampleKind, count: number): Promise<readonly Uint8Array[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => fileOf(kind, i)));
