/** Names that are all lost: their places are found again by the words around, and only where these leave no doubt. */
import { locateIn } from "../../../../src/app/structure/locate/locateNames";
import type { FoundCell, WorkbookSnapshot } from "../../../../src/workbook/model";
import { department } from "../../../../src/reports/department";
import { correctedBook } from "../../../support/report";
import { tampered } from "../../../support/tampering";

const sheets = (name: string): number => correctedBook.snapshot.sheets.findIndex((s) => s.name === name);

const withRow = (snapshot: WorkbookSnapshot, sheet: string, row: number, values: readonly FoundCell["value"][]) => {
  const more = tampered(snapshot, { kind: "insertLine", sheet: sheets(sheet), axis: "row", at: row });
  return {
    ...more,
    sheets: more.sheets.map((s) =>
      s.name !== sheet
        ? s
        : {
            ...s,
            cells: s.cells.map((cells, r) =>
              r === row ? cells.map((c, i) => ({ ...c, value: values[i] ?? null })) : cells,
            ),
          },
    ),
  };
};

/** Beside each figure of the second column, what it was the year before, in front of it or behind. */
const withLastYear = (snapshot: WorkbookSnapshot, at: number): WorkbookSnapshot => {
  const more = tampered(snapshot, { kind: "insertLine", sheet: sheets("基础数据"), axis: "col", at });
  const beside = at === 1 ? 2 : 1;
  return {
    ...more,
    sheets: more.sheets.map((s) =>
      s.name !== "基础数据"
        ? s
        : {
            ...s,
            cells: s.cells.map((cells) =>
              cells.map((cell, c) => (c === at && typeof cells[beside]?.value === "number" ? { value: 73.8 } : cell)),
            ),
          },
    ),
  };
};

const withValue = (snapshot: WorkbookSnapshot, row: number | undefined, col: number, value: number) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((s) =>
    s.name !== "基础数据"
      ? s
      : { ...s, cells: s.cells.map((cells, r) => (r === row ? cells.toSpliced(col, 1, { value }) : cells)) },
  ),
});

const placed = (snapshot: WorkbookSnapshot, name: string) =>
  locateIn(department, { ...snapshot, names: [] })(name)?.area;

const INCOME = "自评.收入.合计";
const POSTS = "自评.编制.行政编制";

test("in a form as it was, a total and a figure stand where they stood", () => {
  expect(placed(correctedBook.snapshot, INCOME)).toMatchObject({ row: 4, col: 1 });
  expect(placed(correctedBook.snapshot, POSTS)).toMatchObject({ col: 1 });
});

test("a row of last year's totals over 汇总 is not taken for it", () => {
  expect(
    placed(withRow(correctedBook.snapshot, "收支情况", 4, ["上年合计", 6000, 4000, 2000]), INCOME),
  ).toBeUndefined();
});

test.each([
  ["in front of", 1],
  ["behind", 2],
])("a column of last year's figures %s this year's leaves open which one is meant", (_, at) => {
  expect(placed(withLastYear(correctedBook.snapshot, at), POSTS)).toBeUndefined();
});

const OTHERS = "自评.经济分类.其他支出";

test("so are the fields of the same part that are blank in both years, and those that have but one figure", () => {
  const years = withLastYear(correctedBook.snapshot, 1);
  expect(placed(years, OTHERS)).toBeUndefined();
  const { row = 0 } = placed(correctedBook.snapshot, OTHERS) ?? {};
  expect(placed(withValue(years, row, 1, 50), OTHERS)).toBeUndefined();
});

test("a figure that somebody noted beside one field leaves the others of its part where they are", () => {
  const noted = withValue(
    correctedBook.snapshot,
    placed(correctedBook.snapshot, "自评.经济分类.资本性支出")?.row,
    2,
    7,
  );
  expect(placed(noted, "自评.经济分类.资本性支出")).toBeUndefined();
  expect(placed(noted, OTHERS)).toEqual(placed(correctedBook.snapshot, OTHERS));
});
