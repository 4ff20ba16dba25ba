import { withoutSoftBreaks } from "../../../../../src/engine/prose/read/tokens/softBreaks";
import { findingsIn, rights } from "../../department/cases";

test.each([
  ["behind a comma", "收入7138.12万元，\n支出7125.61万元", "收入7138.12万元， 支出7125.61万元"],
  ["in a list", "局机关、\n监测站", "局机关、 监测站"],
  ["as Windows writes it", "收入7138.12万元，\r\n支出7125.61万元", "收入7138.12万元，  支出7125.61万元"],
  ["before a figure", "增加，\n1.5亿元", "增加， 1.5亿元"],
  ["before its verb", "支出决算\n为37.50万元", "支出决算 为37.50万元"],
])("a line that ends in the middle of a sentence goes on: %s", (_, text, plain) => {
  expect(withoutSoftBreaks(text)).toBe(plain);
});

test.each([
  ["a sentence", "支出7125.61万元。\n收入7138.12万元"],
  ["a heading", "收支情况\n收入7138.12万元"],
  ["what lists something", "支出如下：\n基本支出2195.62万元"],
  ["the line above an item", "有两项，\n1.基本支出"],
  ["the line above an item in brackets", "有两项，\n（一）基本支出"],
  ["a paragraph", "有两项，\n\n基本支出2195.62万元"],
])("the end of %s ends the line", (_, text) => {
  expect(withoutSoftBreaks(text)).toBe(text);
});

test("a right text is right wherever it was wrapped behind a comma", () => {
  const wrapped = rights.map((right) => ({ ...right, text: right.text.replace("，", "，\n") }));
  const accused = wrapped.flatMap((text) => findingsIn(text).filter(({ gravity }) => gravity === "wrong"));
  expect(rights.length).toBeGreaterThan(2000);
  expect(accused).toEqual([]);
});
