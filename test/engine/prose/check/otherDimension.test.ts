/** Parts of a whole by something else than the form parts it by: their nouns have other figures of their own. */
import { figuresOf } from "../figures";
import { reviewProse } from "../../../../src/engine/prose";
import report from "../department/report.json";

const figures = figuresOf(report);

const toldIn = (id: string, text: string): readonly string[] =>
  reviewProse([{ id, text }], figures).differences.map(({ gravity, said }) => `${gravity} ${said}`);

test.each([
  ["prose.basicSpending", "基本支出1991.9万元，其中财政拨款1860.3万元，其他收入安排131.6万元。"],
  ["prose.basicSpending", "资本性支出306.44万元，其中基本支出10万元、项目支出296.44万元。"],
  ["prose.basicSpending", "商品和服务支出823.61万元（基本支出238.43万元、项目支出585.18万元）。"],
  ["prose.scale", "年末结转结余174.35万元，其中基本支出20.35万元、项目支出154万元。"],
  ["prose.scale", "上年结转386.73万元，其中：基本支出46.73万元；项目支出340万元。"],
  ["prose.overview", "年末实有在职人员159人，其中行政编制55人、事业编制101人、工勤编制3人。"],
  ["prose.overview", "年末实有159人（行政编制55人、事业编制101人、工勤编制3人）。"],
  ["prose.scale", "2022年总支出3241.25万元（2021年2733.67万元，2020年2512.36万元）。"],
  ["prose.scale", "政府性基金40万元、非税收入12万元、其他收入29.4万元，三项合计81.4万元。"],
  ["prose.scale", "其余三项收入合计81.4万元。"],
  ["prose.specialUse", "项目支出1249.35万元，其中财政拨款1009.35万元，上年结转240万元。"],
])("%s is not held against the nouns' own figures: %s", (id, text) => {
  expect(toldIn(id, text)).toEqual([]);
});

test.each([
  ["a part of its own whole", "总支出3241.25万元，其中基本支出1919.9万元、项目支出1249.35万元。", ["wrong 1919.9万元"]],
  [
    "what stands behind the parts of its own kind",
    "总支出3241.25万元，其中基本支出1991.9万元、项目支出1249.35万元；年末结转结余147.35万元。",
    ["wrong 147.35万元"],
  ],
  ["a kind of those in post", "实有在职人员159人，其中行政编制55人、事业编制110人、工勤编制3人。", ["wrong 110人"]],
  [
    "years that are the parts",
    "三年来共培训农民3260人次，其中2020年960人次、2021年1180人次、2022年1210人次。",
    ["doubt 960人次 + 1180人次 + 1210人次 = 3350人次"],
  ],
  ["more than the whole", "年末结转结余174.35万元，其中基本支出1919.9万元。", ["wrong 1919.9万元"]],
  ["the whole alone", "年末结转结余435.6万元，其中基本支出85万元、项目支出350.6万元。", ["wrong 435.6万元"]],
  ["what was added, as a doubt, since what counts as added differs", "全年追加预算435.6万元。", ["doubt 435.6万元"]],
  ["a total of the department", "总收入3415.6万元，其中：某专项补助80万元；总支出3214.25万元。", ["doubt 3214.25万元"]],
])("is told: %s", (_what, text, told) => {
  expect(toldIn("prose.scale", text)).toEqual(told);
});
