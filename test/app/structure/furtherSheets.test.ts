/** Projects whose names are lost are read with the report, as long as their sheets have their titles and their words. */
import { createSession } from "../../../src/app/createSession";
import { loadSnapshot } from "../../../src/app/loading/load";
import { sheetsToRead } from "../../../src/app/structure/ownSheets";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import type { WorkbookSnapshot } from "../../../src/workbook/model";
import { snapshotOf } from "../../support/book";
import { useExcel } from "../../support/excelHost";
import { first, projectsSpec, second } from "../../support/projectsReport";

const spec = projectsSpec({ whole: {}, each: [first, second] });
const whole = snapshotOf(spec);
const before = loadSnapshot(department, whole);

const ofProject = (name: string): boolean => name.startsWith("自评.项目");

test.each<readonly [string, WorkbookSnapshot]>([
  ["all names", { ...whole, names: [] }],
  ["the names of the projects", { ...whole, names: whole.names.filter(({ name }) => !ofProject(name)) }],
])("without %s they are read as before, and the loss is one fault", (_, snapshot) => {
  const found = loadSnapshot(department, snapshot);
  expect(found.reading.faults.map(({ kind }) => kind)).toEqual(["namesLost"]);
  expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
});

test("a sheet of somebody else's with such a title is no project", () => {
  const own = { ...whole.sheets.find(({ name }) => name === "收支情况")!, name: "项目03" };
  const found = loadSnapshot(department, { names: [], sheets: [...whole.sheets, own] });
  expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
});

test("their tabs are looked at only where no name leads to them", () => {
  const tabs = [...whole.sheets.map(({ name }) => name), "项目99", "项目甲"];
  const read = (names: WorkbookSnapshot["names"]) => [...sheetsToRead(department, names, tabs).perhaps];
  expect(read(whole.names)).toEqual([]);
  expect(read([]).sort()).toEqual(["项目01", "项目02", "项目汇总"]);
});

describe("in Excel", () => {
  const excel = useExcel(() => ({ ...spec, names: [] }));

  test("they are checked with the report", async () => {
    const { check } = await createSession(department, connectExcel(), () => "2022-03-20").check();
    await excel.settle();
    expect(check.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["结构.名称补齐", "项目.汇总.执行数", "项目.重点支出.未列入"]),
    );
  });
});
