/** What was typed is still there after a repair, wherever its row has gone. */
import { typedAndGone } from "../../../../src/app/structure/faults/missingInput";
import type { FoundCell, WorkbookSnapshot } from "../../../../src/workbook/model";

const book = (...cells: readonly (readonly FoundCell[])[]): WorkbookSnapshot => ({
  sheets: [{ name: "收支情况", visibility: "visible", protected: false, top: 4, left: 0, cells }],
  names: [],
});

const renamed = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, name: "收支情况（定稿）" })),
});

const before = book([{ value: "局机关" }, { value: 12.5 }], [{ value: "监测站" }, { value: 12.5 }]);

test.each<[string, WorkbookSnapshot, readonly string[]]>([
  ["nothing changed", before, []],
  ["a row was inserted above", book([{ value: null }, { value: null }], ...before.sheets[0]!.cells), []],
  [
    "one of two equal figures is gone",
    book([{ value: "局机关" }, { value: 12.5 }], [{ value: "监测站" }, { value: null }]),
    ["收支情况!B6"],
  ],
  [
    "a figure was typed over",
    book([{ value: "局机关" }, { value: 99 }], [{ value: "监测站" }, { value: 12.5 }]),
    ["收支情况!B6"],
  ],
  ["the sheet stands there and was not read again", { tabs: ["收支情况"], sheets: [], names: [] }, []],
  ["the tab was renamed meanwhile", renamed(before), []],
  [
    "another tab has come that does not hold all of it",
    renamed(book([{ value: "局机关" }, { value: 12.5 }])),
    ["收支情况!A5", "收支情况!B5", "收支情况!A6", "收支情况!B6"],
  ],
  ["the sheet is gone", { sheets: [], names: [] }, ["收支情况!A5", "收支情况!B5", "收支情况!A6", "收支情况!B6"]],
])("%s", (_, after, gone) => {
  expect(typedAndGone(before, after, new Set())).toEqual(gone);
});

test("a value that stood in the place of a formula may go", () => {
  const after = book(
    [{ value: "局机关" }, { value: 12.50000001, formula: "=SUM(B6:B7)" }],
    [{ value: "监测站" }, { value: 12.5 }],
  );
  expect(typedAndGone(before, after, new Set(["收支情况!B5", "收支情况!B6"]))).toEqual([]);
});
