/**
 * 添加机构, 删除机构, 改名 over the real client: every table, every formula, and nothing else.
 * @drawn 1
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sample, sampleWorkbook } from "../../support/sample";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { freshReport } from "../../../src/reports/department/fresh";
import { defaultEdition } from "../../../src/app/standard/editions";
import { readWhole } from "../../../src/app/structure/readWithFaults";
import type { Session } from "../../../src/app/session";
import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { connectExcel } from "../../../src/excel";
import type { ReportData } from "../../../src/reports/department/form";
import { readDepartmentReport } from "../../../src/reports/department/schema";
import { sheetNames } from "../../../src/reports/department/sheets";
import type { Reading } from "../../../src/engine/report/read";
import { cellAddress } from "../../../src/workbook/address";
import type { Area, WorkbookSpec } from "../../../src/workbook/model";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { writeWorkbook } from "../../../src/xlsx";
import { recalculate } from "../../support/libreoffice";
import { compared, withoutResults } from "../../support/recalculated";
import { needs } from "../../tools/needs";

const SHEET = "收支情况";
const TABLES = ["income", "spending", "sangong", "assets"] as const;
let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const open = async (spec: WorkbookSpec = sampleWorkbook("corrected")): Promise<Session> => {
  excel = await openExcel(spec);
  return createSession(department, connectExcel(), () => "2022-03-20");
};
const fresh = (): WorkbookSpec =>
  standardWorkbook(
    department,
    freshReport("2022", "某市财政局", defaultEdition(department)),
    defaultEdition(department).id,
  ).spec;
const reading = async (): Promise<Reading> => readWhole(department, await connectExcel().read(sheetNames));
const differing = async () => compared(readDepartmentReport(await connectExcel().read(sheetNames)).cells).differing;
const namesIn = ({ cells }: Reading, table: string): readonly unknown[] =>
  Array.from({ length: cells.rowCount(table) }, (_, i) => {
    const cell = cells.cell(`${table}.rows.${i}.unit`);
    return cell.state === "filled" ? cell.value : cell.state;
  });
const exact = (read: Reading, id: string): string => {
  const cell = read.cells.figure(id);
  return cell.state === "filled" ? cell.value.value.toFixed() : cell.state;
};
const height = async (): Promise<number> =>
  (await connectExcel().read([SHEET])).sheets.find((s) => s.name === SHEET)!.cells.length;
const cellsOf = ({ row, col, rows, cols }: Area): readonly string[] =>
  Array.from({ length: rows * cols }, (_, i) => cellAddress(row + Math.floor(i / cols), col + (i % cols)));
/** The sheet and its names as a file would hold them, the validations by cell. */
const saved = () => {
  const { sheets, names } = fromUniver(excel.host.save());
  const { validations, ...sheet } = sheets.find((s) => s.name === SHEET)!;
  const byCell = validations.flatMap(({ area, ...rule }) => cellsOf(area).map((at) => [at, rule] as const));
  const ours = names.filter((n) => n.ref.includes(SHEET)).map((n) => n.ref.replace(/'/g, ""));
  return { sheet, ours, validations: new Map(byCell) };
};
const type = async (read: Reading, id: string, value: number): Promise<void> => {
  const { sheet, row, col } = read.places.get(id)!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row, col).values = [[value]];
    await context.sync();
  });
  await excel.settle();
};

/** `count` units with figures each, and perhaps one more by name only. */
const withUnits = (count: number, last?: string): WorkbookSpec => {
  const { data, edition } = sample("corrected");
  const rows = (one: Readonly<Record<string, string>>) => ({
    rows: [
      ...Array.from({ length: count }, (_, i) => ({ unit: `${i + 1}、单位甲${i + 1}`, ...one })),
      ...(last === undefined ? [] : [{ unit: last }]),
    ],
  });
  const report: ReportData = {
    ...data,
    income: rows({ grant: "10" }),
    spending: rows({ personnel: "6", publicUse: "1", project: "3", cumulativeBalance: "0" }),
    sangong: rows({ reception: "0.5" }),
    assets: rows({ inUse: "7" }),
  };
  return standardWorkbook(department, report, edition).spec;
};

