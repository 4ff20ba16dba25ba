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
import { tampered } from "../../support/tampering";

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
  expect(read([]).sort()).toEqual(["项目01", "项目02", "项目99", "项目汇总", "项目甲"]);
  const own = whole.names.filter(({ name }) => !ofProject(name));
  expect(read(own).sort()).toEqual(["项目01", "项目02", "项目汇总"]);
});

const named = (name: string, change: (ref: string) => string | undefined): WorkbookSnapshot["names"] =>
  whole.names.flatMap((n) => {
    const ref = n.name.startsWith(name) ? change(n.ref) : n.ref;
    return ref === undefined ? [] : [{ ...n, ref }];
  });

describe.each<readonly [string, WorkbookSnapshot["names"]]>([
  ["the names of one of them are gone", named("自评.项目02", () => undefined)],
  ["the names of one of them point nowhere", named("自评.项目02", () => "#REF!")],
  ["the names of all of them point nowhere", named("自评.项目", () => "#REF!")],
  ["all names point nowhere", named("自评.", (ref) => (ref.includes("!") ? "#REF!" : ref))],
  ["names are written in a way that says no cell", named("自评.项目", (ref) => ref.replace(/\$[A-Z]+\$\d+/g, "R1C1"))],
])("where %s", (_, names) => {
  test("their tabs are read, and the loss is one fault", () => {
    const tabs = whole.sheets.map(({ name }) => name);
    const { ours, perhaps } = sheetsToRead(department, names, tabs);
    expect(tabs.filter((tab) => !ours.has(tab) && !perhaps.has(tab))).toEqual([]);
    const found = loadSnapshot(department, { ...whole, names });
    expect(found.reading.faults.map(({ kind }) => kind)).toEqual(["namesLost"]);
    expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  });
});

test.each(["项目01", "项目汇总"])(
  "a tab in place of %s, whose names stayed behind, is looked for among all",
  (title) => {
    const sheets = whole.sheets.map((sheet) => (sheet.name === title ? { ...sheet, name: "甲" } : sheet));
    const tabs = [...sheets.map(({ name }) => name), "台账"];
    expect([...sheetsToRead(department, whole.names, tabs).perhaps]).toEqual(["甲", "台账"]);
    const found = loadSnapshot(department, { ...whole, sheets });
    expect(found.reading.faults.map(({ kind }) => kind)).toEqual(["namesLost"]);
    expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  },
);

test("a workbook of somebody else's is not looked at for them", () => {
  expect([...sheetsToRead(department, [], ["台账", "项目甲"]).perhaps]).toEqual([]);
});

describe("on tabs that have lost their titles as well", () => {
  const retitled = (titles: Readonly<Record<string, string>>): WorkbookSnapshot => ({
    names: [],
    sheets: whole.sheets.map((sheet) => ({ ...sheet, name: titles[sheet.name] ?? sheet.name })),
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["all of them", { 项目01: "产业链", 项目02: "监测", 项目汇总: "各项目" }],
    ["one of them", { 项目02: "监测" }],
    ["the first, which is called as a copy", { 项目01: "项目02 (2)" }],
    ["with a number before them", { 项目01: "附件1 项目01", 项目02: "附件2 项目02" }],
    ["the tabs of the report too", Object.fromEntries(whole.sheets.map(({ name }, i) => [name, `Sheet${i + 1}`]))],
  ])("%s: they are read as before by the title that each prints", (_, titles) => {
    const found = loadSnapshot(department, retitled(titles));
    expect(found.reading.faults.map(({ kind }) => kind)).toEqual(["namesLost"]);
    expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  });

  test("a copy of one of them is no project of its own", () => {
    const copy = { ...whole.sheets.find(({ name }) => name === "项目01")!, name: "项目01 (2)" };
    const found = loadSnapshot(department, { names: [], sheets: [...whole.sheets, copy] });
    expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  });
});

test.each([1, 3])(
  "a column that came in at %s of a project is told with its list alone, and its cells are read",
  (at) => {
    const sheet = whole.sheets.findIndex(({ name }) => name === "项目01");
    const found = loadSnapshot(department, {
      ...tampered(whole, { kind: "insertLine", sheet, axis: "col", at }),
      names: [],
    });
    expect(found.reading.faults.map(({ kind }) => kind)).toEqual(["namesLost", "columnsChanged"]);
    expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  },
);

const pasted: WorkbookSnapshot = {
  ...whole,
  sheets: whole.sheets.map((sheet) =>
    sheet.name === "项目汇总"
      ? { ...sheet, cells: sheet.cells.map((row) => row.map(({ value }) => ({ value }))) }
      : sheet,
  ),
};

test("values pasted over the lines of 项目汇总 repeat what the projects say, and are no figures apart", () => {
  const found = loadSnapshot(department, pasted);
  expect(found.reading.faults.map(({ kind }) => kind)).toEqual(["formulasOverwritten"]);
});

test("nor are the numbers of the lines that a program made numbers of", () => {
  const sheets = whole.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) =>
        sheet.name === "项目汇总" && /^\d$/.test(String(cell.value)) ? { value: Number(cell.value) } : cell,
      ),
    ),
  }));
  expect(loadSnapshot(department, { ...whole, sheets }).reading.faults).toEqual([]);
});

test("other figures there are told", () => {
  const other = { value: 4321.09 };
  const sheets = pasted.sheets.map((sheet) =>
    sheet.name === "项目汇总"
      ? { ...sheet, cells: sheet.cells.map((row, r) => (r === 3 ? [...row.slice(0, 3), other, ...row.slice(4)] : row)) }
      : sheet,
  );
  const found = loadSnapshot(department, { ...pasted, sheets });
  expect(found.reading.faults).toContainEqual(expect.objectContaining({ kind: "figureApart", addresses: "D4" }));
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
