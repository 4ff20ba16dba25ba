/**
 * A later version brings columns to tables that are there: an older workbook is read as it is, and gets them by 升级版式.
 * @drawn 4
 */
import { createSession } from "../../../src/app/createSession";
import type { Session } from "../../../src/app/session";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { readWhole } from "../../../src/app/structure/readWithFaults";
import { overlaid, toData } from "../../../src/engine/report/data";
import { connectExcel } from "../../../src/excel";
import type { WorkbookSnapshot, WorkbookSpec } from "../../../src/workbook/model";
import { targetOf } from "../../../src/workbook/targets";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { earlierProject, laterProject } from "../../support/projectReport/columns";
import { filled, scored } from "../../support/projectReport/filled";
import { PROJECT_SHEET } from "../../support/projectReport/sheets";

const data = { ...filled, remarks: { rows: [{ by: "张某", remark: "无" }] } };

/** As the first version wrote it. */
const earlier = (): WorkbookSpec => standardWorkbook(earlierProject, overlaid({}, data), "project", scored).spec;

let excel: TestExcel;
let session: Session;

beforeEach(async () => {
  excel = await openExcel(earlier());
  session = createSession(laterProject, connectExcel(), () => "2022-03-20");
});

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const read = async (): Promise<WorkbookSnapshot> => connectExcel().read(laterProject.sheets.map(({ name }) => name));

