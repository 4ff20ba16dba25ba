/** Measures of the work done: each reads the indicator's own 目标值 and 实际值, or the survey. */
import type { Measure, Measured, Source } from "../../../engine/scoring/measures/measure";
import { frameworkUnchecked, hunan, national } from "./sources";
import { figuresOf, ratio } from "./terms";

const own = (id: string, name: string, actual: string, target: string, source: Source, definition: string): Measure =>
  ratio(
    { id, name, unit: "%", source, formula: `${actual} ÷ ${target} × 100%`, definition },
    [{ field: "own.actual", label: actual }],
    [{ field: "own.target", label: target }],
  );

const PLANNED = "计划工作数填目标值，完成数填实际值。";

const [satisfied, valid] = figuresOf("ratios.satisfaction", { label: "满意（含基本满意）数" }, { label: "有效问卷数" });

const survey = ratio(
  {
    id: "satisfaction",
    name: "满意度",
    unit: "%",
    partOfWhole: true,
    source: frameworkUnchecked,
    formula: "满意（含基本满意）份数 ÷ 有效问卷数 × 100%",
    definition: "一般采取社会调查的方式；基本满意计入满意。",
  },
  [satisfied],
  [valid],
);

/** No valid questionnaire is no survey, not "no such business": it must never earn full marks as 0 ÷ 0. */
const surveyed = (measured: Measured): Measured =>
  measured.state === "zeroOverZero" ? { ...measured, state: "missing" } : measured;

export const work: readonly Measure[] = [
  own("completionRate", "实际完成率", "实际完成工作数", "计划工作数", frameworkUnchecked, PLANNED),
  own("timelyRate", "完成及时率", "及时完成工作数", "计划工作数", frameworkUnchecked, PLANNED),
  own("qualityRate", "质量达标率", "质量达标工作数", "计划工作数", frameworkUnchecked, PLANNED),
  own(
    "keyTaskRate",
    "重点工作办结率",
    "重点工作实际完成数",
    "交办或下达数",
    frameworkUnchecked,
    "重点工作为党委、政府、人大、相关部门交办或下达的工作。",
  ),
  own("assessment", "考核得分率", "考核得分", "考核满分", hunan, "按地方综合考评结果折算。"),
  own(
    "buildingArea",
    "新建楼堂馆所面积控制率",
    "实际建设面积",
    "批准建设面积",
    hunan,
    "没有楼堂馆所项目的，在实际值中填“不适用”。",
  ),
  own(
    "buildingCost",
    "新建楼堂馆所投资概算控制率",
    "实际投资金额",
    "批准投资金额",
    hunan,
    "没有楼堂馆所项目的，在实际值中填“不适用”。",
  ),
  own("ownCompletion", "目标完成率", "实际值", "目标值", national, "本指标自己的实际值与目标值之比。"),
  { ...survey, evaluate: (context) => surveyed(survey.evaluate(context)) },
];
