/** A later version brings columns to tables that are there: an older workbook is read as it is, and gets them by 升级版式. */
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
import { PROJECT_SHEET } from "../../support/projectReport/sheets";

jest.setTimeout(60_000);

const data = {
  cover: { department: "某市示例中心", year: "2021" },
  costs: {
    rows: [
      { item: "子项目甲", planned: "60", staff: "30", goods: "25" },
      { item: "子项目乙", planned: "40", staff: "20", goods: "15" },
    ],
  },
  remarks: { rows: [{ by: "张某", remark: "无" }] },
  story: { summary: "项目预算100万元，项目支出90万元，预算执行率90.00%。" },
};
const typed = new Map([
  ["execution", { score: "40", reason: "支出进度慢" }],
  ["quality", { score: "30", reason: null }],
  ["benefit", { score: "20", reason: null }],
]);

/** As the first version wrote it. */
const earlier = (): WorkbookSpec => standardWorkbook(earlierProject, overlaid({}, data), "project", typed).spec;

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
