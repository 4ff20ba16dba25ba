import { department } from "../../../../../src/reports/department";
import { usableCriteria } from "../../../../../src/reports/department/rules/scoring/usableCriteria";
import { indicatorChanges } from "../../../../../src/reports/department/rules/scoring/indicatorChanges";
import { cannotScore } from "../../../../../src/reports/department/rules/scoring/cannotScore";
import { deductionReason } from "../../../../../src/reports/department/rules/scoring/deductionReason";
import { departsFromRule } from "../../../../../src/reports/department/rules/scoring/departsFromRule";
import { aboveWeight } from "../../../../../src/reports/department/rules/scoring/aboveWeight";
import { belowZero } from "../../../../../src/reports/department/rules/scoring/belowZero";
import { scoreDecimals } from "../../../../../src/reports/department/rules/scoring/scoreDecimals";
import { selfScoreBlank } from "../../../../../src/reports/department/rules/scoring/selfScoreBlank";
import { grade } from "../../../../../src/reports/department/rules/scoring/grade";
import { pools } from "../../../../../src/reports/department/rules/scoring/pools";
import { printedWeights } from "../../../../../src/reports/department/rules/scoring/printedWeights";
import { staleRuleScore } from "../../../../../src/reports/department/rules/scoring/staleRuleScore";
import { weightsTotal } from "../../../../../src/reports/department/rules/scoring/weightsTotal";
import { unsupported } from "../../../../../src/reports/department/rules/scoring/unsupported";
import { defaultEdition } from "../../../../../src/app/standard/editions";
import { corrected, correctedBook } from "../../../../support/report";
import { ruleCases } from "../../../../support/ruleCases";
import { bandWords } from "../../../../../src/engine/scoring/grade";
import { editionCases } from "./edition.cases";
import { notApplicableCases } from "./notApplicable.cases";
import { reasonDeductionCases } from "./reasonDeduction.cases";
import { row } from "./row";
import { sheetRowsCases } from "./sheetRows.cases";
import { tierCases } from "./tier.cases";

const scoredRows = Array.from(
  { length: correctedBook.reading.cells.rowCount("scoring") },
  (_, i) => `scoring.rows.${i}`,
);
const withoutScores = (column: "selfScore" | "ruleScore"): Record<string, null> =>
  Object.fromEntries(scoredRows.map((id) => [`${id}.${column}`, null]));
const correctedChecks = corrected.checks?.rows ?? [];
const staff = row("in.staff");
const progress = row("pr.progress");
const economic = row("eff.economic");
const outputs = ["out.xiaokang", "out.growth", "out.report", "out.livelihood", "out.projects", "out.other"].map((id) =>
  row(id),
);

/** Rows of 定量目标 with their kind alone. */
const withoutGoals = (...rows: readonly number[]): Record<string, null> =>
  Object.fromEntries(
    rows.flatMap((i) => [
      [`indicators.rows.${i}.target`, null],
      [`indicators.rows.${i}.actual`, null],
    ]),
  );

/** As editions that ask for no reasons on this row. */
const noReasonAsked = {
  ...defaultEdition(department),
  indicators: defaultEdition(department).indicators.map((i) =>
    i.id === "pr.card" ? { ...i, reason: "never" as const } : i,
  ),
};

