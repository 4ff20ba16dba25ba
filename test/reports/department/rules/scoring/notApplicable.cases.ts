import { notApplicable } from "../../../../../src/reports/department/rules/scoring/notApplicable";
import { ruleCases, type Given } from "../../../../support/ruleCases";
import { row } from "./row";

const actualOf = (indicator: string): string => `${row(indicator, "criteria")}.actual`;

/** Marked so, with these cells beside it. */
const marked = (indicator: string, beside: Readonly<Record<string, number | null>> = {}): Given => ({
  typed: { [actualOf(indicator)]: "不适用", ...beside },
});

const PURCHASES = ["procurement.budget", "procurement.completedBudget", "procurement.actual"] as const;
const purchases = (value: number | null): Readonly<Record<string, number | null>> =>
  Object.fromEntries(PURCHASES.map((id) => [id, value]));

export const notApplicableCases = [
  ruleCases(notApplicable, {
    passes: [
      { name: "没有采购业务，采购数都是 0", given: marked("pr.procurement", purchases(0)) },
      { name: "没有采购业务，采购数空着", given: marked("pr.procurement", purchases(null)) },
      {
        name: "上年有三公经费，本年一分也没有花",
        given: marked("in.sangongChange", { "sangong.rows.0.reception": 0, "sangong.rows.0.vehicleRunning": 0 }),
      },
      { name: "由人评定的产出指标，没有这项任务", given: marked("out.livelihood") },
      { name: "一例违规也没有，标为不适用", given: marked("pr.compliance") },
      { name: "效益指标有选择地设置", given: marked("eff.ecological") },
    ],
    fails: [
      {
        name: "有编制和在职人员，财政供养人员控制率却标为不适用",
        given: marked("in.staff", { "staffing.staffAdmin": 94 }),
        messageId: "figures",
        at: actualOf("in.staff"),
        level: "提示",
        data: { indicator: "财政供养人员控制率", figures: "在职人员数合计 119、编制数合计 90", points: "0" },
        evidence: [actualOf("in.staff"), "staffing.staffTotal", "staffing.postsTotal"],
      },
      {
        name: "有采购预算，政府采购执行率却标为不适用",
        given: marked("pr.procurement", { "procurement.completedBudget": 0, "procurement.actual": 0 }),
        messageId: "figures",
        at: actualOf("pr.procurement"),
        data: { points: "0" },
      },
      {
        name: "有专项没有按进度下达，支付进度却标为不适用",
        given: marked("pr.progress"),
        messageId: "figures",
        at: actualOf("pr.progress"),
        data: { points: "2" },
      },
    ],
  }),
];
