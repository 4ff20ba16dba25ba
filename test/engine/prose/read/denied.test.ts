/** What is said not to be so is held against the form the other way round. */
import { reviewProse } from "../../../../src/engine/prose";
import report from "../department/report.json";
import { figuresOf } from "../figures";

const figures = figuresOf(report);

const toldIn = (text: string): readonly string[] =>
  reviewProse([{ id: "prose.sangongText", text }], figures).differences.map(({ said, found }) => `${said} / ${found}`);

test.each([
  "没有发生“三公”经费超预算的情况。",
  "“三公”经费无超预算情况。",
  "没有超预算列支“三公”经费。",
  "未发生“三公”经费较上年增加的现象。",
  "“三公”经费无突破预算情况。",
])("is not told: %s", (text) => {
  expect(toldIn(text)).toEqual([]);
});

test.each([
  ["“三公”经费没有低于预算。", ["低于预算 / 40万元 → 37.5万元"]],
  ["没有发生基本支出较上年增加的情况。", ["增加 / 1822.11万元 → 1991.9万元"]],
  ["因无公务用车购置，“三公”经费比上年增加。", ["增加 / 41.25万元 → 37.5万元"]],
])("is told: %s", (text, told) => {
  expect(toldIn(text)).toEqual(told);
});
