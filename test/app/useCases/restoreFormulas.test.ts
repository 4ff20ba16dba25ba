/**
 * Formulas lost in one stroke, over the real client: one finding, one proposal that puts all of them back.
 * @drawn 2
 */
import { useSampleSession } from "../../support/sampleSession";

const SHEET = "收支情况";
/** Every table with its 汇总 row and its units. */
const TABLES = "A4:H33";

const { excel, session } = useSampleSession("corrected");

type Cells = unknown[][];

const read = async (address: string): Promise<{ readonly formulas: Cells; readonly values: Cells }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });

const write = async (address: string, cells: Cells): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).formulas = cells;
    await context.sync();
  });
  await excel.settle();
};

/** What a person does; then one finding, and its proposal brings the formulas of before. */
const expectOneCause = async (spoil: () => Promise<void>): Promise<void> => {
  const { formulas } = await read(TABLES);
  await spoil();
  const { check, faults } = await session.check();
  expect(check.findings.map(({ rule }) => rule)).toEqual(["结构.恢复公式"]);
  expect(faults).toEqual([]);
  const [found] = check.findings;
  expect(found?.suggestion?.label).toMatch(/^恢复全部公式（\d+ 处）$/);
  await session.applySuggestion(found!.key);
  await excel.settle();
  expect((await read(TABLES)).formulas).toEqual(formulas);
  expect((await session.check()).check.findings).toEqual([]);
};

const more = (cell: unknown): unknown => (typeof cell === "number" && cell !== 0 ? cell + 100 : cell);

test("a 汇总 row pasted over with figures of another table", () =>
  expectOneCause(async () =>
    write(
      "B5:H5",
      (await read("B5:H5")).values.map((row) => row.map(more)),
    ),
  ));

test("all four 汇总 rows pasted over", () =>
  expectOneCause(async () => {
    for (const row of [5, 14, 22, 30]) {
      const address = `B${row}:H${row}`;
      await write(
        address,
        (await read(address)).values.map((cells) => cells.map(more)),
      );
    }
  }));

test("totals whose ranges miss a row", () =>
  expectOneCause(async () => {
    for (const row of [14, 22, 30]) {
      const address = `B${row}:H${row}`;
      const short = (cell: unknown): unknown =>
        typeof cell === "string" ? cell.replaceAll(`$${row + 1}:`, `$${row + 2}:`) : cell;
      await write(
        address,
        (await read(address)).formulas.map((cells) => cells.map(short)),
      );
    }
  }));

/** A unit above the first one, which no total takes in. */
const insertUnit = async (cells: readonly (string | number | null)[]): Promise<void> => {
  await excel.host.person.insert(`${SHEET}!6:6`);
  await excel.host.person.paste(`${SHEET}!A6`, [["3、信息中心", ...cells]]);
  await excel.settle();
};

const totals = async (): Promise<readonly unknown[]> => (await read("B5:G5")).formulas.flat();

test.each([
  ["of two figures", [null, null, 100.5]],
  ["of one figure and its total", ["=C6+D6+E6+F6+G6", 0, 100.5, 0, 0, 0]],
])("a row %s that no total takes in is one finding, and every total takes it in with one repair", async (_, cells) => {
  await insertUnit(cells);
  const [found, ...more] = (await session.check()).check.findings.filter(({ level }) => level === "强制");
  expect([found?.rule, more]).toEqual(["结构.恢复公式", []]);
  await session.applySuggestion(found!.key);
  await excel.settle();
  expect((await totals()).slice(1)).toEqual(["C", "D", "E", "F", "G"].map(() => expect.stringMatching(/\$?6:/)));
  expect((await session.check()).check.findings.filter((f) => /^(结构|汇总)\./.test(f.rule))).toEqual([]);
});

test("one range that misses a row is a finding of its own, and its repair brings the row into others that miss it unseen", async () => {
  const { formulas } = await read(TABLES);
  for (const column of ["D", "F"]) await write(`${column}5`, [[`=SUM($${column}$7:$${column}$8)`]]);
  const [found, ...more] = (await session.check()).check.findings.filter(({ level }) => level === "强制");
  expect([found?.rule, more]).toEqual(["汇总.收入.公共财政拨款", []]);
  await session.applySuggestion(found!.key);
  await excel.settle();
  expect((await read(TABLES)).formulas).toEqual(formulas);
});

test("one total typed over stays a finding of its own", async () => {
  await excel.host.person.type(`${SHEET}!B5`, "7000");
  await excel.settle();
  const rules = (await session.check()).check.findings.map(({ rule }) => rule);
  expect(rules).toEqual(["汇总.收入.合计"]);
});
