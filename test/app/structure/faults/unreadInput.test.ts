/**
 * Wherever an officer types a figure on our sheets, it is read into a field or told: nothing is left out in silence.
 * @drawn 3
 */
import { department } from "../../../../src/reports/department";
import { sectionOf } from "../../../../src/reports/department/schema";
import * as fc from "fast-check";
import { writeFile } from "node:fs/promises";
import { createSession } from "../../../../src/app/createSession";
import { defaultEdition } from "../../../../src/app/standard/editions";
import { freshReport } from "../../../../src/reports/department/fresh";
import { sampleWorkbook } from "../../../support/sample";
import { standardWorkbook } from "../../../../src/app/standard/standardWorkbook";
import { readWhole } from "../../../../src/app/structure/readWithFaults";
import { connectExcel } from "../../../../src/excel";
import { sectionKeys } from "../../../../src/reports/department/form";
import { blockName } from "../../../../src/engine/schema/names";
import { cellAddress, parseRef } from "../../../../src/workbook/address";
import type { FoundCell, WorkbookSnapshot, WorkbookSpec } from "../../../../src/workbook/model";
import { writeWorkbook } from "../../../../src/xlsx";
import { inFolder, ziping } from "../../../cli/workplace";
import { snapshotOf } from "../../../support/book";
import { openExcel } from "../../../support/excelHost";
import { tampered } from "../../../support/tampering";
import { tries } from "../../../tools/drawn.mjs";

const fresh = standardWorkbook(
  department,
  freshReport("2022", "某市财政局", defaultEdition(department)),
  defaultEdition(department).id,
).spec;
const workbooks: readonly WorkbookSnapshot[] = [
  ...(["corrected", "published"] as const).map((kind) => snapshotOf(sampleWorkbook(kind))),
  snapshotOf(fresh),
];

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

const put = (snapshot: WorkbookSnapshot, { sheet, row, col }: Spot, cell: FoundCell): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((s) => {
    if (s.name !== sheet) return s;
    const height = Math.max(s.cells.length, row + 1);
    const width = Math.max(s.cells[0]?.length ?? 0, col + 1);
    const at = (r: number, c: number): FoundCell =>
      r === row && c === col ? cell : (s.cells[r]?.[c] ?? { value: null });
    return {
      ...s,
      cells: Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => at(r, c))),
    };
  }),
});

/** Around every table and list that officers see: two rows above to three below, three columns to the right. */
const spotsAround = ({ names, sheets }: WorkbookSnapshot): readonly Spot[] =>
  sectionKeys.flatMap((key) => {
    if (sectionOf(key).type === "fields") return [];
    const target = parseRef(names.find((n) => n.name === blockName(sectionOf(key)))?.ref ?? "");
    if (target === undefined) throw new Error(`no name for ${key}`);
    const { sheet, area } = target;
    if (sheets.find((s) => s.name === sheet)?.visibility !== "visible") return [];
    return Array.from({ length: area.rows + 5 }, (_, r) =>
      Array.from({ length: area.cols + 3 }, (__, c): Spot => ({ sheet, row: area.row - 2 + r, col: area.col + c })),
    ).flat();
  });

const isKnown = (snapshot: WorkbookSnapshot, { sheet, row, col }: Spot): boolean => {
  const { cells, places, faults } = readWhole(department, snapshot);
  const read = [...places].some(
    ([id, p]) => p.sheet === sheet && p.row === row && p.col === col && cells.cell(id).state !== "blank",
  );
  const told = faults.some(
    (f) =>
      ("addresses" in f && f.sheet === sheet && f.addresses.split("、").includes(cellAddress(row, col))) ||
      (f.kind === "endRowUsed" && f.place.sheet === sheet && f.place.row === row),
  );
  return read || told;
};

test.each(workbooks.map((s, i) => [["corrected", "published", "fresh"][i], s] as const))(
  "a figure typed at any place around a table of the %s workbook is read or told",
  (_, snapshot) => {
    const cell = fc.constantFrom<FoundCell>(
      { value: 120.5 },
      { value: "5,100.00" },
      { value: 1500, formula: "=1200+300" },
    );
    fc.assert(
      fc.property(fc.constantFrom(...spotsAround(snapshot)), cell, (spot, typed) =>
        isKnown(put(snapshot, spot, typed), spot),
      ),
      { numRuns: tries("figures around a table", 150) },
    );
  },
);

