/**
 * Lost names, by every way an officer loses them: what is found again is what was there, and what is not certain is left alone.
 * @drawn 50
 */
import { department } from "../../../../src/reports/department";
import { loadSnapshot } from "../../../../src/app/loading/load";
import { readWhole } from "../../../../src/app/structure/readWithFaults";
import { repairedNames } from "../../../../src/app/structure/repair/repairNames";
import { sampleWorkbook } from "../../../support/sample";
import { standardOf } from "../../../../src/app/structure/standardLayout";
import type { NameSpec, WorkbookSnapshot } from "../../../../src/workbook/model";
import { absoluteRef, parseRef } from "../../../../src/workbook/address";
import { snapshotOf } from "../../../support/book";

const spec = sampleWorkbook("corrected");
const whole = snapshotOf(spec);
const names = spec.names.filter((n) => standardOf(department).homes.has(n.name));

const without = (lost: string, from: WorkbookSnapshot = whole): WorkbookSnapshot => ({
  ...from,
  names: from.names.filter((n) => n.name !== lost),
});

const repaired = (snapshot: WorkbookSnapshot): readonly NameSpec[] => {
  const { faults } = readWhole(department, snapshot);
  return [
    ...faults.flatMap((fault) => (fault.kind === "namesLost" ? fault.names : [])),
    ...repairedNames(department, snapshot, faults).flatMap((repair) => repair.names),
  ];
};

const refsOf = (found: readonly NameSpec[], name: string): readonly string[] =>
  found.filter((n) => n.name === name).map((n) => n.ref);

test.each(names.map((n) => [n.name, n.ref]))("%s is found again where it was", (name, ref) => {
  expect(refsOf(repaired(without(name)), name)).toEqual([ref]);
});

const broken = (lost: readonly NameSpec[]): WorkbookSnapshot => ({
  ...whole,
  names: whole.names.map((n) => (lost.includes(n) ? { ...n, ref: n.ref.replace(/!.*/, "!#REF!") } : n)),
});

const allOf = (sheet: string): readonly NameSpec[] => names.filter((n) => n.ref.startsWith(`'${sheet}'!`));

const byName = (found: readonly NameSpec[]): ReadonlyMap<string, string> => new Map(found.map((n) => [n.name, n.ref]));

test.each(whole.sheets.map((s) => s.name))("all names of %s are found again where they were", (sheet) => {
  expect(byName(repaired(broken(allOf(sheet))))).toEqual(byName(allOf(sheet)));
});

test("all names of the workbook too", () => {
  expect(byName(repaired(broken(names)))).toEqual(byName(names));
});

const ref = (name: string): string => names.find((n) => n.name === name)?.ref ?? "";

type Rows = WorkbookSnapshot["sheets"][number]["cells"];

/** Rows changed by hand, and what Excel does to the names of the sheet then. */
const withRows = (
  sheet: string,
  change: (rows: Rows) => Rows,
  follow: (row: number) => number | undefined,
): WorkbookSnapshot => ({
  sheets: whole.sheets.map((s) => (s.name === sheet ? { ...s, cells: change(s.cells) } : s)),
  names: whole.names.map((n) => moved(n, sheet, follow)),
});

const moved = (name: NameSpec, sheet: string, follow: (row: number) => number | undefined): NameSpec => {
  const target = parseRef(name.ref);
  if (target === undefined || target.sheet !== sheet) return name;
  const rows = Array.from({ length: target.area.rows }, (_, i) => follow(target.area.row + i)).filter(
    (row) => row !== undefined,
  );
  if (rows.length === 0) return { ...name, ref: `'${sheet}'!#REF!` };
  const row = Math.min(...rows);
  return { ...name, ref: absoluteRef(sheet, { ...target.area, row, rows: Math.max(...rows) - row + 1 }) };
};

const inserted = (at: number, count: number): WorkbookSnapshot =>
  withRows(
    "收支情况",
    (rows) => [
      ...rows.slice(0, at),
      ...Array.from({ length: count }, (_, i) => unitRow(i, rows[at - 1]?.length ?? 8)),
      ...rows.slice(at),
    ],
    (row) => (row >= at ? row + count : row),
  );

const unitRow = (i: number, width: number): Rows[number] => [
  { value: `${i + 3}、新单位` },
  { value: null },
  { value: i + 1 },
  ...Array.from({ length: width - 3 }, () => ({ value: null })),
];

/** A blank column between the words of 基础数据 and what is filled in beside them, with all names behind it. */
const withBlankColumn = (): WorkbookSnapshot => ({
  sheets: whole.sheets.map((s) =>
    s.name === "基础数据" ? { ...s, cells: s.cells.map((row) => row.toSpliced(1 - s.left, 0, { value: null })) } : s,
  ),
  names: whole.names.map((n) => {
    const target = parseRef(n.ref);
    if (target?.sheet !== "基础数据") return n;
    const { area } = target;
    const grown =
      area.col > 0 ? { ...area, col: area.col + 1 } : { ...area, cols: area.cols + (area.cols > 1 ? 1 : 0) };
    return { ...n, ref: absoluteRef("基础数据", grown) };
  }),
});

