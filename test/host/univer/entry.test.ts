import { contentOf } from "../../../src/host/univer/entry";

describe("what a cell makes of an entry", () => {
  test.each([
    ["a number written as text", "12.5", { v: 12.5, t: 2 }],
    ["thousands separators", "1,234.50", { v: 1234.5, t: 2 }],
    ["a percentage", "12.5%", { v: 0.125, t: 2 }],
    ["a fraction without its nought", ".5", { v: 0.5, t: 2 }],
    ["a point with nothing behind it", "5.", { v: 5, t: 2 }],
    ["powers of ten", "1.5E3", { v: 1500, t: 2 }],
    ["what is owed, in brackets", "(1,234.5)", { v: -1234.5, t: 2 }],
    ["an amount in yuan", "￥5,100.00", { v: 5100, t: 2 }],
    ["a negative amount in yuan", "-¥5", { v: -5, t: 2 }],
    ["another currency stays text", "$120", { v: "$120", t: 1 }],
    ["a number in brackets with a sign stays text", "(-5)", { v: "(-5)", t: 1 }],
    ["a date", "2021-12-31", { v: 44561, t: 2 }],
    ["an impossible date stays text", "2021-02-30", { v: "2021-02-30", t: 1 }],
    ["true", "TRUE", { v: 1, t: 3 }],
    ["a formula", "=A1+1", { f: "=A1+1", v: null }],
    ["text that begins like a formula", "-甲方", { f: "=-甲方", v: null }],
    ["a lone dash stays text", "-", { v: "-", t: 1 }],
    ["two dashes stay text", "——", { v: "——", t: 1 }],
    ["an apostrophe keeps text as text", "'=A1", { v: "=A1", t: 4 }],
    ["an apostrophe keeps figures as text", "'0012", { v: "0012", t: 4 }],
    ["plain text", "基本支出", { v: "基本支出", t: 1 }],
    ["nothing", "", { v: null, f: null }],
    ["a boolean", false, { v: 0, t: 3 }],
  ])("%s", (_what, entry, expected) => {
    expect(contentOf(entry, "General").cell).toMatchObject(expected);
  });

  test("a text cell takes everything as text", () => {
    expect(contentOf("=1+1", "@").cell).toMatchObject({ v: "=1+1", t: 1, f: null });
    expect(contentOf("0012", "@").cell).toMatchObject({ v: "0012", t: 1 });
  });

  test.each([
    ["12%", "0%"],
    ["12.5%", "0.00%"],
    ["2021-12-31", "yyyy/m/d"],
    ["1,234", "#,##0.00"],
    ["(1,234)", "#,##0.00"],
    ["1E3", "0.00E+00"],
    ["¥120", '"¥"#,##0;"¥"-#,##0'],
    ["¥120.50", '"¥"#,##0.00;"¥"-#,##0.00'],
  ])("%s gives an unformatted cell its format", (entry, format) => {
    expect(contentOf(entry, "General").format).toBe(format);
    expect(contentOf(entry, "0.0").format).toBeUndefined();
  });
});