test.each(workbooks.map((s, i) => [["corrected", "published", "fresh"][i], s] as const))(
  "nothing is told of the %s workbook as it is made",
  (_, snapshot) => {
    expect(readWhole(department, snapshot).faults).toEqual([]);
  },
);

test("the date under a signature is no figure of the form", () => {
  const [snapshot] = workbooks;
  const sheet = snapshot?.sheets.find((s) => s.name === "评价人员");
  const row = sheet?.cells.findIndex((cells) => String(cells[0]?.value).startsWith("评价组组长")) ?? -1;
  if (snapshot === undefined || row < 0) throw new Error("no signature");
  const signed = put(snapshot, { sheet: "评价人员", row: row + 1, col: 0 }, { value: 44635 });
  expect(readWhole(department, signed).faults).toEqual([]);
});

test("a unit typed below the end row and one beside the table are a finding each; moved in, they are none", async () => {
  const excel = await openExcel(sampleWorkbook("corrected"));
  const session = createSession(department, connectExcel(), () => "2022-03-20");
  await excel.host.person.paste("收支情况!A9", [["3、信息中心", 120, null, 120]]);
  await excel.host.person.paste("收支情况!I6", [["4、服务中心", 80]]);
  const outside = (await session.check()).check.findings.filter((f) => f.rule === "结构.表外");
  expect(outside.map((f) => [f.level, f.place?.address])).toEqual([
    ["强制", "收支情况!A9"],
    ["强制", "收支情况!I6"],
  ]);
  expect(outside[0]?.message).toContain("A9、B9、D9 写在《年度收入情况（万元）》表外，没有计入合计");
  expect(await session.look()).toMatchObject({ workbook: { kind: "installed" }, check: { verdict: "不能上报" } });
  await excel.host.person.paste("收支情况!A9", [["", "", "", ""]]);
  await excel.host.person.paste("收支情况!I6", [["", ""]]);
  expect((await session.check()).check.findings.filter((f) => f.rule === "结构.表外")).toEqual([]);
  await excel.settle();
  await excel.close();
});

const withUnitBelow = (spec: WorkbookSpec): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((s) =>
    s.name === "收支情况"
      ? { ...s, cells: [...s.cells, { row: 8, col: 0, value: "3、信息中心" }, { row: 8, col: 1, value: 120 }] }
      : s,
  ),
});

test("a file with a unit below the end row may not be submitted", () =>
  inFolder(async (at) => {
    await writeFile(at("a.xlsx"), await writeWorkbook(withUnitBelow(sampleWorkbook("corrected"))));
    const { code, out } = await ziping("check", at("a.xlsx"));
    expect(code).toBe(1);
    expect(out).toContain("不能上报");
    expect(out).toContain("A9、B9 写在《年度收入情况（万元）》表外，没有计入合计");
  }));

describe("a column of numbers in front of the form", () => {
  const [whole = snapshotOf(fresh)] = workbooks;

  const numbered = (sheet: string, numberOf: (row: number) => number): WorkbookSnapshot => {
    const at = whole.sheets.findIndex((s) => s.name === sheet);
    const more = tampered(whole, { kind: "insertLine", sheet: at, axis: "col", at: 0 });
    const cells = more.sheets[at]?.cells.map((row, r) => row.toSpliced(0, 1, { value: numberOf(r) }));
    return { ...more, sheets: more.sheets.map((s) => (s.name === sheet ? { ...s, cells: cells ?? [] } : s)) };
  };
  const told = (snapshot: WorkbookSnapshot): number =>
    readWhole(department, snapshot).faults.filter(({ kind }) => kind === "rowOutside" || kind === "figureApart").length;

  test.each(["收支情况", "基础数据", "评分表"])("numbers of the lines of %s are nobody's figures", (sheet) => {
    expect(told(numbered(sheet, (row) => row + 1))).toBe(0);
    expect(told(numbered(sheet, (row) => (row < 5 ? row + 1 : row - 4)))).toBe(0);
  });

  test("other figures there are told, and so are figures that count up where the form reads some", () => {
    expect(told(numbered("收支情况", (row) => row * 2 + 1))).toBeGreaterThan(0);
    const below = [1, 2, 3].reduce(
      (now, value, i) => put(now, { sheet: "收支情况", row: 40 + i, col: 2 }, { value }),
      whole,
    );
    expect(told(below)).toBe(3);
  });
});
