/** A department's year that has nothing of the sample: what an officer types, table by table. Every figure is made up. */
import type { ReportData } from "../../src/reports/department/form";

const unit = (no: number, name: string) => ({ unit: `${no}、${name}` });

const income = {
  rows: [
    { ...unit(1, "局机关"), carriedIn: "10", grant: "1200", fund: "0", nonTax: "0", other: "40" },
    { ...unit(2, "林业工作站"), carriedIn: "0", grant: "300", fund: "0", nonTax: "0", other: "0" },
    { ...unit(3, "种苗管理站"), carriedIn: "2", grant: "198", fund: "0", nonTax: "0", other: "0" },
    { ...unit(4, "综合执法大队"), carriedIn: "0", grant: "250", fund: "0", nonTax: "0", other: "0" },
    { ...unit(5, "资源监测中心"), carriedIn: "0", grant: "100", fund: "0", nonTax: "0", other: "0" },
  ],
};
const spending = {
  rows: [
    { ...unit(1, "局机关"), personnel: "600", publicUse: "150", project: "490", cumulativeBalance: "10" },
    { ...unit(2, "林业工作站"), personnel: "150", publicUse: "50", project: "100", cumulativeBalance: "0" },
    { ...unit(3, "种苗管理站"), personnel: "100", publicUse: "40", project: "58", cumulativeBalance: "2" },
    { ...unit(4, "综合执法大队"), personnel: "120", publicUse: "50", project: "80", cumulativeBalance: "0" },
    { ...unit(5, "资源监测中心"), personnel: "40", publicUse: "20", project: "40", cumulativeBalance: "0" },
  ],
};
const sangong = {
  rows: [
    { ...unit(1, "局机关"), reception: "5", vehicleRunning: "8", vehiclePurchase: "0", abroad: "0" },
    { ...unit(2, "林业工作站"), reception: "0", vehicleRunning: "3", vehiclePurchase: "0", abroad: "0" },
    { ...unit(3, "种苗管理站"), reception: "0.5", vehicleRunning: "2", vehiclePurchase: "0", abroad: "0" },
    { ...unit(4, "综合执法大队"), reception: "0.5", vehicleRunning: "6", vehiclePurchase: "0", abroad: "0" },
    { ...unit(5, "资源监测中心"), reception: "0", vehicleRunning: "1", vehiclePurchase: "0", abroad: "0" },
  ],
};
const assets = {
  rows: [
    { ...unit(1, "局机关"), inUse: "800", leased: "0", other: "0" },
    { ...unit(2, "林业工作站"), inUse: "100", leased: "0", other: "0" },
    { ...unit(3, "种苗管理站"), inUse: "60", leased: "0", other: "0" },
    { ...unit(4, "综合执法大队"), inUse: "90", leased: "0", other: "0" },
    { ...unit(5, "资源监测中心"), inUse: "50", leased: "0", other: "0" },
  ],
};

const KINDS: readonly (readonly [string, string, string, string])[] = [
  ["产出目标", "质量指标", "新造林成活率不低于90%", "新造林成活率92%"],
  ["产出目标", "数量指标", "完成人工造林1200亩", "完成人工造林1260亩"],
  ["产出目标", "时效指标", "12月底前完成全部造林任务", "11月底前完成全部造林任务"],
  ["产出目标", "成本指标", "造林平均成本不超过每亩900元", "造林平均成本每亩880元"],
  ["效益目标", "经济效益", "林业产业产值增长5%以上", "林业产业产值增长5.6%"],
  ["效益目标", "社会效益", "提供护林岗位150个以上", "提供护林岗位168个"],
  ["效益目标", "生态效益", "森林覆盖率提高0.2个百分点", "森林覆盖率提高0.25个百分点"],
  ["效益目标", "社会公众或服务对象满意度", "满意度不低于95%", "满意度96%"],
];

const MET = { met: "是", evidence: "林财〔2021〕3号，2021年1月15日" };

