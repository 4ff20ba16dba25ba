/** Notes beside the sheets that are made anew stay, over the real client. */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import type { WorkbookSpec } from "../../../src/workbook/model";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { sampleWorkbook } from "../../support/sample";

let excel: TestExcel;
let session: Session;

const open = async (spec: WorkbookSpec): Promise<void> => {
  excel = await openExcel(spec);
  session = createSession(department, connectExcel(), () => "2022-03-20");
};

const blank = (id: string): WorkbookSpec => {
  const edition = department.editions.find((each) => each.id === id)!;
  return standardWorkbook(department, department.fresh("2021", "某局", edition), id).spec;
};

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const read = async (sheet: string, address: string): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });

test("生成评分表 leaves a sheet on which nobody noted anything as it was", async () => {
  await open(sampleWorkbook("corrected"));
  const before = await read("评分表", "A1:P60");
  await session.makeScoreSheet();
  await excel.settle();
  expect(await read("评分表", "A1:P60")).toEqual(before);
});

test("a note, a sum and a draft beside and below the scoring sheet stay where they stood", async () => {
  await open(sampleWorkbook("corrected"));
  await excel.host.person.type("评分表!M6", "请李科长核实");
  await excel.host.person.type("评分表!M7", "=F6+1");
  await excel.host.person.type("评分表!B58", "讨论稿，3 月 5 日会上再定");
  await excel.settle();
  await session.makeScoreSheet();
  await excel.settle();
  expect(await read("评分表", "M6:M7")).toEqual(["请李科长核实", "=F6+1"]);
  expect(await read("评分表", "B58")).toEqual(["讨论稿，3 月 5 日会上再定"]);
});

test("a note that rows of another edition reach over stands to the right of them", async () => {
  await open(blank("national"));
  await excel.host.person.type("评分表!B18", "讨论稿");
  await excel.settle();
  await session.changeEdition(await session.editionChange("hunan"));
  await excel.settle();
  expect(await read("评分表", "A18:Z18")).toContain("讨论稿");
});