export const scoringCases = [
  ...editionCases,
  ...sheetRowsCases,
  ...tierCases,
  ...notApplicableCases,
  ...reasonDeductionCases,
  ruleCases(indicatorChanges, {
    passes: [{ name: "产出指标换了名称", given: { typed: { "criteria.rows.15.level3": "规模工业增加值增长" } } }],
    fails: [
      {
        name: "把投入指标的扣分标准改松",
        given: { typed: { "criteria.rows.0.params": "标准=100; 每=1; 扣=0.1; 满分=5" } },
        messageId: "changed",
        at: "criteria.rows.0.id",
        level: "提示",
      },
    ],
  }),
  ruleCases(usableCriteria, {
    fails: [
      {
        name: "把一项指标的分值删掉了",
        given: { typed: { "criteria.rows.0.weight": null } },
        messageId: "fault",
        at: "criteria.rows.0.weight",
        level: "强制",
      },
    ],
  }),
  ruleCases(selfScoreBlank, {
    fails: [
      {
        name: "一项指标没有自评得分",
        given: { typed: { [`${staff}.selfScore`]: null } },
        outcome: "todo",
        messageId: "blank",
        at: `${staff}.selfScore`,
        level: "强制",
        data: { indicator: "财政供养人员控制率" },
        suggests: "5",
      },
      {
        name: "两项没有自评，是一处待填",
        given: { typed: { [`${staff}.selfScore`]: null, [`${progress}.selfScore`]: null } },
        outcome: "todo",
        messageId: "several",
        at: `${staff}.selfScore`,
        data: { count: "2", indicators: "“财政供养人员控制率”、“支付进度”" },
        evidence: [`${staff}.selfScore`, `${progress}.selfScore`],
      },
      {
        name: "一项都没有自评",
        given: { typed: withoutScores("selfScore") },
        outcome: "todo",
        messageId: "all",
        at: "scoring.rows.0.selfScore",
        data: { count: "25" },
      },
    ],
  }),
  ruleCases(aboveWeight, {
    passes: [{ name: "共用分值的一项可以超过平均数", given: { typed: { [`${economic}.selfScore`]: 6 } } }],
    fails: [
      {
        name: "5 分的指标自评 6 分",
        given: { typed: { [`${staff}.selfScore`]: 6 } },
        messageId: "above",
        at: `${staff}.selfScore`,
        data: { self: "6", weight: "5" },
        suggests: "5",
      },
    ],
  }),
  ruleCases(belowZero, {
    passes: [{ name: "扣完为 0 分", given: { typed: { [`${staff}.selfScore`]: 0 } } }],
    fails: [
      {
        name: "扣成了负分",
        given: { typed: { [`${staff}.selfScore`]: -0.5 } },
        messageId: "negative",
        at: `${staff}.selfScore`,
        data: { self: "-0.5" },
      },
    ],
  }),
  ruleCases(scoreDecimals, {
    passes: [{ name: "两位小数的得分", given: { typed: { [`${staff}.selfScore`]: 4.55 } } }],
    fails: [
      {
        name: "得分保留了三位小数",
        given: { typed: { [`${staff}.selfScore`]: 4.555 } },
        messageId: "finer",
        at: `${staff}.selfScore`,
        data: { self: "4.555" },
      },
    ],
  }),
  ruleCases(deductionReason, {
    fails: [
      {
        name: "支付进度扣了 1 分，没有写原因",
        given: { typed: { [`${progress}.reason`]: null } },
        messageId: "missing",
        at: `${progress}.reason`,
        level: "强制",
        data: { weight: "3", self: "2", lost: "1" },
        evidence: [`${progress}.selfScore`, `${progress}.reason`],
      },
    ],
  }),
  ruleCases(departsFromRule, {
    passes: [{ name: "与规则不同，写了原因", given: { typed: { [`${progress}.selfScore`]: 3 } } }],
    fails: [
      {
        name: "按规则只得 2 分，自评 3 分",
        given: { typed: { [`${progress}.selfScore`]: 3, [`${progress}.reason`]: null } },
        messageId: "higher",
        at: `${progress}.selfScore`,
        level: "强制",
        data: { self: "3", rule: "2" },
        suggests: "2",
      },
      {
        name: "不要求写原因的指标，自评低于规则得分",
        given: { edition: noReasonAsked, typed: { [`${row("pr.card")}.selfScore`]: 1 } },
        messageId: "lower",
        at: `${row("pr.card")}.selfScore`,
        data: { self: "1", rule: "3" },
      },
    ],
  }),
  ruleCases(cannotScore, {
    fails: [],
    unsure: [
      {
        name: "没有填强制结算目录内支出总额，公务卡刷卡率无法测算",
        given: { typed: { "card.mandatory": null } },
        messageId: "unsure",
        at: "card.mandatory",
        data: { indicator: "公务卡刷卡率" },
      },
      {
        name: "专项资金一项也没有列，支付进度无法测算",
        given: { report: { specialFunds: { rows: [] } } },
        messageId: "unsure",
        at: "specialFunds",
        data: { indicator: "支付进度" },
      },
      {
        name: "没有填核对清单，制度健全性无法测算",
        given: { report: { checks: { rows: correctedChecks.filter((c) => c.indicator !== "as.rules") } } },
        messageId: "unsure",
        at: `${row("as.rules")}.selfScore`,
        data: { indicator: "管理制度健全性" },
      },
      {
        name: "没有三公经费，格子留空",
        given: { typed: { "sangongBasis.currentBudget": null } },
        messageId: "unsure",
        at: "sangongBasis.currentBudget",
        data: { hint: "没有发生的填 0。" },
      },
      {
        name: "重点支出一项也没有列",
        given: { report: { keyProjects: { rows: [] } } },
        messageId: "unsure",
        at: "keyProjects",
        data: { hint: "没有此项业务的，在评价指标的实际值中填“不适用”。" },
      },
    ],
  }),
  ruleCases(unsupported, {
    passes: [
      {
        name: "评分表上写明了依据",
        given: { typed: { ...withoutGoals(6), [`${economic}.reason`]: "规模工业增加值增长 8.4%，见统计公报。" } },
      },
      {
        name: "指标自己写了目标值和实际值",
        given: {
          typed: {
            ...withoutGoals(6),
            [`${row("eff.economic", "criteria")}.target`]: "8%",
            [`${row("eff.economic", "criteria")}.actual`]: "8.4%",
          },
        },
      },
      { name: "得 0 分的不必有依据", given: { typed: { ...withoutGoals(6), [`${economic}.selfScore`]: 0 } } },
    ],
    fails: [
      {
        name: "经济效益给了满分，没有写目标和完成情况",
        given: { typed: withoutGoals(6) },
        messageId: "unsupported",
        at: `${economic}.selfScore`,
        level: "提示",
        data: { scores: "“经济效益”5 分", goal: "经济效益" },
        evidence: [`${economic}.selfScore`],
      },
      {
        name: "产出目标一行也没有，六项产出指标是一处提示",
        given: { typed: withoutGoals(0, 1, 2, 3, 4, 5) },
        messageId: "unsupported",
        at: `${row("out.xiaokang")}.selfScore`,
        data: { goal: "产出目标" },
        evidence: outputs.map((id) => `${id}.selfScore`),
      },
    ],
  }),
  ruleCases(printedWeights, {
    fails: [
      {
        name: "表中分值与评分标准不同",
        given: { typed: { [`${staff}.weight`]: 6 } },
        messageId: "differs",
        at: `${staff}.weight`,
        suggests: "5",
        data: { shown: "6", weight: "5" },
      },
    ],
  }),
  ruleCases(weightsTotal, {
    fails: [
      {
        name: "分值加起来是 101 分",
        given: { typed: { [`${staff}.weight`]: 6 } },
        messageId: "sum",
        at: "scoringTotal.weight",
        data: { total: "101" },
      },
      {
        name: "总分栏填成 99",
        given: { typed: { "scoringTotal.weight": 99 } },
        messageId: "total",
        at: "scoringTotal.weight",
        data: { shown: "99" },
      },
      {
        name: "总分栏被清空",
        given: { typed: { "scoringTotal.weight": null } },
        messageId: "blank",
        at: "scoringTotal.weight",
      },
    ],
  }),
  ruleCases(pools, {
    passes: [
      {
        name: "三项共 15 分，此高彼低",
        given: { typed: { [`${economic}.selfScore`]: 6, [`${row("eff.social")}.selfScore`]: 4 } },
      },
    ],
    fails: [
      {
        name: "三项效益合计超过共用的 15 分",
        given: { typed: { [`${economic}.selfScore`]: 6 } },
        messageId: "over",
        at: `${economic}.selfScore`,
        data: { total: "16", max: "15" },
        evidence: ["eff.economic", "eff.social", "eff.ecological"].map((id) => `${row(id)}.selfScore`),
      },
    ],
  }),
  ruleCases(grade, {
    passes: [
      {
        name: "90 分是优秀",
        given: { typed: { [`${staff}.selfScore`]: 0, [`${row("in.keyProjects")}.selfScore`]: 2 } },
      },
      { name: "等次先填了，指标还没有自评完", given: { typed: withoutScores("selfScore") } },
    ],
    fails: [
      {
        name: "98 分填成“良好”",
        given: { typed: { "result.grade": "良好" } },
        messageId: "differs",
        at: "result.grade",
        data: { total: "98", expected: "优秀", shown: "良好", bands: bandWords(defaultEdition(department).grades) },
        evidence: ["result.grade", "result.score"],
        suggests: "优秀",
      },
      {
        name: "89.99 分不是优秀",
        given: { typed: { [`${staff}.selfScore`]: 0, [`${row("in.keyProjects")}.selfScore`]: 1.99 } },
        messageId: "differs",
        at: "result.grade",
        data: { total: "89.99", expected: "良好" },
      },
    ],
  }),
  ruleCases(staleRuleScore, {
    passes: [
      { name: "自评得分与新的规则得分不符，评分.与规则不符已经指出", given: { typed: { "staffing.staffAdmin": 75 } } },
      { name: "评分表是手工填的，一项规则得分也没有", given: { typed: withoutScores("ruleScore") } },
    ],
    fails: [
      {
        name: "基础数据改了，评分表没有重新生成",
        given: { typed: { [`${staff}.ruleScore`]: 4 } },
        messageId: "stale",
        at: `${staff}.ruleScore`,
        level: "提示",
        data: { shown: "4", rule: "5" },
      },
      {
        name: "一项规则得分被清空",
        given: { typed: { [`${staff}.ruleScore`]: null } },
        messageId: "blank",
        at: `${staff}.ruleScore`,
        data: { rule: "5" },
      },
    ],
  }),
];
