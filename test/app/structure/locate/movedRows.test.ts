/**
 * Rows and columns inserted or deleted by a program that leaves the names where they were: one cause, told once or table by table, and no figure of
 * another field held against anything. What the repair points again stands where the cells went.
 */
import { loadSnapshot } from "../../../../src/app/loading/load";
import { readWhole, withFoundNames } from "../../../../src/app/structure/readWithFaults";
import { repairedNames } from "../../../../src/app/structure/repair/repairNames";
import type { WorkbookSnapshot } from "../../../../src/workbook/model";
import { department, departmentWith } from "../../../../src/reports/department";
import { first, openedProjects, second } from "../../../support/projectsReport";
import { correctedBook } from "../../../support/report";
import { tampered } from "../../../support/tampering";

const whole = correctedBook.snapshot;
const withProjects = openedProjects({ whole: {}, each: [first, second] });

type Kind = "insertLine" | "deleteLine";

const changed = (kind: Kind, sheet: string, at: number, axis: "row" | "col" = "row"): WorkbookSnapshot =>
  tampered(whole, { kind, sheet: whole.sheets.findIndex((s) => s.name === sheet), axis, at });

const CASES: readonly (readonly [Kind, string, number])[] = [
  ["insertLine", "封面", 3],
  ["deleteLine", "封面", 3],
  ["insertLine", "基础数据", 3],
  ["deleteLine", "基础数据", 0],
  // The row of a field, at the end of its part and within it.
  ["deleteLine", "基础数据", 18],
  ["deleteLine", "基础数据", 57],
  // The title of a part whose labels another part has as well.
  ["deleteLine", "基础数据", 56],
  ["insertLine", "评分表", 4],
  ["deleteLine", "评分表", 6],
  ["deleteLine", "比率测算", 5],
  ["deleteLine", "绩效自评", 12],
  // The first row of the tables is that of 汇总; the second is one of their headers.
  ["insertLine", "收支情况", 0],
  ["deleteLine", "收支情况", 0],
  ["deleteLine", "收支情况", 12],
  // 汇总 of the first table and of the second: a unit is not taken for it.
  ["deleteLine", "收支情况", 4],
  ["deleteLine", "收支情况", 13],
  ["insertLine", "收支情况", 4],
  ["insertLine", "收支情况", 13],
  ["insertLine", "收支情况", 29],
];

test.each(CASES)("%s %s %s", (kind, sheet, at) => {
  const moved = changed(kind, sheet, at);
  const stale = { ...moved, names: whole.names };
  const { assessment } = loadSnapshot(department, stale);
  const failed = assessment.findings.filter(({ outcome }) => outcome === "fail");
  expect(new Set(failed.map(({ rule }) => rule))).toEqual(new Set(["结构.名称"]));
  expect(failed.length).toBeLessThan(3);
  const { faults } = readWhole(department, stale);
  const repaired = repairedNames(department, withFoundNames(stale, faults), faults).flatMap(({ names }) => names);
  const right = new Map(moved.names.map(({ name, ref }) => [name, ref]));
  expect(repaired.filter(({ name, ref }) => right.get(name) !== ref)).toEqual([]);
  expect(repaired.length).toBeGreaterThan(0);
});

/** By a program that writes formulas and does not work them out. */
const uncalculated = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null }))),
  })),
});

test.each(["评分表", "绩效自评", "比率测算"])(
  "a row on top of %s, and no formula calculated: a total is not looked for in the row that has come to its place",
  (sheet) => {
    const stale = uncalculated({ ...changed("insertLine", sheet, 0), names: whole.names });
    const failed = loadSnapshot(department, stale).assessment.findings.filter(({ outcome }) => outcome === "fail");
    expect(failed.map(({ rule }) => rule)).toEqual(["结构.名称"]);
  },
);

test("the names of projects whose formulas were not calculated are found again all the same", () => {
  const { snapshot } = withProjects;
  const names = snapshot.names.filter(({ name }) => !name.startsWith("自评.项目0"));
  const { assessment, reading } = loadSnapshot(department, uncalculated({ ...snapshot, names }));
  expect(assessment.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  expect(reading.faults.filter(({ kind }) => kind === "nameMissing")).toEqual([]);
});

test.each([["row"], ["col"], ["row", "col"]] as const)(
  "sheets of projects that are shifted by their first %s under their names are one finding, and are found again",
  (...axes) => {
    const { snapshot } = withProjects;
    const sheets = snapshot.sheets.flatMap(({ name }, i) => (name.startsWith("项目0") ? [i] : []));
    const moved = sheets
      .flatMap((sheet) => axes.map((axis) => ({ kind: "insertLine", sheet, axis, at: 0 }) as const))
      .reduce(tampered, snapshot);
    const stale = { ...moved, names: snapshot.names };
    const { findings } = loadSnapshot(department, stale).assessment;
    expect(findings.filter(({ outcome }) => outcome !== "notice").map(({ rule }) => rule)).toEqual(["结构.名称"]);
    const { faults } = readWhole(departmentWith([1, 2]), stale);
    const repaired = repairedNames(departmentWith([1, 2]), stale, faults).flatMap(({ names }) => names);
    const right = new Map(moved.names.map(({ name, ref }) => [name, ref]));
    expect(repaired.filter(({ name, ref }) => right.get(name) !== ref)).toEqual([]);
    expect(new Set(repaired.map(({ name }) => name)).size).toBe(60);
  },
);

test.each([1, 2, 5])(
  "a column that came in at %s of the tables is told once, and they are read again with it",
  (at) => {
    const moved = changed("insertLine", "收支情况", at, "col");
    const stale = { ...moved, names: whole.names };
    const { assessment } = loadSnapshot(department, stale);
    expect(assessment.findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule)).toEqual([
      "结构.名称",
    ]);
    const { faults } = readWhole(department, stale);
    const repaired = repairedNames(department, withFoundNames(stale, faults), faults).flatMap(({ names }) => names);
    const names = [...stale.names.filter(({ name }) => !repaired.some((r) => r.name === name)), ...repaired];
    expect(new Map(names.map(({ name, ref }) => [name, ref]))).toEqual(
      new Map(moved.names.map(({ name, ref }) => [name, ref])),
    );
  },
);

