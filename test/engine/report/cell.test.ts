/** One cell, read once. */
import { readCell } from "../../../src/engine/report/cell";
import { choice, date, money, text } from "../../../src/engine/schema/field";
import { FILE_ERRORS } from "../../../src/workbook/errorValues";

const NEWER = ["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#GETTING_DATA"];

test.each([...FILE_ERRORS, ...NEWER])("%s is no figure and no text, whatever the cell should hold", (value) => {
  const read = [money("金额"), text("名称"), choice("是否", ["是", "否"])].map((field) =>
    readCell(field, "a.b", { value }),
  );
  expect(read.map((cell) => cell.state === "unreadable" && cell.why)).toEqual(["error", "error", "error"]);
  expect(readCell(date("日期"), "a.b", { value }).state).toBe("unreadable");
});

test("a text that only begins like one is a text", () => {
  expect(readCell(text("名称"), "a.b", { value: "#1 楼" })).toMatchObject({ state: "filled", value: "#1 楼" });
});

test("the line for a day that nobody has filled in is blank", () => {
  const cells = ["年   月   日", "2022年   月   日"].map((value) => readCell(date("日期"), "a.b", { value }));
  expect(cells.map(({ state }) => state)).toEqual(["blank", "unreadable"]);
});
