/** A workbook is ours by its names together or by its words, whatever a cleaning program or an officer took away. */
import { department } from "../../../src/reports/department";
import { loadSnapshot } from "../../../src/app/loading/load";
import { formOf } from "../../../src/app/structure/words/standardAnchors";
import { sheetsToRead } from "../../../src/app/structure/ownSheets";
import { checkViewOf } from "../../../src/app/useCases/reportView";
import { faultViewsOf } from "../../../src/app/useCases/faultViews";
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

const tabs = whole.sheets.map(({ name }) => name);

test.each<readonly [string, (tab: string, i: number) => string]>([
  ["with a blank behind", (tab) => `${tab} `],
  ["with blanks around", (tab) => `\u3000${tab}\u00a0`],
  ["with 附件 in front", (tab, i) => `附件${i + 1}-${tab}`],
  ["with the year in front", (tab) => `2024${tab}`],
  ["with a note behind", (tab) => `${tab}（定稿）`],
  ["by numbers alone", (_, i) => `表${i} (2)`],
  ["half of them by numbers", (tab, i) => (i % 2 === 0 ? `附${i}` : tab)],
  ["the first of them by numbers", (tab, i) => (i < 7 ? `附${i}` : tab)],
])("without any of its names, its tabs called %s, it is read as before", (_, title) => {
  const sheets = whole.sheets.map((s) => ({ ...s, name: title(s.name, tabs.indexOf(s.name)) }));
  const [found, before] = [loadSnapshot(department, { sheets, names: [] }), loadSnapshot(department, whole)];
  expect(found.reading.faults.map((f) => f.kind)).toEqual(["namesLost"]);
  expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  expect(found.assessment.verdict).toBe("可以上报");
});

describe("tabs that are worth reading", () => {
  const read = (named: readonly string[], texts: readonly string[] = []): ReadonlySet<string> =>
    sheetsToRead(department, [], named, () => texts).perhaps;
  const foreign = Array.from({ length: 30 }, (_, i) => `台账${i}`);
  const words = [...formOf(department).printed];

  test("without any of our names: those of a workbook whose tabs are called nearly as ours, or whose texts are ours", () => {
    const retitled = tabs.map((tab) => `附件-${tab}`);
    expect(read(retitled)).toEqual(new Set(retitled));
    expect(read(foreign, words)).toEqual(new Set(foreign));
  });

  test("none of somebody else's, whatever a tab or a text of it is called", () => {
    expect(read(foreign, ["收入合计", "机构名称", ...Array.from({ length: 100 }, (_, i) => `第 ${i} 笔`)]).size).toBe(
      0,
    );
    expect(read([...foreign, "封面 ", "2024收支情况"]).size).toBe(0);
  });
});

test("a tab that is called as a sheet is it; one that is called nearly so needs its words", () => {
  const cells = [[{ value: "甲" }, { value: 1 }]];
  const others = ["收支情况表旧", "收支情况 "].map((name) => ({
    name,
    visibility: "visible" as const,
    protected: false,
    top: 0,
    left: 0,
    cells,
  }));
  const sheets = [...whole.sheets, ...others];
  expect(loadSnapshot(department, { sheets, names: [] }).assessment.verdict).toBe("可以上报");
  const without = sheets.filter(({ name }) => name !== "收支情况" && name !== "收支情况 ");
  const { faults } = loadSnapshot(department, { sheets: without, names: [] }).reading;
  expect(faults).toContainEqual(expect.objectContaining({ kind: "sheetMissing", sheet: "收支情况" }));
});

test.each<readonly [string, readonly string[], string]>([
  ["one sheet", ["收支情况"], "认出了“收支情况”，没有“封面”、“基本概况”、“绩效自评”等 12 张"],
  ["three sheets", ["评分表", "收支情况", "封面"], "认出了“封面”、“收支情况”、“评分表”，没有"],
])("%s of the form alone, without names, are told by their titles, and what is missing", (_, kept, why) => {
  const sheets = whole.sheets.filter(({ name }) => kept.includes(name));
  expect(() => loadSnapshot(department, { sheets, names: [] })).toThrow("只有自评表的一部分");
  expect(() => loadSnapshot(department, { sheets, names: [] })).toThrow(why);
});

test.each<readonly [string, string, readonly (string | null)[]]>([
  ["a remark", "收支情况", ["备注：各表数据取自部门决算。"]],
  ["who filled it in", "收支情况", ["填表人：甲某", null, null, "审核人：乙某"]],
  ["a remark", "佐证材料", ["注：原件由办公室保管。"]],
])("%s below the last table of %s is nobody's row, where names are lost, too", (_, sheet, row) => {
  const sheets = whole.sheets.map((s) => {
    const width = s.cells[0]?.length ?? 0;
    const blank = Array.from({ length: width }, () => ({ value: null }));
    const said = blank.map((cell, i) => ({ ...cell, value: row[i] ?? null }));
    return s.name === sheet ? { ...s, cells: [...s.cells, blank, blank, said, blank, said] } : s;
  });
  const [found, before] = [loadSnapshot(department, { sheets, names: [] }), loadSnapshot(department, whole)];
  expect(found.assessment.findings.filter(({ outcome }) => outcome !== "notice")).toEqual([]);
  expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
});

test.each(["\u200b", "\u00a0", "\u2060 ", "\ufeff"])(
  "labels with %j in them are the same labels, with names and without",
  (unseen) => {
    const words = formOf(department).printed;
    const withUnseen = (value: FoundSheet["cells"][number][number]["value"]) =>
      typeof value === "string" && value.length > 3 && words.has(value)
        ? `${value.slice(0, 2)}${unseen}${value.slice(2)}`
        : value;
    const sheets = whole.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((cell) => (cell.formula === undefined ? { ...cell, value: withUnseen(cell.value) } : cell)),
      ),
    }));
    const kinds = (names: readonly NameSpec[]) =>
      loadSnapshot(department, { sheets, names }).reading.faults.map(({ kind }) => kind);
    expect(kinds(whole.names)).toEqual([]);
    expect(kinds([])).toEqual(["namesLost"]);
  },
);

test("two whole forms whose tabs are called otherwise are refused, and it is said why", () => {
  const sheets = ["（甲）", "（乙）"].flatMap((of) => whole.sheets.map((s) => ({ ...s, name: `${s.name}${of}` })));
  expect(() => loadSnapshot(department, { sheets, names: [] })).toThrow("不止一套");
});

test("two tabs with its words prove nothing: the sheet is told with the way to give it its name back, and no blank one is offered", () => {
  const twice = retitled((s) => [
    { ...s, name: "收支情况 (2)" },
    { ...s, name: "收支情况 (3)" },
  ]);
  const found = loadSnapshot(department, twice);
  const [said] = checkViewOf(found).findings;
  expect(said?.message).toContain("“收支情况 (2)”“收支情况 (3)”都有它的栏目");
  expect(said?.message).toContain("只是改了名称的，请改回“收支情况”");
  const [fault] = faultViewsOf(found);
  expect(fault?.what).toContain("工作表“收支情况”不见了");
  expect(fault?.repair).toBeUndefined();
});

test("a tab with a few of its words is not taken for it", () => {
  const cut = retitled((s) => [{ ...s, name: "草稿", cells: s.cells.slice(0, 10) }]);
  expect(loadSnapshot(department, cut).reading.faults.map((f) => f.kind)).toContain("sheetMissing");
});
