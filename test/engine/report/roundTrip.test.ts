/** @drawn 5 */
import { fromData, readDepartmentReport, schema } from "../../../src/reports/department/schema";
import fc from "fast-check";
import { sectionKeys, type ReportData } from "../../../src/reports/department/form";
import { complete, derivationOf } from "../../../src/engine/report/complete";
import { toData } from "../../../src/engine/report/data";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { zlibInflate } from "../../../src/ooxml/node";
import { arbitraryReport } from "../../support/arbitraryReport";
import { bookOf, corrected, published } from "../../support/report";
import { fullReport } from "../checks/ties/fullReport";

const through = (data: ReportData): ReportData => toData(bookOf(data).reading.cells);

/** Every cell of the data by id, as text. */
const flat = (data: ReportData): ReadonlyMap<string, string | null> => {
  const cells = fromData(data);
  const printed = toData(cells);
  const out = new Map<string, string | null>();
  const walk = (value: unknown, id: string): void => {
    if (typeof value === "object" && value !== null)
      for (const [k, v] of Object.entries(value)) walk(v, id === "" ? k : `${id}.${k}`);
    else out.set(id, value as string | null);
  };
  walk(printed, "");
  return out;
};

test.each([
  ["published", published],
  ["corrected", corrected],
  ["full", fullReport],
] as const)("the %s sample goes through the workbook and comes back the same", (_, data) => {
  const once = through(data);
  expect(through(once)).toEqual(once);
  expect(once).toEqual(toData(complete(fromData(data))));
});

test("whatever a report says stands in its workbook: right and wrong totals, blanks, texts where figures belong", () => {
  fc.assert(
    fc.property(arbitraryReport(4), (data) => {
      const before = flat(data);
      const after = flat(through(data));
      const changed = [...before].filter(([id, value]) => value !== null && after.get(id) !== value);
      const invented = [...after].filter(
        ([id, value]) =>
          value !== null &&
          (before.get(id) ?? null) === null &&
          derivationOf(id, schema) === undefined &&
          !id.endsWith(".sum.unit"),
      );
      expect(changed).toEqual([]);
      expect(invented).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("once everything derived is filled in, a second trip changes nothing", () => {
  fc.assert(
    fc.property(arbitraryReport(3), (data) => {
      const once = through(data);
      expect(through(once)).toEqual(once);
    }),
    { numRuns: 15 },
  );
});

test("tables of up to 30 units come back with every unit", () => {
  fc.assert(
    fc.property(arbitraryReport(30), (data) => {
      const { cells } = bookOf(data).reading;
      for (const key of sectionKeys) expect([key, cells.rowCount(key)]).toEqual([key, fromData(data).rowCount(key)]);
    }),
    { numRuns: 5 },
  );
});

test.each(fc.sample(arbitraryReport(3), { numRuns: 12, seed: 7 }).map((data, i) => [i + 1, data] as const))(
  "random report %d is the same through an .xlsx file",
  async (_, data) => {
    const { spec, reading } = bookOf(data);
    const read = readDepartmentReport(readWorkbook(await writeWorkbook(spec), { inflate: zlibInflate }));
    expect(read.faults).toEqual([]);
    expect(toData(read.cells)).toEqual(toData(reading.cells));
  },
);
