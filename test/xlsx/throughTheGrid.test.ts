/**
 * Opened in the workbench's grid, one cell typed, saved: the report is read with it, and no other part of the file has changed.
 * @drawn 2
 */
import { loadSnapshot } from "../../src/app/loading/load";
import { READING, snapshotIn } from "../../src/cli/load";
import { fromUniver } from "../../src/host/snapshot/fromUniver";
import { department } from "../../src/reports/department";
import { openFile, sameSheets, saveChanges } from "../../src/xlsx";
import { openExcel } from "../support/excelHost";
import { partsOfFile, returned } from "../support/returned";
import { changes } from "../support/returnedCases";

/** The rest of the list differs in what no grid ever sees. */
const kinds = changes.filter(
  ([what]) => /^(a |separators|parts in UTF-16, little|parts about|days)/.test(what) && !/ours/.test(what),
);

const differing = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [was, is] = [partsOfFile(before), partsOfFile(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => Buffer.compare(was[name] ?? new Uint8Array(), is[name] ?? new Uint8Array()) !== 0,
  );
};

test.each(kinds)("%s", async (_, change) => {
  const file = await returned(change);
  const excel = await openExcel((await openFile(file, READING)).spec);
  try {
    const before = fromUniver(excel.host.save());
    await excel.settle();
    expect(await saveChanges(file, before, sameSheets(before, fromUniver(excel.host.save())))).toBe(file);
    await excel.host.person.type("封面!C9", 44_650);
    await excel.settle();
    const saved = await saveChanges(file, before, sameSheets(before, fromUniver(excel.host.save())));
    const { reading, assessment } = loadSnapshot(department, snapshotIn(saved));
    expect(reading.cells.cell("cover.reportDate")).toMatchObject({ value: "2022-03-30" });
    expect(assessment.verdict).toBe("可以上报");
    const parts = differing(file, saved).map((name) => name.replaceAll("\\", "/"));
    expect(parts.filter((name) => name !== "xl/workbook.xml")).toEqual(["xl/worksheets/sheet1.xml"]);
  } finally {
    await excel.close();
  }
});
