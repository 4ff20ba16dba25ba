/** The department's report as if columns of two of its tables, each above or below others on its sheet, were new: an earlier workbook is brought up to date. */
import { createSession } from "../../../src/app/createSession";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { readWhole } from "../../../src/app/structure/readWithFaults";
import { reportWithout } from "../../../src/engine/definition/earlierReport";
import type { Report } from "../../../src/engine/definition/report";
import { overlaid, toData } from "../../../src/engine/report/data";
import { connectExcel } from "../../../src/excel";
import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { department } from "../../../src/reports/department";
import { sample } from "../../../src/reports/department/samples";
import type { SheetSpec, WorkbookSnapshot, WorkbookSpec } from "../../../src/workbook/model";
import { openExcel, type TestExcel } from "../../support/excelHost";

/** In a table of units, under 其中； in a list between single fields. */
const COLUMNS = ["spending.publicUse", "sangong.vehicleRunning", "specialFunds.paidByJune"];

const later: Report = {
  ...department,
  layouts: [...department.layouts, { id: "later", changes: ["增加三列"], newSheets: [], newParts: COLUMNS }],
};

/** As a version without the columns wrote it. */
const earlier: Report = { ...reportWithout(department, COLUMNS), layouts: department.layouts };
const { data, edition, self } = sample("corrected");

const workbookOf = (over: Parameters<typeof overlaid>[1] = {}): WorkbookSpec =>
  standardWorkbook(earlier, overlaid(data, over), edition, self).spec;

let excel: TestExcel;

const opened = async (spec: WorkbookSpec) => {
  excel = await openExcel(spec);
  return createSession(later, connectExcel(), () => "2022-03-20");
};

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const read = async (): Promise<WorkbookSnapshot> => connectExcel().read(later.sheets.map(({ name }) => name));
const laid = ({ sheets }: WorkbookSpec, name: string): SheetSpec => sheets.find((s) => s.name === name)!;

/** What a sheet is like, but for what is typed. */
const shapeOf = ({ merges, validations, columnWidths, page }: SheetSpec) => ({
  merges: [...merges].sort((a, b) => a.row - b.row || a.col - b.col),
  validations: validations.map(({ area }) => area).sort((a, b) => a.row - b.row || a.col - b.col),
  columnWidths: columnWidths.slice(0, page?.printArea.cols),
  printArea: page?.printArea,
});

test("is read as it is, and looks afterwards as if it had been laid out with them", async () => {
  const session = await opened(workbookOf());
  const [fault, ...others] = (await session.look())!.faults;
  expect([fault!.id, others]).toEqual(["layoutOlder:cover", []]);
  expect(await session.lookChanges()).toEqual([]);
  const { changed, found } = await session.repairStructure([fault!.id]);
  await excel.settle();
  expect(found).toEqual([]);
  expect(changed).toEqual(expect.arrayContaining([expect.stringMatching(/增加“公用支出”一列$/)]));
  expect(readWhole(later, await read()).faults).toEqual([]);
  expect((await session.lookChanges()).map(({ sheet }) => sheet)).toEqual(["比率测算"]);
  const after = fromUniver(excel.host.save());
  const wanted = standardWorkbook(
    department,
    overlaid(toData(readWhole(later, await read()).cells), {}),
    edition,
    self,
  );
  for (const name of ["收支情况", "基础数据"])
    expect(shapeOf(laid(after, name))).toEqual(shapeOf(laid(wanted.spec, name)));
});
