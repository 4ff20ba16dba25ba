/** 分别: figures dealt out to nouns, or to what is compared with. As they stand the texts are right; {right→wrong} gives a wrong copy. */
import { figuresOf } from "../figures";
import { reviewProse } from "../../../../src/engine/prose";
import report from "../department/report.json";

const figures = figuresOf(report);

const toldIn = (id: string, text: string): readonly string[] =>
  reviewProse([{ id, text }], figures).differences.map(({ said }) => said);

const MARK = /\{([^→]*)→([^}]*)\}/g;

test.each([
  ["prose.scale", "总收入、总支出同比分别增长9.46%、{18.57→15.87}%。", "15.87%"],
  ["prose.scale", "总收入和总支出同比分别增加295.20万元和{507.58→570.58}万元。", "570.58万元"],
  ["prose.scale", "总收入、总支出分别比上年增加295.20万元、507.58万元，增长9.46%、{18.57→17.58}%。", "17.58%"],
  ["prose.scale", "总收入、总支出分别比上年的3120.4万元、{2733.67→2737.63}万元增长9.46%、18.57%。", "2737.63万元"],
  ["prose.scale", "总支出、基本支出、项目支出较上年分别增长18.57%、{9.32→19.32}%、37.06%。", "19.32%"],
  ["prose.scale", "总收入3415.6万元，总支出3241.25万元，分别比上年增长9.46%、{18.57→17.58}%。", "17.58%"],
  ["prose.sangongText", "“三公”经费37.5万元，比预算和上年分别下降6.25%、{9.09→9.90}%。", "9.90%"],
  ["prose.sangongText", "“三公”经费37.5万元，较预算数和上年决算数分别减少{2.5→5.2}万元和3.75万元。", "5.2万元"],
  ["prose.scale", "总支出3241.25万元，分别比2021年、2020年增长{18.57→17.58}%、29.01%。", "17.58%"],
  [
    "prose.scale",
    "2022年收入、支出分别为3415.60万元和3241.25万元，上年分别为3120.40万元和{2733.67→2737.63}万元。",
    "2737.63万元",
  ],
  [
    "prose.scale",
    "总支出、基本支出、项目支出上年分别为2733.67万元、1822.11万元、911.56万元；2022年三项分别为3241.25万元、{1991.9→1919.9}万元、1249.35万元。",
    "1919.9万元",
  ],
  [
    "prose.basicSpending",
    "人员经费、公用经费分别占基本支出的87.53%、{12.47→14.27}%，占总支出的53.79%、7.66%。",
    "14.27%",
  ],
  [
    "prose.basicSpending",
    "人员经费1743.47万元、公用经费248.43万元，分别占基本支出的87.53%、12.47%，占总支出的{53.79→57.39}%、7.66%。",
    "57.39%",
  ],
  [
    "prose.sangongText",
    "公务接待费、公务用车运行维护费分别为8.48万元、29.02万元，占“三公”经费的22.61%、{77.39→73.79}%。",
    "73.79%",
  ],
])("%s: %s", (id, text, told) => {
  expect(toldIn(id, text.replace(MARK, "$1"))).toEqual([]);
  expect(toldIn(id, text.replace(MARK, "$2"))).toEqual([told]);
});

test.each([
  ["nouns of something else", "总支出3241.25万元，会议费3万元、培训费4万元，分别增长5.2%、6.1%。"],
  ["fewer nouns than figures", "2021年、2022年总支出同比分别增长8.81%、18.57%。"],
  ["amounts against another year first", "总支出3241.25万元，分别比2020年、2021年增加728.89万元、507.58万元。"],
  ["nouns and bases both", "总收入3415.6万元，总支出3241.25万元，分别比2021年、2020年增长11.2%、29.01%。"],
  ["years in turn behind a noun", "总收入3415.60万元，2020年、2021年分别为2986.3万元、3120.40万元。"],
  [
    "shares of the bases of another noun",
    "人员经费1743.47万元，占基本支出的87.53%、总支出的53.79%；公用经费248.43万元，分别占12.47%和7.66%。",
  ],
])("%s are left open: %s", (_what, text) => {
  expect(toldIn("prose.scale", text)).toEqual([]);
});
