/** What is compared behind a share or a rate: the share of both years where the form has them, never the amount in its place. */
import { reviewProse } from "../../../../src/engine/prose";
import report from "../department/report.json";
import { figuresOf } from "../figures";

const figures = figuresOf(report);

const toldIn = (text: string): readonly string[] =>
  reviewProse([{ id: "prose.scale", text }], figures).differences.map(
    ({ gravity, said, found }) => `${gravity} ${said} / ${found}`,
  );

const MARK = /\{([^→]*)→([^}]*)\}/g;

test.each([
  ["项目支出1249.35万元，占总支出的38.55%，{高于→低于}上年的33.35%。", "doubt 低于上年 / 33.35% → 38.55%"],
  ["项目支出1249.35万元，占总支出的38.55%，高于上年的{33.35→35.33}%。", "doubt 35.33% / 33.35%"],
  ["基本支出1991.90万元，占总支出的61.45%，比重较上年{下降→上升}。", "doubt 上升 / 66.65% → 61.45%"],
  ["基本支出占总支出的比重较上年{下降→上升}。", "wrong 上升 / 66.65% → 61.45%"],
  ["项目支出1249.35万元，占总支出的38.55%，较上年有所{上升→下降}。", "doubt 下降 / 911.56万元 → 1249.35万元"],
  ["基本支出占总支出的61.45%，比上年下降{5.20→2.50}个百分点。", "doubt 2.50个百分点 / 5.20个百分点"],
  ["基本支出占总支出的61.45%，比上年{下降→上升}5.2个百分点。", "doubt 上升 / 66.65% → 61.45%"],
  ["“三公”经费完成预算的93.75%，低于上年的{98.21→89.21}%。", "doubt 89.21% / 98.21%"],
])("%s", (text, told) => {
  expect(toldIn(text.replace(MARK, "$1"))).toEqual([]);
  expect(toldIn(text.replace(MARK, "$2"))).toEqual([told]);
});

test.each([
  ["the share or the amount", "基本支出1991.90万元，占总支出的61.45%，较上年有所下降。"],
  ["the amount or the share", "基本支出1991.90万元，占总支出的61.45%，较上年有所增加。"],
  ["a share without a figure", "基本支出1991.90万元，占比较上年有所下降。"],
  ["a rate that the form has not of last year", "“三公”经费37.50万元，控制率93.75%，低于上年的98.21%。"],
  ["a rate without a figure of last year", "“三公”经费控制率93.75%，低于上年。"],
  ["a share of something the form has not of last year", "公务接待费占“三公”经费的22.61%，低于上年的31.20%。"],
])("is not told of %s: %s", (_what, text) => {
  expect(toldIn(text)).toEqual([]);
});