test("names that follow their cells past a blank column that came between stay there, blank cells too", () => {
  const changed = withBlankColumn();
  const { faults } = readWhole(department, changed);
  expect(faults.filter(({ kind }) => kind === "nameMoved")).toEqual([]);
  expect(repaired(changed)).toEqual([]);
});

const deleted = (at: number, count: number): WorkbookSnapshot =>
  withRows(
    "收支情况",
    (rows) => rows.filter((_, r) => r < at || r >= at + count),
    (row) => (row < at ? row : row >= at + count ? row - count : undefined),
  );

test("a table's lost name comes back as long as the table is, with the units that were inserted", () => {
  const longer = inserted(7, 3);
  expect(refsOf(repaired(without("自评.收入", longer)), "自评.收入")).toEqual(["'收支情况'!$A$5:$G$11"]);
  const last = withRows(
    "收支情况",
    (rows) => [...rows.slice(0, 32), unitRow(0, 8), unitRow(1, 8), ...rows.slice(32)],
    (row) => (row >= 32 ? row + 2 : row),
  );
  expect(refsOf(repaired(without("自评.固定资产", last)), "自评.固定资产")).toEqual(["'收支情况'!$A$30:$E$35"]);
});

test("names below rows that were inserted are found where they moved", () => {
  const longer = inserted(7, 3);
  const all = names.filter((n) => n.ref.startsWith("'收支情况'"));
  for (const { name } of all)
    expect([name, refsOf(repaired(without(name, longer)), name)]).toEqual([
      name,
      [longer.names.find((n) => n.name === name)?.ref],
    ]);
});

test("on a renamed sheet too", () => {
  const other: WorkbookSnapshot = {
    sheets: whole.sheets.map((s) => (s.name === "基本概况" ? { ...s, name: "一、概况" } : s)),
    names: whole.names.map((n) => ({ ...n, ref: n.ref.replace("'基本概况'", "'一、概况'") })),
  };
  expect(refsOf(repaired(without("自评.概况.人员编制", other)), "自评.概况.人员编制")).toEqual([
    ref("自评.概况.人员编制").replace("基本概况", "一、概况"),
  ]);
});

test("a deleted 汇总 row is one fault of its table, whose figures are not taken for others; without the row nothing is pointed at a unit", () => {
  const headless = deleted(4, 1);
  const { reading, assessment } = loadSnapshot(department, headless);
  expect(reading.faults).toEqual([
    { kind: "nameBroken", section: "income", name: "自评.收入.机构名称", field: "unit", inSumRow: true },
  ]);
  expect(assessment.findings.filter((f) => f.suggestion?.cell.startsWith("income."))).toEqual([]);
  expect(repaired(headless)).toEqual([]);
});

test("once the row is there again, its names and the table's are found together", () => {
  const headless = deleted(4, 1);
  const again = {
    ...headless,
    sheets: headless.sheets.map((s) =>
      s.name === "收支情况"
        ? {
            ...s,
            cells: [
              ...s.cells.slice(0, 4),
              unitRow(0, 8).map((c, i) => (i === 0 ? { value: "汇总" } : c)),
              ...s.cells.slice(4),
            ],
          }
        : s,
    ),
    names: headless.names.map((n) => moved(n, "收支情况", (row) => (row >= 4 ? row + 1 : row))),
  };
  const found = repaired(again);
  expect(refsOf(found, "自评.收入")).toEqual(["'收支情况'!$A$5:$G$8"]);
  expect(refsOf(found, "自评.收入.公共财政拨款")).toEqual(["'收支情况'!$D$5"]);
  expect(found).toHaveLength(8);
});

test("a table whose rows were all deleted is not pointed at the table below", () => {
  const emptied = deleted(4, 4);
  expect(loadSnapshot(department, emptied).reading.faults.map((f) => f.kind)).toEqual(["nameBroken"]);
  expect(repaired(emptied)).toEqual([]);
});

test("a deleted column is one fault of each table that it cut", () => {
  const cut: WorkbookSnapshot = {
    sheets: whole.sheets.map((s) =>
      s.name === "收支情况" ? { ...s, cells: s.cells.map((row) => row.filter((_, c) => c !== 3)) } : s,
    ),
    names: whole.names.map((n) => {
      const t = parseRef(n.ref);
      if (t === undefined || t.sheet !== "收支情况") return n;
      if (t.area.col === 3 && t.area.cols === 1) return { ...n, ref: "'收支情况'!#REF!" };
      return {
        ...n,
        ref: absoluteRef(
          t.sheet,
          t.area.col > 3
            ? { ...t.area, col: t.area.col - 1 }
            : t.area.cols > 3
              ? { ...t.area, cols: t.area.cols - 1 }
              : t.area,
        ),
      };
    }),
  };
  expect(loadSnapshot(department, cut).reading.faults.map((f) => f.kind)).toEqual([
    "columnsChanged",
    "columnsChanged",
    "columnsChanged",
    "columnsChanged",
  ]);
});