test.each<readonly [Kind, string, number]>([
  ["insertLine", "评分表", 9],
  ["deleteLine", "评分表", 7],
  ["insertLine", "佐证材料", 2],
])("%s column %s %s: nothing is missed in a list whose columns are told", (kind, sheet, at) => {
  const { assessment } = loadSnapshot(department, { ...changed(kind, sheet, at, "col"), names: whole.names });
  expect(assessment.findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule)).toEqual([
    "结构.列数",
  ]);
});

test.each<readonly [Kind, string, number, readonly string[]]>([
  ["insertLine", "基础数据", 1, ["结构.列数", "结构.名称"]],
  ["deleteLine", "基础数据", 0, ["结构.列数", "结构.名称"]],
  ["deleteLine", "基础数据", 1, ["结构.列数", "结构.名称"]],
  ["insertLine", "基本概况", 1, ["结构.列数", "结构.名称"]],
  ["insertLine", "绩效自评", 1, ["结构.列数", "结构.名称"]],
  ["deleteLine", "评分表", 3, ["结构.列数", "结构.名称"]],
  ["insertLine", "封面", 1, ["结构.名称"]],
  ["insertLine", "封面", 2, ["结构.名称"]],
  ["insertLine", "比率测算", 1, ["结构.名称"]],
  ["deleteLine", "比率测算", 1, ["结构.名称"]],
])(
  "%s column %s %s: cells beside their labels are not read where nothing of theirs stands",
  (kind, sheet, at, rules) => {
    const moved = changed(kind, sheet, at, "col");
    const stale = { ...moved, names: whole.names };
    const { assessment } = loadSnapshot(department, stale);
    const told = assessment.findings.filter(({ outcome }) => outcome !== "notice").map(({ rule }) => rule);
    expect([...new Set(told)].sort()).toEqual(rules);
    const { faults } = readWhole(department, stale);
    const repaired = repairedNames(department, withFoundNames(stale, faults), faults).flatMap(({ names }) => names);
    const right = new Map(moved.names.map(({ name, ref }) => [name, ref]));
    expect(repaired.filter(({ name, ref }) => right.get(name) !== ref)).toEqual([]);
  },
);

test.each<readonly [string, number, readonly string[]]>([
  ["封面", 0, []],
  ["封面", 1, []],
  ["封面", 2, []],
  ["基础数据", 0, []],
  ["基础数据", 2, ["结构.列数"]],
  ["评分表", 2, ["结构.列数"]],
])("without any name, a column that came in on %s at %s: all is read as before", (sheet, at, rules) => {
  const moved = { ...changed("insertLine", sheet, at, "col"), names: [] };
  const { assessment, reading } = loadSnapshot(department, moved);
  expect(assessment.findings.filter(({ outcome }) => outcome !== "notice").map(({ rule }) => rule)).toEqual(rules);
  expect([...reading.cells.all()]).toEqual([...correctedBook.reading.cells.all()]);
});

test("remarks beside a cover that is not filled in yet are nobody's answers", () => {
  const blank = changed("insertLine", "封面", 2, "col");
  const sheets = blank.sheets.map((sheet) =>
    sheet.name === "封面"
      ? {
          ...sheet,
          cells: sheet.cells.map((row, r) => row.map((cell, c) => (c === 3 && r > 2 ? { value: "请填写" } : cell))),
        }
      : sheet,
  );
  const { reading } = loadSnapshot(department, { ...blank, sheets, names: whole.names });
  expect(reading.cells.cell("cover.department")).toMatchObject({ state: "blank" });
  expect(reading.faults.filter(({ kind }) => kind === "nameMoved")).toEqual([]);
});

test.each<readonly [Kind, string, number, string]>([
  ["insertLine", "佐证材料", 4, "结构.末行"],
  ["insertLine", "评价指标", 4, "结构.末行"],
  ["deleteLine", "评价指标", 0, "结构.表外"],
])("%s row %s %s: what follows from a row that a list lacks is not told beside it", (kind, sheet, at, rule) => {
  const { assessment } = loadSnapshot(department, { ...changed(kind, sheet, at), names: whole.names });
  expect(assessment.findings.filter(({ outcome }) => outcome === "fail").map((f) => f.rule)).toEqual([rule]);
});

test("a list that lost its header with its names left behind is not added up with its totals", () => {
  const { assessment } = loadSnapshot(department, { ...changed("deleteLine", "评分表", 1), names: whole.names });
  const told = assessment.findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule);
  expect(told).not.toContain("勾稽.评分合计.自评总分");
  expect(told).not.toContain("评分.分值合计");
});