test("is read as it is: one notice, nothing asked of the columns that it does not have", async () => {
  const { check, faults } = await session.check();
  expect(check.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([["结构.版式升级", "notice"]]);
  expect(check.verdict).toBe("可以上报");
  expect(faults.map(({ id, what }) => [id, what])).toEqual([
    ["layoutOlder:cover", expect.stringContaining("资金表增加“燃料”一列；其他说明增加“是否同意”一列")],
  ]);
  const snapshot = await read();
  expect(toData(readWhole(laterProject, snapshot).cells)).toEqual(toData(readWhole(earlierProject, snapshot).cells));
});

describe("as it is", () => {
  const faultsOf = (snapshot: WorkbookSnapshot) => readWhole(laterProject, snapshot).faults.map(({ kind }) => kind);
  const without = (snapshot: WorkbookSnapshot, names: readonly string[]): WorkbookSnapshot => ({
    ...snapshot,
    names: snapshot.names.filter(({ name }) => !names.includes(name)),
  });

  test.each([
    ["its version", ["自评.版式"], ["layoutOlder", "namesLost"]],
    ["the name of the list", ["自评.备注"], ["layoutOlder", "namesLost"]],
    ["both", ["自评.版式", "自评.备注"], ["layoutOlder", "namesLost"]],
    ["the names of the table", ["自评.资金", "自评.资金.材料"], ["layoutOlder", "namesLost"]],
  ])("without %s it is known by its words", async (_, names, faults) => {
    const snapshot = await read();
    const data = toData(readWhole(earlierProject, snapshot).cells);
    expect(faultsOf(without(snapshot, names))).toEqual(faults);
    expect(toData(readWhole(laterProject, without(snapshot, names)).cells)).toEqual(data);
  });

  test("its look and its formulas are those of its version", async () => {
    expect(await session.lookChanges()).toEqual([]);
    const { area } = targetOf(await read(), "自评.资金.支出数")!;
    const spent = { sheet: PROJECT_SHEET, row: area.row + 1, col: area.col };
    await connectExcel().write([{ ...spent, value: null }]);
    const [change, ...others] = await session.lookChanges();
    expect([change?.lines, others]).toEqual([[expect.stringMatching(/恢复公式$/)], []]);
    await session.restoreLook([change!], [PROJECT_SHEET]);
    await excel.settle();
    expect(readWhole(laterProject, await read()).cells.cell("costs.rows.0.spent").formula).toMatch(/SUM\(C\d+,D\d+\)/);
  });

  test("a header that is gone is told as ever", async () => {
    const snapshot = await read();
    const { area } = targetOf(snapshot, "自评.备注")!;
    await connectExcel().write([0, 1].map((col) => ({ sheet: PROJECT_SHEET, row: area.row - 1, col, value: null })));
    await excel.settle();
    expect(faultsOf(await read())).toEqual(["layoutOlder", "headerMissing"]);
  });
});

describe("升级版式", () => {
  const sheetOf = ({ sheets }: WorkbookSnapshot) => sheets.find((s) => s.name === PROJECT_SHEET)!;
  const cellAt = (snapshot: WorkbookSnapshot, row: number, col: number) => {
    const { cells, top, left } = sheetOf(snapshot);
    return cells[row - top]?.[col - left];
  };
  /** What stands in a row of a table or list, from its left; header rows count from -1. */
  const rowOf = (snapshot: WorkbookSnapshot, name: string, row: number, cols = 7): unknown[] => {
    const { area } = targetOf(snapshot, name)!;
    return Array.from({ length: cols }, (_, col) => cellAt(snapshot, area.row + row, area.col + col)?.value ?? null);
  };
  const upgrade = async () => {
    const [fault] = (await session.look())!.faults;
    const view = await session.repairStructure([fault!.id]);
    await excel.settle();
    return view;
  };
  const whole = async () => {
    expect(readWhole(laterProject, await read()).faults).toEqual([]);
    expect(await session.lookChanges()).toEqual([]);
  };

  test("puts the columns where the form has them and keeps all that was typed", async () => {
    const before = await read();
    const { changed, found } = await upgrade();
    expect(changed).toEqual(
      expect.arrayContaining(["《项目资金（万元）》增加“燃料”一列", "《其他说明》增加“是否同意”一列"]),
    );
    expect(found).toEqual([]);
    const after = await read();
    expect(rowOf(after, "自评.资金", -1)).toEqual(["子项目", "预算数", "人工", "燃料", "材料", "支出数", null]);
    expect(rowOf(after, "自评.资金", 1)).toEqual(["子项目甲", 60, 30, null, 25, 55, null]);
    expect(rowOf(after, "自评.备注", -1)).toEqual(["说明人", "是否同意", "说明内容", null, null, null, null]);
    expect(rowOf(after, "自评.备注", 0, 3)).toEqual(["张某", null, "无"]);
    expect(toData(readWhole(earlierProject, before).cells)).toMatchObject(data);
    expect(toData(readWhole(laterProject, after).cells)).toMatchObject(data);
    await whole();
    const { check, faults } = await session.check();
    expect(faults).toEqual([]);
    expect(check.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["必填.空白"]));
  });

  test("formulas work out what is then typed", async () => {
    await upgrade();
    const { area } = targetOf(await read(), "自评.资金")!;
    await connectExcel().write(
      [1, 2].map((row) => ({ sheet: PROJECT_SHEET, row: area.row + row, col: 3, value: 1.5 })),
    );
    await excel.settle();
    const after = await read();
    expect([0, 1, 2].map((row) => rowOf(after, "自评.资金", row, 6))).toEqual([
      ["合计", 100, 50, 3, 40, 93],
      ["子项目甲", 60, 30, 1.5, 25, 56.5],
      ["子项目乙", 40, 20, 1.5, 15, 36.5],
    ]);
  });

  const FAULT = { code: "GeneralException", message: "ordered" };

  test("what stands beside, above and below stays, beside its rows", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PROJECT_SHEET);
      const { area } = targetOf(await read(), "自评.资金")!;
      sheet.getRange(`${area.row + 2}:${area.row + 2}`).insert("Down");
      sheet.getRange(`H${area.row + 2}`).values = [["甲的备注"]];
      sheet.getRange(`H${area.row - 1}`).values = [["标题旁的备注"]];
      sheet.getRange("F60").values = [["下面的备注"]];
      await context.sync();
    });
    const { found } = await upgrade();
    expect(found).toEqual([]);
    const after = await read();
    const { area } = targetOf(after, "自评.资金")!;
    expect(cellAt(after, area.row + 1, 8)?.value).toBe("甲的备注");
    expect(cellAt(after, area.row - 2, 7)?.value).toBe("标题旁的备注");
    expect(cellAt(after, 59, 5)?.value).toBe("下面的备注");
    expect(toData(readWhole(laterProject, after).cells)).toMatchObject(data);
    expect(readWhole(laterProject, after).faults.map(({ kind }) => kind)).toEqual([]);
  });

  test("a formula of the officer's follows its cells, and one in place of ours stays", async () => {
    const { area } = targetOf(await read(), "自评.资金")!;
    const [first, second] = [area.row + 2, area.row + 3];
    await connectExcel().write([
      { sheet: PROJECT_SHEET, row: 60, col: 0, value: null, formula: `=D${first}*2` },
      { sheet: PROJECT_SHEET, row: second - 1, col: 4, value: null, formula: `=C${second}+D${second}+0` },
    ]);
    await excel.settle();
    await upgrade();
    const after = await read();
    expect(cellAt(after, 60, 0)).toMatchObject({ value: 50, formula: `=E${first}*2` });
    expect(cellAt(after, second - 1, 5)).toMatchObject({ value: 35, formula: `=C${second}+E${second}+0` });
  });

  test("a moved column is told, and nothing is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PROJECT_SHEET).getRange("C:C").insert("Right");
      await context.sync();
    });
    const before = sheetOf(await read());
    const { faults } = (await session.look())!;
    const older = faults.find(({ id }) => id.startsWith("layoutOlder"))!;
    await expect(session.repairStructure([older.id])).rejects.toThrow("没有升级版式，工作簿没有改动");
    expect(sheetOf(await read()).cells).toEqual(before.cells);
  });

  test("one that is broken off at any request is completed at the next try", async () => {
    excel.reset();
    await upgrade();
    const requests = excel.syncs();
    expect(requests).toBeLessThanOrEqual(12);
    for (let nth = 2; nth <= requests; nth++) {
      await excel.close();
      excel = await openExcel(earlier());
      session = createSession(laterProject, connectExcel(), () => "2022-03-20");
      const [fault] = (await session.look())!.faults;
      excel.host.faults.failRequest(nth, FAULT);
      await session.repairStructure([fault!.id]).catch(() => undefined);
      excel.host.faults.clear();
      for (const { id } of (await session.look())!.faults) await session.repairStructure([id]);
      await excel.settle();
      expect(toData(readWhole(laterProject, await read()).cells)).toMatchObject(data);
      await whole();
    }
  });

  test.each(["Range.Merge", "Range.Values", "NamedItemCollection.Add"])(
    "one that fails at %s is completed too",
    async (member) => {
      excel.host.faults.failMember(member, FAULT);
      await expect(upgrade()).rejects.toThrow("增删行");
      excel.host.faults.clear();
      await upgrade();
      expect(toData(readWhole(laterProject, await read()).cells)).toMatchObject(data);
      await whole();
    },
  );
});
