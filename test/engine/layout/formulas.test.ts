/** Two spreadsheets beside the core: LibreOffice, and the Univer engine of our own host. */
import { readDepartmentReport } from "../../../src/reports/department/schema";
import fc from "fast-check";
import type { ReportData } from "../../../src/reports/department/form";
import { createHeadlessHost } from "../../../src/host";
import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { toUniver } from "../../../src/host/snapshot/toUniver";
import type { WorkbookSnapshot, WorkbookSpec } from "../../../src/workbook/model";
import { writeWorkbook } from "../../../src/xlsx";
import { drawn } from "../../tools/drawn.mjs";
import { needs } from "../../tools/needs";
import { fullReport } from "../checks/ties/fullReport";
import { arbitraryReport } from "../../support/arbitraryReport";
import { bookOf, corrected, published } from "../../support/report";
import { recalculateAll } from "../../support/libreoffice";
import { compared, withoutResults } from "../../support/recalculated";
import { snapshotOfSpec } from "../../xlsx/snapshot";

const reports = drawn<readonly [string, ReportData]>(
  "reports worked out by other spreadsheets",
  [
    ["the published sample", published],
    ["the corrected sample", corrected],
    ["a report with every figure", fullReport],
    ["an empty report", {}],
    ...fc
      .sample(arbitraryReport(12, "entered"), { numRuns: 3, seed: 2021 })
      .map((data, i) => [`random report ${i + 1}`, data] as const),
  ],
  2,
);

const specs = new Map(reports.map(([name, data]) => [name, withoutResults(bookOf(data).spec)]));
let worked: Promise<readonly WorkbookSnapshot[]> | undefined;

/** All of them by the first who asks. */
const inLibreOffice = async (name: string): Promise<WorkbookSnapshot> => {
  worked ??= Promise.all([...specs.values()].map(writeWorkbook)).then(recalculateAll);
  return (await worked)[[...specs.keys()].indexOf(name)]!;
};

const inUniver = async (spec: WorkbookSpec): Promise<WorkbookSnapshot> => {
  const host = await createHeadlessHost(toUniver(spec));
  await host.book.calculation.recalculate();
  const snapshot = snapshotOfSpec(fromUniver(host.save()));
  await host.dispose();
  return snapshot;
};

const expectAgreement = (snapshot: WorkbookSnapshot, data: ReportData): void => {
  const { cells, faults } = readDepartmentReport(snapshot);
  const { differing, filled, compared: count } = compared(cells);
  expect(faults).toEqual([]);
  expect(differing).toEqual([]);
  expect(count).toBeGreaterThan(30);
  if (Object.keys(data).length > 0) expect(filled).toBeGreaterThan(10);
};

needs("soffice").each(reports)(
  "LibreOffice works out every derived cell of %s as the core does",
  async (name, data) => {
    expectAgreement(await inLibreOffice(name), data);
  },
);

test.each(reports)("Univer works out every derived cell of %s as the core does", async (name, data) => {
  expectAgreement(await inUniver(specs.get(name)!), data);
});