describe("添加机构", () => {
  test.each([1, 50, 200])(
    "with %i units, adding, renaming and removing take one reading and one writing",
    async (count) => {
      const session = await open(withUnits(count));
      await session.look();
      excel.reset();
      expect(await session.addUnit("信息中心")).toBe(`${count + 1}、信息中心`);
      expect(excel.syncs()).toBeLessThanOrEqual(2);
      await excel.settle();
      const read = await reading();
      expect(read.faults).toEqual([]);
      for (const table of TABLES) expect(namesIn(read, table).at(-1)).toBe(`${count + 1}、信息中心`);
      expect(await differing()).toEqual([]);

      excel.reset();
      await session.renameUnit("信息中心", "数据中心");
      expect(excel.syncs()).toBeLessThanOrEqual(2);
      await excel.settle();
      const shown = await session.unitRemoval("单位甲1");
      excel.reset();
      await session.removeUnit(shown);
      expect(excel.syncs()).toBeLessThanOrEqual(2);
      await excel.settle();
      const after = await reading();
      expect(after.faults).toEqual([]);
      for (const table of TABLES) {
        expect(namesIn(after, table)).toHaveLength(count);
        expect(namesIn(after, table).at(-1)).toBe(`${count}、数据中心`);
      }
    },
  );

  needs("soffice")("the workbook with 200 units comes out in LibreOffice as in the core", async () => {
    const session = await open(withUnits(199));
    await session.addUnit("信息中心");
    await excel.settle();
    const file = await writeWorkbook(withoutResults(fromUniver(excel.host.save())));
    const {
      compared: count,
      filled,
      differing: different,
    } = compared(readDepartmentReport(await recalculate(file)).cells);
    expect(different).toEqual([]);
    expect(count).toBeGreaterThan(1000);
    expect(filled).toBeGreaterThan(1000);
  });

  test("leaves the sheet as if it had been laid out with the unit: formats, validations, formulas, names and paper", async () => {
    const session = await open(withUnits(3));
    await session.addUnit("信息中心");
    await excel.settle();
    const grown = saved();
    await excel.close();
    await open(withUnits(3, "4、信息中心"));
    expect(grown).toEqual(saved());
  });

  test("what is typed into the new rows is added up, and the balance finds the unit's income", async () => {
    const session = await open();
    const before = await reading();
    await session.addUnit("信息中心");
    await excel.settle();
    const read = await reading();
    await type(read, "income.rows.2.grant", 100.5);
    await type(read, "spending.rows.2.personnel", 40);
    await type(read, "assets.rows.2.inUse", 7);
    const after = await reading();
    expect(exact(after, "income.rows.2.total")).toBe("100.5");
    expect(exact(after, "spending.rows.2.total")).toBe("40");
    expect(exact(after, "spending.rows.2.yearBalance")).toBe("60.5");
    expect(Number(exact(after, "income.sum.grant")) - Number(exact(before, "income.sum.grant"))).toBeCloseTo(100.5);
    expect(Number(exact(after, "assets.sum.total")) - Number(exact(before, "assets.sum.total"))).toBeCloseTo(7);
    expect(await differing()).toEqual([]);
  });

  test("on a blank form the rows that stand free are used first, then rows come in", async () => {
    const session = await open(fresh());
    const rows = await height();
    for (const name of ["局机关", "信息中心", "  3、监察支队 "]) await session.addUnit(name);
    await excel.settle();
    const read = await reading();
    for (const table of TABLES) expect(namesIn(read, table)).toEqual(["1、局机关", "2、信息中心", "3、监察支队"]);
    expect(await height()).toBe(rows + TABLES.length);
    expect(read.faults).toEqual([]);
  });
});

describe("改名", () => {
  test("changes the name in every table and keeps the numbers", async () => {
    const session = await open();
    const [first] = await session.units();
    excel.reset();
    expect(await session.renameUnit(first!.name, "本级机关")).toBe("本级机关");
    expect(Object.keys(excel.writesByMember()).sort()).toEqual(["Range.NumberFormat", "Range.Values"]);
    await excel.settle();
    const read = await reading();
    for (const table of TABLES) expect(namesIn(read, table)[0]).toBe("1、本级机关");
    expect((await session.check()).check.findings).toEqual([]);
  });

  test.each([
    ["", "没有填机构名称"],
    ["1、", "没有填机构名称"],
    ["局机关及二级机构汇总", "汇总行"],
    ["二级机构2", "待填"],
  ])("“%s” is refused before anything is written", async (name, why) => {
    const session = await open();
    const [first, second] = await session.units();
    excel.reset();
    await expect(session.renameUnit(first!.name, name)).rejects.toMatchObject({
      why: expect.stringContaining(why) as string,
    });
    await expect(session.addUnit(name)).rejects.toMatchObject({ why: expect.stringContaining(why) as string });
    await expect(session.renameUnit(first!.name, second!.name)).rejects.toMatchObject({ code: "unsupported" });
    await expect(session.addUnit(`9、${first!.name}`)).rejects.toMatchObject({ code: "unsupported" });
    expect(excel.writes()).toBe(0);
  });
});

describe("删除机构", () => {
  test("names what goes, removes the unit from every table in two round trips, and the next ones move up", async () => {
    const session = await open(withUnits(3));
    const shown = await session.unitRemoval("单位甲2");
    expect(shown.figures.map((f) => `${f.field} ${f.shown}`)).toEqual([
      "公共财政拨款 10 万元",
      "人员支出 6 万元",
      "公用支出 1 万元",
      "项目支出 3 万元",
      "累计结余 0 万元",
      "公务接待费 0.5 万元",
      "在用固定资产 7 万元",
    ]);
    excel.reset();
    await session.removeUnit(shown);
    expect(excel.syncs()).toBeLessThanOrEqual(2);
    await excel.settle();
    const read = await reading();
    for (const table of TABLES) expect(namesIn(read, table)).toEqual(["1、单位甲1", "2、单位甲3"]);
    expect(exact(read, "income.sum.total")).toBe("20");
    expect(read.faults).toEqual([]);
    expect(await differing()).toEqual([]);
  });

  test("the last unit of a table leaves an empty row behind, into which the next one goes", async () => {
    const session = await open(withUnits(2));
    for (const name of ["单位甲1", "单位甲2"]) await session.removeUnit(await session.unitRemoval(name));
    await excel.settle();
    expect(await session.units()).toEqual([]);
    await session.addUnit("局机关");
    await excel.settle();
    const read = await reading();
    await type(read, "income.rows.0.grant", 5);
    const after = await reading();
    for (const table of TABLES) expect(namesIn(after, table)).toEqual(["1、局机关"]);
    expect(exact(after, "income.sum.total")).toBe("5");
    expect(after.faults).toEqual([]);
  });

  test("what was typed since it was shown is not removed", async () => {
    const session = await open();
    const shown = await session.unitRemoval((await session.units())[1]!.name);
    await type(await reading(), "income.rows.1.grant", 99.9);
    excel.reset();
    await expect(session.removeUnit(shown)).rejects.toMatchObject({ code: "unsupported" });
    expect(excel.writes()).toBe(0);
  });
});
