/** 基础数据: what the scoring sheet needs and no table of the printed form carries. Each prompt names the indicator it feeds. */
import { sum } from "../../../engine/schema/expr";
import { fieldIn } from "../../../engine/schema/path";
import { choice, count, date, money, text } from "../../../engine/schema/field";
import { fields, list } from "../../../engine/schema/section";

const YES_NO = ["是", "否"] as const;

export const staffing = fields({
  name: "编制",
  label: "编制与在职人员（人）",
  fields: {
    postsAdmin: count("行政编制"),
    postsWorker: count("工勤编制"),
    postsInstitution: count("事业编制"),
    postsTotal: count("编制合计", {
      is: sum("postsAdmin", "postsWorker", "postsInstitution"),
      statedAs: "profile.posts",
    }),
    staffAdmin: count("行政在职"),
    staffWorker: count("工勤在职"),
    staffInstitution: count("事业在职"),
    staffTotal: count("在职合计", {
      is: sum("staffAdmin", "staffWorker", "staffInstitution"),
      statedAs: "profile.headcount",
    }),
    retired: count("离退休人员", { prompt: "仅供参考，不计入在职人员控制率" }),
    temporary: count("临聘人员", { prompt: "仅供参考，不计入在职人员控制率" }),
  },
});

/** What the change of 三公经费 may be taken of. */
export const SANGONG_BASES = { actual: "决算/决算", budget: "预算/预算" } as const;

export const sangongBasis = fields({
  name: "三公基数",
  label: "“三公”经费比较基数（万元）",
  fields: {
    basis: choice("变动率口径", Object.values(SANGONG_BASES), {
      prompt: "“三公经费”变动率按决算数比较，还是按预算数比较",
    }),
    priorActual: money("上年决算数"),
    priorBudget: money("上年预算数"),
    currentBudget: money("本年预算数", { prompt: "“三公经费”控制率的分母" }),
  },
});

export const keyProjects = list({
  name: "重点支出",
  label: "项目支出年初预算（重点支出安排率）",
  freshRows: 3,
  titledBy: ["name"],
  columns: {
    name: text("项目名称", { width: 24 }),
    budget: money("年初预算（万元）", { name: "年初预算", width: 12 }),
    key: choice("是否重点支出", YES_NO, { width: 12 }),
  },
});

export const budget = fields({
  name: "预算调整",
  label: "预算调整（万元）",
  fields: {
    initial: money("年初预算数"),
    added: money("追加"),
    cut: money("追减", { prompt: "填正数" }),
    restructured: money("结构调整", { prompt: "填正数" }),
    excluded: money("其中可剔除", { prompt: "因国家政策、不可抗力、上级或本级党委政府临时交办而产生的调整" }),
    excludedBasis: text("剔除依据", { prompt: "文件名称、文号" }),
  },
});

export const specialFunds = list({
  name: "专项资金",
  label: "专项资金下达情况（支付进度）",
  freshRows: 3,
  titledBy: ["name"],
  columns: {
    name: text("专项名称", { width: 24 }),
    amount: money("金额（万元）", { name: "金额", width: 12 }),
    paidBySpringFestival: money("春节前下达", { width: 12 }),
    paidByJune: money("6月30日前下达", { name: "六月底前下达", width: 12 }),
    issuedOn: date("上级下达日期", { width: 12 }),
    excused: choice("上级6月后下达", YES_NO, { name: "可剔除", width: 12 }),
  },
});

export const procurement = fields({
  name: "政府采购",
  label: "政府采购（万元）",
  fields: { budget: money("采购预算数"), completedBudget: money("已完成采购对应预算"), actual: money("实际采购金额") },
});

export const card = fields({
  name: "公务卡",
  label: "公务卡（万元）",
  fields: { settled: money("公务卡结算金额"), mandatory: money("强制结算目录内支出总额") },
});

export const checks = list({
  name: "核对清单",
  label: "制度、公开核对清单（逐项填“是”或“否”，并写依据）",
  freshRows: 0,
  titledBy: ["item"],
  columns: {
    indicator: text("指标编码", { width: 24, code: "indicator" }),
    item: text("核对内容", { long: true, span: 3 }),
    met: choice("是否符合", YES_NO, { width: 12 }),
    evidence: text("依据（文号、日期）", { name: "依据", width: 24 }),
  },
});

export const breaches = list({
  name: "违规事项",
  label: "不符合要求的事项（没有发生填 0 例）",
  freshRows: 0,
  titledBy: ["description"],
  columns: {
    indicator: text("指标编码", { width: 24, code: "indicator" }),
    description: text("情况说明", { long: true, span: 3 }),
    count: count("例数", { unit: "个", width: 12 }),
  },
});

export const survey = fields({
  name: "满意度",
  label: "满意度调查",
  fields: {
    valid: count("有效问卷数", { unit: "份" }),
    satisfied: count("满意（含基本满意）数", { name: "满意数", unit: "份" }),
    surveyedOn: date("调查日期"),
  },
});

/** The six economic classes, said once: both classifications have them. */
const economicFields = {
  wages: money("工资福利支出"),
  goods: money("商品和服务支出"),
  personal: money("对个人和家庭的补助", { name: "对个人和家庭补助" }),
  capital: money("资本性支出"),
  enterprise: money("对企业补助"),
  other: money("其他支出"),
};

export const economicWhole = fields({
  name: "经济分类",
  label: "支出经济分类：整体支出（万元）",
  fields: economicFields,
});
export const economicProject = fields({
  name: "项目经济分类",
  label: "支出经济分类：项目支出（万元）",
  fields: economicFields,
});

export type EconomicClass = keyof typeof economicFields;
const isEconomicClass = (key: string): key is EconomicClass => key in economicFields;

export const economicClasses = Object.keys(economicFields)
  .filter(isEconomicClass)
  .map((key) => ({ key, label: economicFields[key].label }));

/** What the classes of each section add up to. No formula of the form says so: 核对 holds it, and the prose is read by it. */
export const classified = {
  all: { whole: "spending.total", parts: economicClasses.map(({ key }) => fieldIn("economicWhole", key)) },
  projects: { whole: "spending.project", parts: economicClasses.map(({ key }) => fieldIn("economicProject", key)) },
} as const;

export const prior = fields({
  name: "上年数",
  label: "上年决算数（万元，由上年工作簿提取）",
  fields: {
    income: money("上年收入合计", { name: "收入合计" }),
    spending: money("上年支出合计", { name: "支出合计" }),
    basic: money("上年基本支出", { name: "基本支出" }),
    project: money("上年项目支出", { name: "项目支出" }),
    balance: money("上年末累计结余", { name: "累计结余", signed: true }),
    assets: money("上年末固定资产", { name: "固定资产" }),
  },
});
