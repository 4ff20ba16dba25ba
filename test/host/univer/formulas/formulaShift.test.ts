import { shiftedFormula } from "../../../../src/host/univer/formulas/formulaShift";

const rows = (kind: "insert" | "remove", at: number, count: number) =>
  ({ sheetId: "s", axis: "rows", kind, at, count, from: 0, to: 16384 }) as const;
const columns = (kind: "insert" | "remove", at: number, count: number) =>
  ({ sheetId: "s", axis: "columns", kind, at, count, from: 0, to: 1048576 }) as const;

test.each([
  ["=A3>2", "=A5>2"],
  ["=A1>2", "=A1>2"],
  ["=SUM(A1:A10)", "=SUM(A1:A12)"],
  ["=$A$3+B$4+$C5", "=$A$5+B$6+$C7"],
  ["=COUNTIF(A:A,A3)", "=COUNTIF(A:A,A5)"],
  ["=SUM(3:4)", "=SUM(5:6)"],
  ['=A3="A3"', '=A5="A3"'],
  ["='收支 表'!A3+Sheet2!A3", "='收支 表'!A3+Sheet2!A3"],
  ["=Sheet1!A3", "=Sheet1!A5"],
  ["=LOG10(A3)+自评.A3", "=LOG10(A5)+自评.A3"],
  ["=sum( a3 , 2 )", "=sum( A5 , 2 )"],
])("two rows inserted at row 2: %s becomes %s", (formula, expected) => {
  expect(shiftedFormula(formula, { own: "Sheet1", moved: "Sheet1" }, rows("insert", 1, 2))).toBe(expected);
});

test.each([
  ["=A3>2", "=#REF!>2"],
  ["=A9", "=A7"],
  ["=SUM(A1:A3)", "=SUM(A1:A2)"],
  ["=SUM(A3:A4)", "=SUM(#REF!)"],
  ["=Sheet1!$A$4", "=Sheet1!#REF!"],
])("rows 3 and 4 removed: %s becomes %s", (formula, expected) => {
  expect(shiftedFormula(formula, { own: "Sheet1", moved: "Sheet1" }, rows("remove", 2, 2))).toBe(expected);
});

test("columns, and a formula that stands on another sheet", () => {
  expect(shiftedFormula("=B2+A1", { own: "Sheet1", moved: "Sheet1" }, columns("insert", 1, 1))).toBe("=C2+A1");
  expect(shiftedFormula("=B2+'收支 表'!B2", { own: "Sheet1", moved: "收支 表" }, columns("insert", 0, 1))).toBe(
    "=B2+'收支 表'!C2",
  );
});
