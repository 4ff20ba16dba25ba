/** A score as the session shows it: the seed's shape, with one indicator of every kind the pane draws differently. */
import type { IndicatorView, ProjectScoreView, ScoreView } from "../../../src/app/views/score";
import { place } from "./places";

const control: IndicatorView = {
  id: "staffControl",
  path: ["投入", "预算配置", "财政供养人员控制率"],
  ruleText: "以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。",
  weight: "5",
  value: "91.11%",
  ruleScore: "5",
  selfScore: "5",
  otherReadings: [],
  steps: ["在职人员控制率 = 82 ÷ 90 = 91.11%", "91.11% ≤ 100%，计 5 分"],
  place: place("评分表!F4"),
};

const payment: IndicatorView = {
  id: "paymentProgress",
  path: ["过程", "预算执行", "支付进度"],
  ruleText:
    "春节前下达全部专项资金的50%；6月底前所有专项资金指标全部下达完。每出现一个专项未按进度完成资金下达扣0.5分，扣完为止。",
  weight: "3",
  value: "2 个专项未按进度",
  ruleScore: "2",
  selfScore: "2",
  otherReadings: [{ question: "逾期计法", answer: "每个节点扣一次", points: "1" }],
  steps: ["检查 5 个专项，2 个未按进度下达", "3 − 2 × 0.5 = 2 分"],
  proposedReason: "有 2 个专项未按进度完成资金下达，每个扣 0.5 分。",
  nextStep: "再有 1 个专项按进度下达，可得 2.5 分。",
  place: place("评分表!F9"),
};

const balance: IndicatorView = {
  id: "fundBalance",
  path: ["过程", "预算执行", "资金结余"],
  ruleText: "无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。",
  weight: "3",
  value: "12.51 万元",
  ruleScore: "2",
  selfScore: "3",
  reason: "",
  otherReadings: [],
  steps: ["累计结余 12.51 万元，上年结转 4548.64 万元", "有结余，不超过上年结转，计 2 分"],
  proposedReason: "年末结余 12.51 万元，不超过上年结转。",
  nextStep: "结余为 0 时可得 3 分。",
  place: place("评分表!F10"),
};

const satisfactionBase: IndicatorView = {
  id: "satisfaction",
  path: ["效果", "履职效益", "社会公众或服务对象满意度"],
  ruleText: "95%（含）以上计5分；85%（含）-95%，计3分；75%（含）-85%，计1分；低于75%计0分。",
  weight: "5",
  selfScore: "5",
  otherReadings: [],
  steps: [],
  place: place("基础数据!C55"),
};

const satisfaction: IndicatorView = {
  ...satisfactionBase,
  unsure: "缺少有效问卷数和满意数，无法计算满意度。请在基础数据表填写问卷结果。",
};

export const publishedScore: ScoreView = {
  edition: "yueyang-2021",
  editionName: "岳阳市部门整体支出绩效评价评分表",
  selfTotal: "98",
  ruleTotal: "97",
  weightTotal: "100",
  grade: "优",
  totalSteps: [],
  indicators: [control, payment, balance, satisfaction],
  projects: [],
};

const projectLine = { leftOut: false, target: "", actual: "", reason: "", steps: [] };

/** Spent too little of its money; one indicator does not apply, one has no score. */
export const scoredProject: ProjectScoreView = {
  name: "甲项目",
  rate: "55.5",
  total: "80",
  cappedAt: "80",
  grade: "良好",
  lines: [
    {
      ...projectLine,
      path: ["预算执行率"],
      weight: "10",
      selfScore: "5.55",
      allowed: { least: "5.55", most: "5.55" },
      steps: ["10 × 执行率 55.5% = 5.55 分"],
      place: place("项目01!G6"),
    },
    {
      ...projectLine,
      path: ["产出指标", "数量指标", "培训人次"],
      weight: "20",
      selfScore: "18",
      allowed: { least: "16", most: "20" },
    },
    { ...projectLine, path: ["效益指标", "生态效益", ""], leftOut: true },
  ],
};

/** The corrected sample: nothing differs, nothing is missing. */
export const cleanScore: ScoreView = {
  ...publishedScore,
  ruleTotal: "98",
  indicators: [
    control,
    { ...payment, reason: "2 个专项未按进度下达。" },
    { ...balance, selfScore: "2", reason: "年末有结余。" },
    {
      ...satisfactionBase,
      value: "96.00%",
      ruleScore: "5",
      otherReadings: [],
      steps: ["满意度 = 192 ÷ 200 = 96.00%", "96.00% ≥ 95%，计 5 分"],
    },
  ],
};
