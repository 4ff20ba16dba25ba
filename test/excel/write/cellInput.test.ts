import { cellInput } from "../../../src/excel/write/cellInput";

describe("the input for a cell", () => {
  it.each([
    "=1+1",
    "+8610",
    "-5",
    "@SUM(A1)",
    "'quoted",
    "007",
    "2021",
    "2021-12-31",
    "12:30",
    "50%",
    "1e5",
    "1/2",
    "¥5",
    "￥5.00",
    "(3)",
    "（3）",
    "TRUE",
    "false",
    "#N/A",
    "May 5",
    "１２",
    "＝1",
    " 5",
    ".5",
    "TRUE ",
    "15-Feb",
    "上午8:00",
    "2022年3月15日",
    "二〇二二年三月",
  ])("keeps the text %j text", (text) => expect(cellInput(text)).toBe(`'${text}`));

  it.each(["收入合计", "局机关", "①制度健全", "一、基本情况", "Trueness", "A1", "“三公”经费", ""])(
    "hands over %j as it is",
    (text) => expect(cellInput(text)).toBe(text),
  );

  it.each(["'引号", "=1", "1/2", "TRUE"])("hands over %j as it is where the cell is formatted as text", (text) =>
    expect(cellInput(text, "@")).toBe(text),
  );

  it.each([[0], [-1.5], [true], [false]])("hands over %j unchanged", (value) => expect(cellInput(value)).toBe(value));

  it("clears the cell for a blank", () => expect(cellInput(null)).toBe(""));
});
