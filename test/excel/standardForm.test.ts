/**
 * The real form through the real client: what is installed is read back as the same report, and every request fits what Excel on the web accepts.
 * @drawn 1
 */
import { department } from "../../src/reports/department";
import { readDepartmentReport } from "../../src/reports/department/schema";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import published from "../../src/reports/department/samples/published.json";
import { connectExcel } from "../../src/excel";
import type { ReportData } from "../../src/reports/department/form";
import { sheetNames } from "../../src/reports/department/sheets";
import { toData } from "../../src/engine/report/data";
import { useExcel } from "../support/excelHost";

const excel = useExcel();

/** 5 MB each way (office-js-docs-pr: resource-limits-and-performance-optimization.md). */
const LARGEST_REQUEST = 5 * 1024 * 1024;

const data = published.report as unknown as ReportData; // JSON imported by the test, checked by the reader below
const withUnits = (count: number): ReportData => {
  const longer = <T extends { readonly rows: readonly object[] }>(table: T): T => ({
    ...table,
    rows: Array.from({ length: count }, (_, i) => ({
      ...table.rows[i % table.rows.length],
      unit: `${i + 1}、单位${i + 1}`,
    })),
  });
  return {
    ...data,
    income: longer(data.income!),
    spending: longer(data.spending!),
    sangong: longer(data.sangong!),
    assets: longer(data.assets!),
  }; // the same rows, more of them
};

describe.each([
  ["as published", data],
  ["with 200 units", withUnits(200)],
])("the standard form %s", (_how, report) => {
  it("is installed in three round trips, read in one, and comes back as it was", async () => {
    let largest = 0;
    excel.host.log = ({ body, reply }) =>
      (largest = Math.max(largest, JSON.stringify(body).length, JSON.stringify(reply.body).length));
    const { spec, cells } = standardWorkbook(department, report, published.edition);
    const workbook = connectExcel();
    await workbook.install(spec);
    expect(excel.syncs()).toBe(3);
    excel.reset();
    const snapshot = await workbook.read(sheetNames);
    expect([excel.syncs(), excel.writes()]).toEqual([1, 0]);
    const reading = readDepartmentReport(snapshot);
    expect(reading.faults).toEqual([]);
    expect(toData(reading.cells)).toEqual(toData(cells));
    expect(largest).toBeLessThan(LARGEST_REQUEST);
  });
});
