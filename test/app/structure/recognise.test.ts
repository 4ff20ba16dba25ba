/** A workbook is ours by its names together or by its words, whatever a cleaning program or an officer took away. */
import { department } from "../../../src/reports/department";
import { loadSnapshot } from "../../../src/app/loading/load";
import { checkViewOf } from "../../../src/app/useCases/reportView";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { isOurName } from "../../../src/engine/schema/names";
import type { FoundSheet, NameSpec, WorkbookSnapshot } from "../../../src/workbook/model";
import { snapshotOf } from "../../support/book";
import { correctedBook } from "../../support/report";

const whole = correctedBook.snapshot;

const withNames = (keep: (name: NameSpec) => boolean, from: WorkbookSnapshot = whole): WorkbookSnapshot => ({
  ...from,
  names: from.names.filter(keep),
});

const isConstant = ({ ref }: NameSpec): boolean => ref.startsWith('"');

const CASES: readonly (readonly [string, WorkbookSnapshot])[] = [
  ["without its hidden names", withNames((n) => !isConstant(n))],
  ["with a third of its names", withNames((n, i = whole.names.indexOf(n)) => !isConstant(n) && i % 3 === 0)],
  ["without any of its names", withNames(() => false)],
  [
    "with all its names broken",
    { ...whole, names: whole.names.map((n) => (isConstant(n) ? n : { ...n, ref: "#REF!" })) },
  ],
];

test.each(CASES)("a workbook %s is read as before, and the loss is one fault", (_, snapshot) => {
  const [found, before] = [loadSnapshot(department, snapshot), loadSnapshot(department, whole)];
  expect(found.reading.faults.map((f) => f.kind)).toEqual(["namesLost"]);
  expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  expect(found.assessment.verdict).toBe(before.assessment.verdict);
  expect(found.assessment.findings.filter((f) => f.outcome !== "notice")).toEqual(
    before.assessment.findings.filter((f) => f.outcome !== "notice"),
  );
});

test.each(department.editions.map((e) => [e.id, e] as const))(
  "the edition %s is known again by its indicators",
  (id, edition) => {
    const { spec } = standardWorkbook(department, department.fresh("2021", "某市财政局", edition), id);
    expect(
      loadSnapshot(
        department,
        withNames((n) => !isConstant(n), snapshotOf(spec)),
      ).inUse.edition.id,
    ).toBe(id);
  },
);

test("somebody else's workbook is not ours, not even with a sheet and a name that look like ours", () => {
  const cells = [[{ value: "机构名称" }, { value: "收入合计" }]];
  const sheets = [{ name: "收支情况", visibility: "visible" as const, protected: false, top: 0, left: 0, cells }];
  const names = [{ name: "自评.收入", ref: "'收支情况'!$A$1:$B$1" }];
  expect(names.every((n) => isOurName(n.name))).toBe(true);
  expect(() => loadSnapshot(department, { sheets, names })).toThrow("没有自评表");
});

/** Its names broken, and its tab under another name: what is left of a sheet that was copied and the original deleted. */
const retitled = (change: (sheet: FoundSheet) => readonly FoundSheet[], sheet = "收支情况"): WorkbookSnapshot => ({
  sheets: whole.sheets.flatMap((s) => (s.name === sheet ? change(s) : [s])),
  names: whole.names.map((n) => (n.ref.includes(sheet) ? { ...n, ref: "#REF!" } : n)),
});

const standardSheets = ["基本概况", "收支情况", "绩效自评", "评分表", "基础数据", "比率测算"];

test.each(standardSheets)("%s that was copied under another name, its names broken, is found by its words", (sheet) => {
  const found = loadSnapshot(
    department,
    retitled((s) => [{ ...s, name: "某表 (2)" }], sheet),
  );
  expect(found.reading.faults.map((f) => f.kind)).toEqual(["namesLost"]);
  expect([...found.reading.cells.all()]).toEqual([...loadSnapshot(department, whole).reading.cells.all()]);
  expect(found.assessment.verdict).toBe("可以上报");
});

test("two tabs with its words prove nothing: the sheet is told as missing, with the way to give it its name back", () => {
  const twice = retitled((s) => [
    { ...s, name: "收支情况 (2)" },
    { ...s, name: "收支情况 (3)" },
  ]);
  const [said] = checkViewOf(loadSnapshot(department, twice)).findings;
  expect(said?.message).toContain("只是改了名称的，请改回“收支情况”");
});

test("a tab with a few of its words is not taken for it", () => {
  const cut = retitled((s) => [{ ...s, name: "草稿", cells: s.cells.slice(0, 10) }]);
  expect(loadSnapshot(department, cut).reading.faults.map((f) => f.kind)).toContain("sheetMissing");
});
