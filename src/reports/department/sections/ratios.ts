/** 比率测算: every share and rate that the prose and the scoring sheet repeat, worked out once, with native formulas. */
import { change, ratio } from "../../../engine/schema/expr";
import { percent } from "../../../engine/schema/field";
import { fields } from "../../../engine/schema/section";

const share = <P extends string>(label: string, part: P, whole: P, name = label) =>
  percent(label, { name, is: ratio(part, whole) });

export const ratios = fields({
  name: "比率",
  label: "比率测算",
  fields: {
    basicShare: share("基本支出占总支出", "spending.basic", "spending.total"),
    projectShare: share("项目支出占总支出", "spending.project", "spending.total"),
    personnelShare: share("人员支出占基本支出", "spending.personnel", "spending.basic"),
    publicUseShare: share("公用支出占基本支出", "spending.publicUse", "spending.basic"),
    wholeWages: share("工资福利支出占总支出", "economicWhole.wages", "spending.total"),
    wholeGoods: share("商品和服务支出占总支出", "economicWhole.goods", "spending.total"),
    wholePersonal: share("对个人和家庭的补助占总支出", "economicWhole.personal", "spending.total"),
    wholeCapital: share("资本性支出占总支出", "economicWhole.capital", "spending.total"),
    wholeEnterprise: share("对企业补助占总支出", "economicWhole.enterprise", "spending.total"),
    wholeOther: share("其他支出占总支出", "economicWhole.other", "spending.total"),
    projectWages: share("工资福利支出占项目支出", "economicProject.wages", "spending.project"),
    projectGoods: share("商品和服务支出占项目支出", "economicProject.goods", "spending.project"),
    projectPersonal: share("对个人和家庭的补助占项目支出", "economicProject.personal", "spending.project"),
    projectCapital: share("资本性支出占项目支出", "economicProject.capital", "spending.project"),
    projectEnterprise: share("对企业补助占项目支出", "economicProject.enterprise", "spending.project"),
    projectOther: share("其他支出占项目支出", "economicProject.other", "spending.project"),
    sangongReception: share("公务接待费占三公经费", "sangong.reception", "sangong.total"),
    sangongVehicle: share("公务用车运维费占三公经费", "sangong.vehicleRunning", "sangong.total"),
    sangongPurchase: share("公务用车购置费占三公经费", "sangong.vehiclePurchase", "sangong.total"),
    sangongAbroad: share("因公出国费占三公经费", "sangong.abroad", "sangong.total"),
    sangongChange: percent("“三公经费”变动率（决算比决算）", {
      name: "三公经费变动率决算",
      is: change("sangong.total", "sangongBasis.priorActual"),
    }),
    sangongBudgetChange: percent("“三公经费”变动率（预算比预算）", {
      name: "三公经费变动率预算",
      is: change("sangongBasis.currentBudget", "sangongBasis.priorBudget"),
    }),
    sangongControl: share("“三公经费”控制率", "sangong.total", "sangongBasis.currentBudget", "三公经费控制率"),
    staffControl: share(
      "在职人员控制率（财政供养人员控制率）",
      "staffing.staffTotal",
      "staffing.postsTotal",
      "财政供养人员控制率",
    ),
    assetUse: share("固定资产利用率", "assets.inUse", "assets.total"),
    procurementRate: share("政府采购执行率", "procurement.completedBudget", "procurement.budget"),
    cardRate: share("公务卡刷卡率", "card.settled", "card.mandatory"),
    satisfaction: share("满意度", "survey.satisfied", "survey.valid", "满意率"),
  },
});
