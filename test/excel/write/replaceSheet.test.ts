/** @drawn 3 */
import { connectExcel } from "../../../src/excel";
import type { SheetSpec } from "../../../src/workbook/model";
import { openExcel, useExcel } from "../../support/excelHost";
import { COVER, FIRST_UNIT, INCOME, sampleSpec, sheetOf } from "../support/sample";

const excel = useExcel();

const installed = async (units: number): Promise<ReturnType<typeof connectExcel>> => {
  const workbook = connectExcel();
  await workbook.install(sampleSpec(units));
  return workbook;
};
const incomeOf = (units: number): SheetSpec => sheetOf(sampleSpec(units), INCOME);
const namesOf = (units: number) => sampleSpec(units).names.filter(({ ref }) => ref.includes(INCOME));
const cellsOf = async (workbook: ReturnType<typeof connectExcel>, name: string) =>
  (await workbook.read([name])).sheets.find((sheet) => sheet.name === name)?.cells;

describe("building a sheet anew", () => {
  it.each([1, 200])("takes two round trips after a reading, four without one, for %i units", async (units) => {
    const workbook = await installed(units);
    await workbook.read([INCOME]);
    excel.reset();
    await workbook.replaceSheet(incomeOf(units), namesOf(units));
    expect(excel.syncs()).toBe(2);
    const other = connectExcel();
    excel.reset();
    await other.replaceSheet(incomeOf(units), namesOf(units));
    expect(excel.syncs()).toBe(4);
  });

  it.each([
    ["shorter", 6, 2],
    ["longer", 2, 6],
  ])("leaves nothing of the old one behind when the new one is %s", async (_how, before, after) => {
    const workbook = await installed(before);
    await workbook.read([INCOME]);
    await workbook.replaceSheet(incomeOf(after), namesOf(after));
    const rebuilt = await cellsOf(workbook, INCOME);
    const { names } = await workbook.structure();
    const fresh = await openExcel();
    const other = await installed(after);
    expect(rebuilt).toEqual(await cellsOf(other, INCOME));
    expect(names.find(({ name }) => name === "自评.收入")?.ref).toMatch(new RegExp(`\\$A\\$4:\\$D\\$${3 + after}$`));
    await fresh.close();
  });

  it("keeps the sheet itself, so that formulas elsewhere still point at it", async () => {
    const workbook = await installed(2);
    await excel.host.person.type("Sheet1!A1", `='${INCOME}'!C4+100`);
    const idOf = (): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(INCOME).load("id");
        await context.sync();
        return sheet.id;
      });
    const before = await idOf();
    await workbook.replaceSheet(incomeOf(3), namesOf(3));
    expect(await idOf()).toBe(before);
    expect(await cellsOf(workbook, "Sheet1")).toEqual([
      [{ value: 100, formula: expect.stringContaining("C4") as string }],
    ]);
  });

  it("takes old formats, merges, validations and marks away", async () => {
    const workbook = await installed(2);
    await workbook.read([INCOME]);
    await workbook.mark([{ sheet: INCOME, area: { row: 3, col: 1, rows: 1, cols: 1 }, kind: "must" }]);
    const plain: SheetSpec = {
      name: INCOME,
      columnWidths: [],
      rowHeights: new Map(),
      cells: [{ row: 0, col: 0, value: "新" }],
      merges: [],
      validations: [],
    };
    await workbook.replaceSheet(plain, []);
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(INCOME);
      const formats = sheet.getRange().conditionalFormats.load("items/id");
      const amount = sheet.getRange("C4").load("numberFormat,format/fill/color,format/font/bold");
      const rule = amount.dataValidation.load("type");
      const panes = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return {
        formats: formats.items.length,
        numberFormat: amount.numberFormat as unknown,
        rule: rule.type,
        frozen: !panes.isNullObject,
      };
    });
    expect(seen).toEqual({ formats: 0, numberFormat: [["General"]], rule: "None", frozen: false });
    await workbook.write([{ sheet: INCOME, row: 0, col: 1, value: "未合并" }]);
    expect(await cellsOf(workbook, INCOME)).toEqual([[{ value: "新" }, { value: "未合并" }]]);
  });

  it("writes formulas that work into cells that held text before", async () => {
    const workbook = await installed(2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(INCOME).getRange("A1:D10").numberFormat = Array.from({ length: 10 }, () => [
        "@",
        "@",
        "@",
        "@",
      ]);
      await context.sync();
    });
    await workbook.replaceSheet(incomeOf(2), namesOf(2));
    expect((await cellsOf(workbook, INCOME))?.[3]?.[1]).toEqual({ value: 0.5, formula: "=SUM(C4:D4)" });
  });

  it("makes the sheet when it is missing", async () => {
    const workbook = connectExcel();
    await workbook.replaceSheet(incomeOf(1), namesOf(1));
    expect((await cellsOf(workbook, INCOME))?.[0]?.[0]).toEqual({ value: "年度收入情况（万元）" });
    expect((await workbook.structure()).names.map(({ name }) => name)).toEqual(["自评.收入", "自评.收入.合计"]);
  });

  it("leaves all other sheets as they were", async () => {
    const workbook = await installed(2);
    await excel.host.person.type(`'${COVER}'!B2`, "我填的");
    const before = await cellsOf(workbook, COVER);
    await workbook.replaceSheet(incomeOf(4), namesOf(4));
    expect(await cellsOf(workbook, COVER)).toEqual(before);
  });

  it("says which sheet is protected, before it writes", async () => {
    const workbook = await installed(2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(INCOME).protection.protect();
      await context.sync();
    });
    excel.reset();
    await expect(workbook.replaceSheet(incomeOf(2), [])).rejects.toMatchObject({
      code: "protected",
      why: `工作表“${INCOME}”受保护`,
    });
    expect(excel.writes()).toBe(0);
  });

  it("goes by a new reading when the old one has become wrong", async () => {
    const workbook = await installed(2);
    await workbook.read([INCOME]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(INCOME).delete();
      await context.sync();
    });
    await workbook.replaceSheet(incomeOf(2), namesOf(2));
    expect(await cellsOf(workbook, INCOME)).toHaveLength(6);
  });
});

it("its contents are there even while another workbook is in front and no printer is installed", async () => {
  const workbook = await installed(2);
  Object.assign(excel.host.conditions, { behind: true, noPrinter: true });
  await workbook.showNewSheet(incomeOf(4), namesOf(4));
  expect(await cellsOf(workbook, INCOME)).toHaveLength(FIRST_UNIT + 4 + 1);
});
