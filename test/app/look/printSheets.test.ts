/**
 * 打印前清除标记 with tables that go on over pages: sheets that print them, through the real client.
 * @drawn 1
 */
import { createSession } from "../../../src/app/createSession";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { department } from "../../../src/reports/department";
import { zh } from "../../../src/ui/texts/zh";
import type { SheetSpec, WorkbookSpec } from "../../../src/workbook/model";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { sampleWorkbook } from "../../support/sample";
import { unitName, withUnits } from "../../support/printedForm";

const UNITS = 38;
const HOME = "收支情况";
const MADE = ["收支情况（打印1）", "收支情况（打印2）", "收支情况（打印3）"];

let excel: TestExcel;

const open = async (spec: WorkbookSpec): Promise<Session> => {
  excel = await openExcel(spec);
  return createSession(department, connectExcel());
};

const saved = (): readonly SheetSpec[] => fromUniver(excel.host.save()).sheets;
const sheetOf = (name: string): SheetSpec => saved().find((sheet) => sheet.name === name)!;
const tabs = (): readonly string[] => saved().map(({ name }) => name);

const shown = ({ cells }: SheetSpec): ReadonlyMap<string, unknown> =>
  new Map(cells.flatMap(({ row, col, value }) => (value === null || value === "" ? [] : [[`${row},${col}`, value]])));

/** What a part prints, at the rows where it stands on its sheet. */
const printed = (name: string, from: number, rows: number): readonly (readonly [string, unknown])[] =>
  [...shown(sheetOf(name))].flatMap(([at, value]) => {
    const [row = 0, col = 0] = at.split(",").map(Number);
    return row < rows && col < 8 ? [[`${row + from},${col}`, value] as const] : [];
  });

describe("through the real client", () => {
  afterEach(() => excel.close());
  test("each table prints with its head, before the sheet that its figures stay on", async () => {
    const session = await open(withUnits(UNITS));
    const before = shown(sheetOf(HOME));
    expect(await session.prepareToPrint()).toEqual({ merged: [], printedFrom: MADE });
    await excel.settle();
    const at = tabs().indexOf(HOME);
    expect(tabs().slice(at - 4, at + 1)).toEqual(["基本概况", ...MADE, HOME]);
    expect(shown(sheetOf(HOME))).toEqual(before);
    const pages = [...MADE, HOME].map((name) => sheetOf(name).page);
    expect(pages.map((page) => page?.titleRows)).toMatchObject([
      { from: 2, to: 3 },
      { from: 1, to: 3 },
      { from: 1, to: 2 },
      { from: pages[3]!.printArea.row + 1, to: pages[3]!.printArea.row + 2 },
    ]);
    let from = 0;
    for (const [i, name] of MADE.entries()) {
      const { rows } = pages[i]!.printArea;
      const wanted = [...before].filter(
        ([key]) => Number(key.split(",")[0]) - from < rows && Number(key.split(",")[0]) >= from,
      );
      expect([name, printed(name, from, rows)]).toEqual([
        name,
        expect.arrayContaining(wanted.map((each) => [...each])),
      ]);
      expect(printed(name, from, rows)).toHaveLength(wanted.length);
      from += rows;
    }
    expect(pages[3]!.printArea.row).toBe(from);
  });

  test("a figure that changes on the form changes there, and the title says when a row has come", async () => {
    const session = await open(withUnits(UNITS));
    await session.prepareToPrint();
    const unit = sheetOf(HOME).cells.find(({ value }) => value === unitName(3))!;
    await excel.host.person.type(`${HOME}!C${unit.row + 1}`, "88");
    await excel.settle();
    expect(shown(sheetOf(MADE[0]!)).get(`${unit.row},2`)).toBe(88);
    expect(shown(sheetOf(MADE[0]!)).get("0,0")).toBe("二、部门（单位）收支情况");
    await session.addUnit("新办中学");
    await excel.settle();
    expect(MADE.map((name) => String(shown(sheetOf(name)).get("0,0")))).toEqual(
      MADE.map(() => expect.stringContaining("行数已变，请再点“打印前清除标记”")),
    );
    expect(await session.prepareToPrint()).toEqual({ merged: [], printedFrom: MADE });
    await excel.settle();
    const again = MADE.map((name) => [...shown(sheetOf(name)).values()].map(String));
    expect(again.filter((texts) => texts.some((text) => text.includes("行数已变")))).toEqual([]);
    expect(again.filter((texts) => texts.some((text) => text.includes("新办中学")))).toHaveLength(3);
  });

  test("what is not needed any more goes, and the sheet prints whole again", async () => {
    const session = await open(withUnits(UNITS));
    const { page } = sheetOf(HOME);
    await session.prepareToPrint();
    for (let i = UNITS - 1; i >= UNITS - 2; i--) await session.removeUnit(await session.unitRemoval(unitName(i)));
    expect(await session.prepareToPrint()).toEqual({ merged: [], printedFrom: [] });
    await excel.settle();
    expect(tabs().filter((name) => name.includes("打印"))).toEqual([]);
    expect(sheetOf(HOME).page?.printArea).toMatchObject({ row: 0, rows: page!.printArea.rows - 4 * 2 });
  });

  test("a sheet of that name that is somebody's own stays, and so does what was written on ours", async () => {
    const session = await open(withUnits(UNITS));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(MADE[1]).getRange("A1").values = [["备查"]];
      await context.sync();
    });
    await expect(session.prepareToPrint()).rejects.toThrow(`已有一张“${MADE[1]}”工作表，不是自评通生成的`);
    expect(tabs().filter((name) => name.includes("打印"))).toEqual([MADE[1]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(MADE[1]!).delete();
      await context.sync();
    });
    await session.prepareToPrint();
    await excel.host.person.type(`${MADE[0]}!C9`, "77");
    await expect(session.prepareToPrint()).rejects.toThrow(`重新生成会清掉 C9 里另外写的内容`);
    await excel.settle();
    expect(shown(sheetOf(MADE[0]!)).get("8,2")).toBe(77);
  });

  test("a form whose tables fit on pages gets no further sheet", async () => {
    const session = await open(sampleWorkbook("corrected"));
    const before = tabs();
    expect(await session.prepareToPrint()).toEqual({ merged: [], printedFrom: [] });
    expect(tabs()).toEqual(before);
  });

  test("the check says the same with them and without", async () => {
    const session = await open(withUnits(UNITS));
    const before = (await session.check()).check.findings.map(({ key }) => key);
    await session.prepareToPrint();
    expect((await session.check()).check.findings.map(({ key }) => key)).toEqual(before);
  });
});

test("the pane says beforehand that Excel cannot undo what was done before", () => {
  expect(zh.guide.handOut.print).toMatch(/Excel 不能再撤销（Ctrl\+Z）/);
  expect(zh.guide.handOut.prepared({ merged: [], printedFrom: MADE })).toContain(
    "“收支情况（打印1）”“收支情况（打印2）”“收支情况（打印3）”",
  );
});
