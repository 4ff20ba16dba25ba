import fc from "fast-check";
import {
  absoluteRef,
  areaAddress,
  cellAddress,
  cellArea,
  columnIndex,
  columnName,
  parseRef,
  quoteSheet,
} from "../../src/workbook/address";

const row = fc.integer({ min: 0, max: 1048575 });
const col = fc.integer({ min: 0, max: 16383 });
const sheetName = fc.string({ unit: fc.constantFrom(..."收支情况Ab1'! -（）"), minLength: 1, maxLength: 31 });

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
] as const)("column %d is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

test("every column of Excel goes to its letters and back", () => {
  for (let i = 0; i < 16384; i++) expect(columnIndex(columnName(i))).toBe(i);
});

test("any area on any sheet goes into a reference and comes back", () => {
  fc.assert(
    fc.property(
      sheetName,
      row,
      col,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 40 }),
      (sheet, r, c, rows, cols) => {
        const area = { row: r, col: Math.min(c, 16000), rows, cols };
        expect(parseRef(absoluteRef(sheet, area))).toEqual({ sheet, area });
        expect(parseRef(`=${quoteSheet(sheet)}!${areaAddress(area)}`)).toEqual({ sheet, area });
      },
    ),
  );
});

test("corners may be given in any order", () => {
  expect(parseRef("'表'!$C$5:$A$2")).toEqual({ sheet: "表", area: { row: 1, col: 0, rows: 4, cols: 3 } });
});

test("the sheet may be said again behind the colon, if it is the same", () => {
  const area = { row: 1, col: 0, rows: 4, cols: 3 };
  expect(parseRef("'表'!$A$2:'表'!$C$5")).toEqual({ sheet: "表", area });
  expect(parseRef("表!A2:表!C5")).toEqual({ sheet: "表", area });
  expect(parseRef("'表'!$A$2:'别表'!$C$5")).toBeUndefined();
});

test.each(["#REF!", "'表'!#REF!", '"1"', "'表'!$A:$B", "'表'!$1:$2", "'表'!$A$1,'表'!$B$2", "A1", "", "'表'!"])(
  "%j leads to no cells",
  (ref) => {
    expect(parseRef(ref)).toBeUndefined();
  },
);

test("a single cell is written without a colon", () => {
  expect(areaAddress(cellArea(6, 1))).toBe("B7");
  expect(cellAddress(0, 26)).toBe("AA1");
  expect(absoluteRef("它的'表", cellArea(0, 0))).toBe("'它的''表'!$A$1");
});
