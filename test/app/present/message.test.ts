/** Sentences of findings, filled with what was found. */
import { fillMessage } from "../../../src/app/present/message";

test.each([
  ["“{name}”没有得分。", { name: "“三公经费”变动率" }, "“‘三公经费’变动率”没有得分。"],
  ["{names}没有得分。", { names: "“支付进度”、““三公经费”变动率”" }, "“支付进度”、“‘三公经费’变动率”没有得分。"],
  ["评价指标：{what}。", { what: "改动了““三公经费”变动率”的分值" }, "评价指标：改动了“‘三公经费’变动率”的分值。"],
  ["{what}。", { what: "在“过程”中增加了“新建“楼堂馆所”面积”" }, "在“过程”中增加了“新建‘楼堂馆所’面积”。"],
  ["{what}，{more}。", { what: "“投入”和“产出”", more: "各有“一项”" }, "“投入”和“产出”，各有“一项”。"],
  ["{cut}不是“{whole}”。", { cut: "写了“一半", whole: "全文" }, "写了“一半不是“全文”。"],
])("%s with %j", (template, data, filled) => {
  expect(fillMessage(template, data)).toBe(filled);
});
