import fc from "fast-check";
import { shiftFormula } from "../../src/workbook/shiftFormula";

describe("a formula moved down 2 and right 1", () => {
  test.each([
    ["A1", "B3"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)/收支情况!C3", "SUM(B3:C4)/收支情况!D5"],
    ["'A1 (2)'!A1&\"A1\"", "'A1 (2)'!B3&\"A1\""],
    ["'it''s A1'!A1", "'it''s A1'!B3"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B3)+ATAN2(C3,D3)"],
    ["自评.收入.A1+A1_合计+x.B2", "自评.收入.A1+A1_合计+x.B2"],
    ["SUM(A:A)+SUM($B:C)", "SUM(B:B)+SUM($B:D)"],
    ["SUM(1:3)+SUM($1:3)", "SUM(3:5)+SUM($1:5)"],
    ["表1[[#This Row],[A1]]*1E5", "表1[[#This Row],[A1]]*1E5"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["A1048575", "#REF!"],
    ['XFD1&""', '#REF!&""'],
    ["SUM(XFD:XFD)", "SUM(#REF!)"],
    ['IF(A1>="甲",1.5,-2)', 'IF(B3>="甲",1.5,-2)'],
    ["Sheet1!A1:Sheet1!B2", "Sheet1!B3:Sheet1!C4"],
  ])("%s becomes %s", (before, after) => {
    expect(shiftFormula(before, 2, 1)).toBe(after);
  });
});

test("a formula that is not moved is not touched", () => {
  expect(shiftFormula("a1+B$2", 0, 0)).toBe("a1+B$2");
});

test("moving there and back changes nothing", () => {
  const address = fc
    .tuple(fc.constantFrom("A", "Z", "AB", "$C"), fc.constantFrom("", "$"), fc.integer({ min: 1, max: 500 }))
    .map((parts) => parts.join(""));
  const formula = fc
    .array(fc.oneof(address, fc.constantFrom('"A1"', "'甲 A1'!", "SUM(", ")", "名称.A1", "3.5")), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join("+"));
  fc.assert(
    fc.property(formula, fc.nat(100), fc.nat(100), (text, rows, cols) => {
      expect(shiftFormula(shiftFormula(text, rows, cols), -rows, -cols)).toBe(text);
    }),
  );
});
