/** Ties between 基础数据 and the tables of the form. */
import { equality } from "./equalFields";
import { classified } from "../../sections/basis";
import { termsOf } from "../../schema";

export const equalityRules = [
  equality({
    id: "核对.编制",
    title: "人员编制与编制数一致",
    group: "基础数据",
    basis: "人员编制 = 行政编制 + 工勤编制 + 事业编制",
    left: "profile.posts",
    right: termsOf("staffing.postsTotal"),
    mayBePartlyFilled: true,
  }),
  equality({
    id: "核对.实有人数",
    title: "实有人数与在职人数一致",
    group: "基础数据",
    basis: "实有人数 = 行政 + 工勤 + 事业在职人数；离退休、临聘人员不计入",
    left: "profile.headcount",
    right: termsOf("staffing.staffTotal"),
    mayBePartlyFilled: true,
  }),
  equality({
    id: "核对.经济分类",
    title: "经济分类合计等于支出合计",
    group: "基础数据",
    basis: "整体支出各经济分类之和 = 支出合计",
    left: classified.all.whole,
    right: classified.all.parts,
  }),
  equality({
    id: "核对.项目经济分类",
    title: "项目经济分类合计等于项目支出",
    group: "基础数据",
    basis: "项目支出各经济分类之和 = 项目支出",
    left: classified.projects.whole,
    right: classified.projects.parts,
  }),
  equality({
    id: "核对.上年结余",
    title: "上年结转与上年末累计结余一致",
    group: "上年核对",
    basis: "本年上年结转 = 上年末累计结余",
    left: "income.carriedIn",
    right: ["prior.balance"],
    blankIsNothingIf: "income.total",
    otherwise: "上年末结余后来被收回、上缴，或因机构改革、差错更正调整的，上年末累计结余填调整后的数。",
  }),
  equality({
    id: "核对.上年支出",
    title: "上年支出合计等于基本支出加项目支出",
    group: "上年核对",
    basis: "上年决算：支出合计 = 基本支出 + 项目支出",
    left: "prior.spending",
    right: ["prior.basic", "prior.project"],
  }),
];
