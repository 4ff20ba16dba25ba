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

test("a choice that is spread out over its cell is that choice, another word is none", () => {
  const grade = choice("评价等次", ["优秀", "良好", "中", "差"]);
  const read = ["优　秀", "优 秀 ", "优良", "优秀良好"].map((value) => readCell(grade, "a.b", { value }));
  expect(read).toMatchObject([
    { state: "filled", value: "优秀", typed: "优　秀" },
    { state: "filled", value: "优秀" },
    { state: "unreadable", why: "notChoice" },
    { state: "unreadable", why: "notChoice" },
  ]);
});

test("a text that only begins like one is a text", () => {
  expect(readCell(text("名称"), "a.b", { value: "#1 楼" })).toMatchObject({ state: "filled", value: "#1 楼" });
});

test("the line for a day that nobody has filled in is blank", () => {
  const cells = ["年   月   日", "2022年   月   日"].map((value) => readCell(date("日期"), "a.b", { value }));
  expect(cells.map(({ state }) => state)).toEqual(["blank", "unreadable"]);
});

test("a text is the same however its lines end", () => {
  const [unix, windows, mac] = ["一\n二", "一\r\n二", "一\r二"].map((value) =>
    readCell(text("概述"), "a.b", { value }),
  );
  expect(windows).toEqual({ ...unix, typed: "一\r\n二" });
  expect(mac).toEqual({ ...unix, typed: "一\r二" });
});

describe("a number in a field for text", () => {
  const read = (value: number, format?: string) =>
    readCell(text("实际值"), "a.b", format === undefined ? { value } : { value, format });

  test.each([
    [1, "0%", "100%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [44526, 'yyyy"年"m"月"d"日"', "2021年11月26日"],
    [96, "0.00_ ", "96.00"],
  ])("%d by %s is what is seen", (value, format, shown) => {
    expect(read(value, format)).toEqual({ state: "filled", id: "a.b", value: shown, typed: String(value) });
  });

  test.each([undefined, "General", "@", "0"])("2021 by %s is that number", (format) => {
    expect(read(2021, format)).toEqual({ state: "filled", id: "a.b", value: "2021" });
  });

  test("is told where its format cannot be read", () => {
    expect(read(0.5, "[DBNum1]0.0")).toEqual({ state: "unreadable", id: "a.b", raw: "0.5", why: "notShown" });
  });

  test("is blank where its format shows nothing", () => {
    expect(read(0, "0;;")).toEqual({ state: "blank", id: "a.b" });
  });

  test("keeps a code that its format hides", () => {
    const code = text("编号", { code: "automatic" });
    expect(readCell(code, "a.b", { value: 7, format: ';;;"自动"' })).toMatchObject({ value: "7" });
  });
});

test("a figure is what stands in the cell, whatever its format shows", () => {
  expect(readCell(money("金额"), "a.b", { value: 0.5, format: "0%" })).toMatchObject({
    value: { dp: 2, unit: "万元" },
  });
});
