/** What officers and other programs do to a workbook that we then have to read, mark and change all the same. */
import { connectExcel } from "../../src/excel";
import { openExcel, type TestExcel } from "../support/excelHost";
import { COVER, FIRST_UNIT, INCOME, sampleSpec } from "./support/sample";

const UNITS = 3;
let excel: TestExcel;

const open = async (foreignNames = 0): Promise<void> => {
  const spec = sampleSpec(UNITS);
  const foreign = Array.from({ length: foreignNames }, (_, i) => ({
    name: `${"外".repeat(200)}.${i}`,
    ref: `'${COVER}'!$B$3`,
  }));
  excel = await openExcel({ ...spec, names: [...spec.names, ...foreign] });
};

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const inCells = async (): Promise<readonly unknown[]> =>
  ((await connectExcel().read([INCOME])).sheets[0]?.cells ?? []).map((row) => row.map(({ value }) => value));

const insertRow = (): Promise<void> =>
  connectExcel().changeRows({
    sheet: INCOME,
    removed: [],
    inserted: [FIRST_UNIT + 1],
    cells: [{ row: FIRST_UNIT + 1, col: 0, value: "新单位" }],
    heights: new Map(),
    validations: [],
  });

test("a merge that is in the way of new rows is told, and nothing has changed", async () => {
  await open();
  const before = await inCells();
  excel.host.faults.failMember("Range.Insert", { code: "MergedRangeConflict" });
  await expect(insertRow()).rejects.toMatchObject({
    what: "增删行没有完成",
    why: "合并的单元格挡住了写入",
    next: "请撤销最近对合并单元格的改动后再试。",
  });
  excel.host.faults.clear();
  expect(await inCells()).toEqual(before);
  await insertRow();
  expect((await inCells())[FIRST_UNIT + 1]).toEqual(expect.arrayContaining(["新单位"]));
});

test("more scattered marks than one list of addresses holds are all there, and all go again", async () => {
  await open();
  const rows = Array.from({ length: 1_300 }, (_, i) => 100 + i * 2);
  const marksOn = (): Promise<number> =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(INCOME).getRange("B101:B3000");
      const found = conditionalFormats.load("items/id");
      await context.sync();
      const areas = found.items.map((rule) => rule.getRanges().areas.load("items/address"));
      await context.sync();
      return new Set(areas.flatMap(({ items }) => items.map(({ address }) => address))).size;
    });
  const workbook = connectExcel();
  await workbook.mark(
    rows.map((row) => ({ sheet: INCOME, area: { row, col: 1, rows: 1, cols: 1 }, kind: "must" as const })),
  );
  expect(await marksOn()).toBe(rows.length);
  await workbook.mark([]);
  expect(await marksOn()).toBe(0);
});

test.each([
  ["a thousand names of another program are", 1_000, 1_004, 1],
  ["of thousands of names of another program only ours are", 2_000, 4, 3],
])("%s read, and all stay", async (_, others, read, syncs) => {
  await open(others);
  const workbook = connectExcel();
  excel.reset();
  const { names } = await workbook.structure();
  expect([names.length, excel.syncs()]).toEqual([read, syncs]);
  await workbook.setNames([{ name: "自评.年度", ref: `'${COVER}'!$A$1` }]);
  const after = (await workbook.structure()).names;
  expect(after.find(({ name }) => name === "自评.年度")?.ref).toBe(`${COVER}!$A$1`);
  const all = await Excel.run(async (context) => {
    const count = context.workbook.names.getCount();
    await context.sync();
    return count.value;
  });
  expect(all).toBe(others + 4);
});

describe("rows that a filter hides, and panes that the officer froze", () => {
  const HIDDEN = FIRST_UNIT + 1;
  const frozen = (): Promise<string> =>
    Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getItem(INCOME).freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return panes.address;
    });
  const isHidden = (row: number): boolean => excel.host.book.find(INCOME)?.core.getRowVisible(row) === false;

  beforeEach(async () => {
    await open();
    excel.host.book.find(INCOME)?.facade.hideRows(HIDDEN, 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(INCOME).freezePanes.freezeRows(2);
      await context.sync();
    });
  });

  test("hidden cells are read and written as any other", async () => {
    expect((await inCells())[HIDDEN]).toEqual(["2、单位2", 1.5, 1, 0.5]);
    await connectExcel().write([{ sheet: INCOME, row: HIDDEN, col: 2, value: 9 }]);
    expect((await inCells())[HIDDEN]).toEqual(["2、单位2", 9.5, 9, 0.5]);
    expect([isHidden(HIDDEN), await frozen()]).toEqual([true, `${INCOME}!1:2`]);
  });

  test("marks and new rows leave them as they are", async () => {
    await connectExcel().mark([{ sheet: INCOME, area: { row: HIDDEN, col: 2, rows: 1, cols: 1 }, kind: "must" }]);
    await insertRow();
    expect([isHidden(HIDDEN), isHidden(HIDDEN + 1), await frozen()]).toEqual([false, true, `${INCOME}!1:2`]);
    expect((await inCells())[HIDDEN + 1]).toEqual(["2、单位2", 1.5, 1, 0.5]);
  });
});

describe("sheets that are selected together", () => {
  const at = async (sheet: string): Promise<unknown> =>
    (await connectExcel().read([sheet])).sheets[0]?.cells.at(FIRST_UNIT)?.at(2)?.value;

  test("what is typed goes into each of them, and each is told and read", async () => {
    await open();
    let told = 0;
    const stop = await connectExcel().onEdit(() => (told += 1));
    await excel.host.person.typeInGroup([INCOME, COVER], `C${FIRST_UNIT + 1}`, 77);
    expect([told, await at(INCOME), await at(COVER)]).toEqual([2, 77, 77]);
    await stop();
  });

  test("what we write goes into the one that we name", async () => {
    await open();
    const before = await at(COVER);
    await connectExcel().write([{ sheet: INCOME, row: FIRST_UNIT, col: 2, value: 88 }]);
    expect([await at(INCOME), await at(COVER)]).toEqual([88, before]);
  });
});
