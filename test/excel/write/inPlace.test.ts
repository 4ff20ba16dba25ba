/** Rows and columns that came or went, or cells that moved, between our reading and our writing: nothing is written in another cell's place. */
import { connectExcel } from "../../../src/excel";
import { useExcel } from "../../support/excelHost";

jest.setTimeout(60_000);

const AREA = "自评.收入";
const FIGURE = "自评.收入.合计";
const SHEET = "Sheet1";
const excel = useExcel(() => ({
  sheets: [
    {
      name: SHEET,
      columnWidths: [],
      rowHeights: new Map(),
      cells: [
        { row: 2, col: 1, value: "甲" },
        { row: 3, col: 1, value: "乙" },
        { row: 7, col: 1, value: 5 },
      ],
      merges: [],
      validations: [],
    },
  ],
  names: [
    { name: AREA, ref: `'${SHEET}'!$B$3:$D$6` },
    { name: FIGURE, ref: `'${SHEET}'!$B$8` },
  ],
}));

const cellsNow = async (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("A1:F12").load("values");
    await context.sync();
    return range.values;
  });

type Connected = ReturnType<typeof connectExcel>;
const cell = { sheet: SHEET, row: 9, col: 2 };

const writings: readonly (readonly [what: string, write: (workbook: Connected) => Promise<unknown>])[] = [
  ["a cell", (workbook) => workbook.write([{ ...cell, value: 1 }])],
  [
    "rows",
    (workbook) =>
      workbook.changeRows({ sheet: SHEET, removed: [9], inserted: [], cells: [], heights: new Map(), validations: [] }),
  ],
  ["names", (workbook) => workbook.setNames([{ name: FIGURE, ref: `'${SHEET}'!$C$8` }])],
  [
    "a sheet",
    (workbook) =>
      workbook.replaceSheet(
        {
          name: SHEET,
          columnWidths: [],
          rowHeights: new Map(),
          cells: [{ ...cell, value: 1 }],
          merges: [],
          validations: [],
        },
        [],
      ),
  ],
];

describe.each(writings)("%s", (_, write) => {
  test.each([
    ["a row inserted above", "1:1", "insert", "原来的 B3:D6 现在是 B4:D7"],
    ["a row inserted within a table", "5:5", "insert", "原来的 B3:D6 现在是 B3:D7"],
    ["a row deleted within a table", "5:5", "delete", "原来的 B3:D6 现在是 B3:D5"],
    ["the row of a figure deleted", "8:8", "delete", "原来的 B8 已删除"],
    ["a column inserted", "A:A", "insert", "原来的 B3:D6 现在是 C3:E6"],
    ["a figure moved by cells that were inserted", "B7", "insert", "原来的 B8 现在是 B9"],
  ] as const)("%s", async (__, address, act, told) => {
    const workbook = connectExcel();
    await workbook.read([SHEET]);
    await excel.host.person[act](`${SHEET}!${address}`);
    const before = [await cellsNow(), (await connectExcel().structure()).names];
    await expect(write(workbook)).rejects.toMatchObject({
      code: "changed",
      why: `“${SHEET}”刚刚有人增删或移动了行列，${told}`,
      next: "这一步没有写入，请看清后再做一次。",
    });
    expect([await cellsNow(), (await connectExcel().structure()).names]).toEqual(before);
    await workbook.read([SHEET]);
    await expect(write(workbook)).resolves.toBeUndefined();
  });
});

test("a tab that was renamed and moved is written on all the same", async () => {
  const workbook = connectExcel();
  await workbook.read([SHEET]);
  excel.host.book.active.facade.setName("收入");
  excel.host.book.facade.insertSheet("前", { index: 0 });
  await excel.settle();
  await workbook.write([{ ...cell, value: 1 }]);
  expect((await workbook.read(["收入"])).sheets[0]?.cells.at(-1)?.at(-1)).toEqual({ value: 1 });
});

test("what we moved ourselves stands where it is by then", async () => {
  const workbook = connectExcel();
  await workbook.read([SHEET]);
  const rows = { sheet: SHEET, heights: new Map(), validations: [], cells: [] };
  await workbook.changeRows({ ...rows, removed: [], inserted: [4] });
  await workbook.write([{ ...cell, value: 1 }]);
  await workbook.setNames([{ name: FIGURE, ref: `'${SHEET}'!$C$9` }]);
  await workbook.changeRows({ ...rows, removed: [4], inserted: [] });
  await workbook.write([{ ...cell, value: 2 }]);
  const { names } = await workbook.structure();
  expect(names.map(({ ref }) => ref.replaceAll("'", ""))).toEqual(["Sheet1!$B$3:$D$6", "Sheet1!$C$8"]);
});

test("asking costs no round trip", async () => {
  const workbook = connectExcel();
  await workbook.read([SHEET]);
  excel.reset();
  await workbook.write([{ ...cell, value: 1 }]);
  expect(excel.syncs()).toBe(1);
});
