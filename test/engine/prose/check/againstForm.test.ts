/** Figures that the reader is not sure of, with the digits of what the form has under their noun changed round; a year that is one too early. */
import { reviewProse } from "../../../../src/engine/prose";
import { figuresOf } from "../figures";

const figures = figuresOf({
  year: "2023",
  figures: {
    "spending.sum.personnel": "5091.4",
    "spending.sum.publicUse": "979.2",
    "spending.sum.yearBalance": "231.5",
    "spending.sum.cumulativeBalance": "231.5",
    "assets.sum.total": "6420.6",
    "assets.sum.other": "85.6",
    "assets.sum.leased": "120.4",
    "income.sum.total": "9469.5",
    "income.sum.grant": "9051.2",
    "prior.income": "9120.3",
    "sangong.sum.vehiclePurchase": "92.8",
  },
});

const toldIn = (text: string): readonly string[] =>
  reviewProse([{ id: "prose.scale", text }], figures).differences.map(
    ({ gravity, said, found }) => `${gravity} ${said} / ${found}`,
  );

const MARK = /\{([^→]*)→([^}]*)\}/g;

test.each([
  ["年末尚有{231.50→213.50}万元资金未形成支出，主要是工程尾款。", "doubt 213.50万元 / 231.5万元"],
  ["主要问题是年末仍有{231.50→231.05}万元资金结转。", "doubt 231.05万元 / 231.5万元"],
  ["固定资产利用率98.67%，闲置资产{85.60→86.50}万元。", "doubt 86.50万元 / 85.6万元"],
  ["人员经费5091.40万元，较公用经费多{4112.20→4121.20}万元。", "doubt 4121.20万元 / 4112.2万元"],
  ["{2022→2021}年度收入9120.30万元，2023年度收入9469.50万元。", "doubt 2021年 / 2022年"],
])("%s", (text, told) => {
  expect(toldIn(text.replace(MARK, "$1"))).toEqual([]);
  expect(toldIn(text.replace(MARK, "$2"))).toEqual([told]);
});

test.each([
  ["another year that is said to be another", "2021年度收入8120.30万元，2023年度收入9469.50万元。"],
  ["a rounded figure that happens to be last year's", "2021年度收入9120万元。"],
  ["what is compared with a budget", "人员经费5091.40万元，较预算多121.20万元。"],
])("is not told: %s", (_what, text) => {
  expect(toldIn(text)).toEqual([]);
});
