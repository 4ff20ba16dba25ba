/** What is to be reached in years to come is no statement about the year of the report. */
import { reviewProse } from "../../../../src/engine/prose";
import report from "../department/report.json";
import { figuresOf } from "../figures";

const figures = figuresOf(report);

const toldIn = (id: string, text: string): readonly string[] =>
  reviewProse([{ id, text }], figures).differences.map(({ said }) => said);

test.each([
  ["prose.measures", "加快支出进度，将年末结转结余压减至100万元以内。"],
  ["prose.measures", "公用经费控制在240万元以内，公务接待费降至8万元以下。"],
  ["prose.measures", "三是强化资产管理，固定资产利用率提高到99%以上。"],
  ["prose.measures", "“三公”经费占总支出的比重降至1%以下。"],
  ["prose.measures", "推广公务卡，将刷卡率由2022年的59.8%提高到75%，力争满意度达到98%。"],
  ["prose.measures", "一是严控“三公”经费，全年支出压减至35万元；二是结余结转降至150万元以下。"],
  ["prose.measures", "2023年“三公”经费预算压减到38万元。"],
  ["prose.problems", "公务卡刷卡率偏低。下一步，政府采购执行率要达到100%，公务卡刷卡率达到70%。"],
  ["prose.problems", "（二）下一步改进措施\n1.公务卡刷卡率提高到70%。\n2.公用经费控制在240万元以内。"],
  ["prose.scale", "到2025年，公务卡刷卡率提高到80%，固定资产利用率提高到99%。"],
  ["prose.conclusion", "今后要把公务卡刷卡率提高到70%以上。"],
])("%s: nothing is told of %s", (id, text) => {
  expect(toldIn(id, text)).toEqual([]);
});

test.each([
  ["a year's own result among the plans", "prose.measures", "2022年公务卡刷卡率提高到58.9%，仍需推广。", ["58.9%"]],
  ["what has been reached", "prose.measures", "“三公”经费已控制在35.7万元以内。", ["35.7万元"]],
  ["no aim", "prose.measures", "公务卡刷卡率58.9%，要加强培训。", ["58.9%"]],
  ["reached in another paragraph", "prose.economy", "公务卡刷卡率提高到58.9%。", ["58.9%"]],
  ["in front of the plan", "prose.problems", "年末结转结余147.35万元。下一步压减至100万元以内。", ["147.35万元"]],
  ["a limit in another paragraph", "prose.sangongText", "“三公”经费控制在35.7万元以内。", ["35.7万元"]],
])("is told: %s", (_what, id, text, told) => {
  expect(toldIn(id, text)).toEqual(told);
});
