/** A formula after rows of a sheet moved. */
import { movedFormula } from "../../src/xlsx/save/movedFormula";
import type { MovedLine } from "../../src/workbook/movedLines";

const KNOWN = 40;

const lineOf = (places: readonly (number | undefined)[]): MovedLine => ({
  known: KNOWN,
  now: new Map(places.flatMap((now, old) => (now === undefined ? [] : [[old, now] as const]))),
});

const same = lineOf(Array.from({ length: KNOWN }, (_, i) => i));
/** Two rows inserted before row 6. */
const inserted = lineOf(Array.from({ length: KNOWN }, (_, i) => (i < 5 ? i : i + 2)));
/** Rows 6 to 8 deleted. */
const deleted = lineOf(Array.from({ length: KNOWN }, (_, i) => (i < 5 ? i : i < 8 ? undefined : i - 3)));

const through = (formula: string, rows: MovedLine, own: string | undefined = "表"): string =>
  movedFormula(formula, own, { name: "表", lines: { rows, cols: same } });

test.each([
  ["A5+A6", "A5+A8"],
  ["$A$6&a$7", "$A$8&A$9"],
  ["SUM(A4:A7)", "SUM(A4:A9)"],
  ["SUM(A:A)+SUM(6:7)", "SUM(A:A)+SUM(8:9)"],
  ["SUM($A$1:$B$1048576)", "SUM($A$1:$B$1048576)"],
  ["A2000", "A2002"],
  ["别表!A6+表!A6", "别表!A6+表!A8"],
  ["'表'!$A$6", "'表'!$A$8"],
  ["'[旧.xlsx]表'!A6+[1]表!A6", "'[旧.xlsx]表'!A6+[1]表!A6"],
  ['IF(A6="A6",LOG10(A6),自评.A6)', 'IF(A8="A6",LOG10(A8),自评.A6)'],
  ["收入表[金额]+A6", "收入表[金额]+A8"],
])("rows inserted: %s becomes %s", (was, is) => expect(through(was, inserted)).toBe(is));

test.each([
  ["A6", "#REF!"],
  ["A9", "A6"],
  ["SUM(A5:A9)", "SUM(A5:A6)"],
  ["SUM(A6:A9)", "SUM(A6:A6)"],
  ["SUM(A6:A8)", "SUM(#REF!)"],
  ["表!$A$7+1", "表!#REF!+1"],
])("rows deleted: %s becomes %s", (was, is) => expect(through(was, deleted)).toBe(is));

test("on another sheet only what names the sheet moves", () =>
  expect(through("A6+表!A6", inserted, "别表")).toBe("A6+表!A8"));