/** Without prose and self-scores: the tables propose them. */
export const ownYear = {
  cover: {
    department: "某市林业局",
    budgetCode: "415001",
    year: "2021",
    method: "部门（单位）绩效自评",
    agency: "部门（单位）评价组",
    reportDate: "2022-03-10",
    issuer: "某市财政局",
  },
  profile: {
    contact: "填报联系人",
    phone: "0000-1234567",
    posts: "92",
    headcount: "85",
    duties: "负责全市林业和草原生态保护修复、森林防火、林业产业发展和自然保护地管理。",
    results: "全年造林、防火、产业各项任务完成，没有发生较大森林火灾。",
  },
  tasks: {
    rows: [
      { no: "1", task: "完成年度造林任务" },
      { no: "2", task: "落实森林防火责任" },
    ],
  },
  income,
  spending,
  sangong,
  assets,
  goals: {
    rows: [
      { no: "1", expected: "完成年度造林和抚育任务", actual: "造林和抚育任务全部完成" },
      { no: "2", expected: "不发生较大森林火灾", actual: "全年没有发生较大森林火灾" },
    ],
  },
  indicators: { rows: KINDS.map(([group, kind, target, actual]) => ({ group, kind, target, actual })) },
  result: { grade: "优秀" },
  evaluators: {
    rows: [
      { name: "评价甲", title: "副局长", unit: "某市林业局" },
      { name: "评价乙", title: "财务科长", unit: "某市林业局" },
    ],
  },
  staffing: {
    postsAdmin: "60",
    postsWorker: "2",
    postsInstitution: "30",
    staffAdmin: "55",
    staffWorker: "2",
    staffInstitution: "28",
    retired: "20",
    temporary: "3",
  },
  sangongBasis: { basis: "决算/决算", currentBudget: "30" },
  keyProjects: {
    rows: [
      { name: "造林绿化", budget: "400", key: "是" },
      { name: "森林防火", budget: "300", key: "是" },
      { name: "林业科技推广", budget: "68", key: "否" },
    ],
  },
  budget: {
    initial: "2038",
    added: "50",
    cut: "0",
    restructured: "0",
    excluded: "50",
    excludedBasis: "市政府专题会议纪要〔2021〕7号",
  },
  specialFunds: {
    rows: [
      {
        name: "造林补助专项",
        amount: "400",
        paidBySpringFestival: "200",
        paidByJune: "400",
        issuedOn: "2021-01-10",
        excused: "否",
      },
    ],
  },
  procurement: { budget: "100", completedBudget: "100", actual: "95" },
  card: { settled: "60", mandatory: "100" },
  survey: { valid: "200", satisfied: "192", surveyedOn: "2021-12-10" },
  evidence: {
    rows: [
      ["佐证8-1", "预算管理·管理制度健全性", "财务管理制度汇编", "林财〔2020〕1号", "2020-06-01", "1—20"],
      ["佐证10-1", "预决算信息公开性和完善性", "预决算公开网页截图", "", "2021-09-20", "21—24"],
      ["佐证13-1", "资产管理·管理制度健全性", "国有资产管理办法", "林财〔2019〕5号", "2019-03-04", "25—30"],
      ["佐证16-1", "推进全面小康建设指标任务完成情况", "小康指标考核通报", "", "2022-01-18", "31—33"],
      ["佐证17-1", "建设湖南新增极目标任务完成情况", "目标任务完成情况报告", "", "2022-01-18", "34—36"],
      ["佐证18-1", "《政府工作报告》目标任务完成情况", "任务分解和办结清单", "", "2022-01-20", "37—40"],
      ["佐证19-1", "省市重点民生实事完成情况", "民生实事验收单", "", "2021-12-22", "41—44"],
      ["佐证20-1", "省市重点工程和重大项目建设完成情况", "项目进度表", "", "2021-12-24", "45—48"],
      ["佐证21-1", "其他工作实绩指标完成情况", "年度考核结果", "", "2022-02-10", "49—50"],
      ["佐证22-1", "经济效益", "林业产业统计公报", "", "2022-02-20", "51—53"],
      ["佐证23-1", "社会效益", "护林员就业名册", "", "2021-12-30", "54—57"],
      ["佐证24-1", "生态效益", "森林覆盖率监测报告", "", "2021-12-28", "58—60"],
    ].map(([number = "", indicator = "", material = "", documentNumber = "", datedOn = "", pages = ""]) => ({
      number,
      indicator,
      material,
      documentNumber: documentNumber === "" ? null : documentNumber,
      datedOn,
      pages,
    })),
  },
  economicWhole: { wages: "900", goods: "700", personal: "200", capital: "250", enterprise: "0", other: "38" },
  economicProject: { wages: "0", goods: "400", personal: "90", capital: "250", enterprise: "0", other: "28" },
} as const satisfies ReportData;

/** Answers beside the items that a fresh form brings along. */
export const checked = MET;

/** Points that a department gives itself, in the order of the 评分表; where rules give them, theirs are taken. */
export const OWN_SCORES: Readonly<Record<string, string>> = {
  "out.xiaokang": "5",
  "out.growth": "7",
  "out.report": "5",
  "out.livelihood": "2",
  "out.projects": "2",
  "out.other": "4",
  "eff.economic": "5",
  "eff.social": "5",
  "eff.ecological": "5",
};

/** Paragraphs that no table determines. */
export const OWN_TEXTS: Readonly<Record<string, string>> = {
  overview: "某市林业局是主管林业工作的市政府组成部门，下设四个二级机构。",
  specialUse: "造林补助专项资金按项目进度拨付，全部用于造林和抚育。",
  specialManagement: "专项资金实行项目库管理，专账核算，按月检查拨付和使用情况。",
  organisation: "造林项目由业务科室提出方案，局党组集体研究后公开招标，完工后组织验收。",
  economy: "严格按预算执行，压减一般性支出，“三公”经费没有超过预算。",
  effectiveness: "各项任务按时完成，财政资金及时拨付到项目单位，服务对象评价良好。",
  problems: "年初预算编制不够细化，个别项目年末仍有少量结余。",
  measures: "提前开展项目论证，细化预算编制，加强执行进度的跟踪。",
};

/** Of the year before, in the same department. */
export const yearBefore = {
  cover: { ...ownYear.cover, year: "2020", reportDate: "2021-03-12" },
  income: { rows: [{ ...unit(1, "局机关"), carriedIn: "8", grant: "1970", fund: "0", nonTax: "0", other: "42" }] },
  spending: {
    rows: [{ ...unit(1, "局机关"), personnel: "980", publicUse: "300", project: "728", cumulativeBalance: "12" }],
  },
  sangong: {
    rows: [{ ...unit(1, "局机关"), reception: "7", vehicleRunning: "21", vehiclePurchase: "0", abroad: "0" }],
  },
  assets: { rows: [{ ...unit(1, "局机关"), inUse: "1080", leased: "0", other: "0" }] },
  sangongBasis: { basis: "决算/决算", currentBudget: "31" },
} as const satisfies ReportData;
