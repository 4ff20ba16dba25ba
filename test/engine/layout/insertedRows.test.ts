/**
 * Rows that an officer inserts are read and counted wherever in a table they go in.
 * @drawn 3
 */
import { readDepartmentReport, type DepartmentReading } from "../../../src/reports/department/schema";
import { cellAddress, parseRef } from "../../../src/workbook/address";
import { shownIn } from "../../../src/engine/report/shown";
import { createHeadlessHost, type Host } from "../../../src/host";
import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { toUniver } from "../../../src/host/snapshot/toUniver";
import { assessed, correctedBook, placeOf } from "../../support/report";
import { compared } from "../../support/recalculated";
import { snapshotOfSpec } from "../../xlsx/snapshot";

const SHEET = "收支情况";
let host: Host;

beforeEach(async () => {
  host = await createHeadlessHost(toUniver(correctedBook.spec));
  await host.person.activate(SHEET);
});
afterEach(() => host.dispose());

const reading = (): DepartmentReading => readDepartmentReport(snapshotOfSpec(fromUniver(host.save())));

/** Row number of the grey end row of the income table. */
const endRow = (): number => {
  const { area } = parseRef(correctedBook.spec.names.find((n) => n.name === "自评.收入")!.ref)!;
  return area.row + area.rows;
};

const firstUnit = placeOf(correctedBook, "income.rows.0.unit").row + 1;

test("what is typed into the end row has a place to go to", async () => {
  await host.person.type(`'${SHEET}'!A${endRow()}`, "3、信息中心");
  expect(reading().places.get("income")).toEqual({ sheet: SHEET, row: endRow() - 1, col: 0 });
});

const insertUnit = async (row: number): Promise<void> => {
  await host.person.insert(`'${SHEET}'!${row}:${row}`);
  await host.person.type(`'${SHEET}'!${cellAddress(row - 1, 0)}`, "3、信息中心");
  for (const column of ["total", "grant"])
    await host.person.type(
      `'${SHEET}'!${cellAddress(row - 1, placeOf(correctedBook, `income.rows.0.${column}`).col)}`,
      100.5,
    );
};

const places: readonly (readonly [string, () => number, number])[] = [
  ["between two units", () => firstUnit + 1, 1],
  ["just above the end row", endRow, 2],
];

test.each(places)("a unit inserted %s is read, and the 汇总 row counts it", async (_, row, index) => {
  await insertUnit(row());
  const { cells, faults } = reading();
  expect(faults).toEqual([]);
  expect(cells.rowCount("income")).toBe(3);
  expect(cells.cell(`income.rows.${index}.unit`)).toMatchObject({ value: "3、信息中心" });
  const sum = cells.figure("income.sum.grant");
  expect(sum.state === "filled" ? sum.value.value.toFixed() : sum.state).toBe("2600.1");
});

test.each(places)(
  "after a row inserted %s every other table is read as before, and every formula agrees with the core",
  async (_, row) => {
    await insertUnit(row());
    const { cells } = reading();
    expect(compared(cells).differing).toEqual([]);
    const before = correctedBook.reading.cells;
    for (const id of ["spending.sum.total", "sangong.rows.1.unit", "assets.sum.total", "staffing.staffTotal"])
      expect(shownIn(cells.cell(id))).toBe(shownIn(before.cell(id)));
  },
);

test("a unit inserted above the first one lies outside Excel's sums: it is read, and the totals that miss it are one finding", async () => {
  await insertUnit(firstUnit);
  const read = reading();
  expect(read.cells.rowCount("income")).toBe(3);
  expect(assessed(read).findings.filter((f) => f.level === "强制" && f.outcome === "fail")).toMatchObject([
    {
      rule: "结构.恢复公式",
      at: "income.sum.total",
      alsoAt: ["income.sum.grant"],
      data: { wrong: "2" },
      suggestion: { also: [{ cell: "income.sum.grant", value: "2600.1" }, { cell: "income.rows.0.total" }] },
    },
  ]);
});

test("an empty inserted row is passed over", async () => {
  await host.person.insert(`'${SHEET}'!${endRow()}:${endRow()}`);
  expect(reading().cells.rowCount("income")).toBe(2);
});

test("a deleted unit is gone from the report and from the 汇总 row", async () => {
  await host.person.delete(`'${SHEET}'!${firstUnit}:${firstUnit}`);
  const { cells, faults } = reading();
  expect(faults).toEqual([]);
  expect(cells.rowCount("income")).toBe(1);
  expect(cells.figure("income.sum.total")).toMatchObject({ state: "filled" });
  expect(compared(cells).differing).toEqual([]);
});

test("rows of a list may be inserted above its end row too", async () => {
  const { sheet, area } = parseRef(correctedBook.spec.names.find((n) => n.name === "自评.定性目标")!.ref)!;
  const row = area.row + area.rows;
  await host.person.insert(`'${sheet}'!${row}:${row}`);
  await host.person.type(`'${sheet}'!${cellAddress(row - 1, 1)}`, "新增目标 3 项");
  const { cells } = reading();
  expect(cells.rowCount("goals")).toBe(6);
  expect(cells.cell("goals.rows.5.expected")).toMatchObject({ value: "新增目标 3 项" });
});
