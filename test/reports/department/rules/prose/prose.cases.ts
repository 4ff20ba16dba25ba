import { proseRules } from "../../../../../src/reports/department/rules/prose/claims";
import { casesById, type Examples } from "../../../../support/ruleCases";

const scale = "prose.scale";
const wrong = { at: scale, level: "强制" } as const;

/** One sentence in place of a paragraph of the corrected sample. */
const says = (text: string, others: Readonly<Record<string, number | string>> = {}) => ({
  typed: { [scale]: text, ...others },
});

const examples: Readonly<Record<string, Examples>> = {
  "综述.文字金额与报表一致": {
    passes: [
      { name: "金额写成大写或以元为单位", given: says("全年总支出71256100元，其中基本支出2195.62万元。") },
      { name: "约数", given: says("本年支出约7100万元。") },
    ],
    fails: [
      {
        name: "总支出的数字写颠倒",
        given: says("全年总支出7152.61万元。"),
        messageId: "amount",
        ...wrong,
        data: { subject: "总支出", said: "7152.61万元", found: "7125.61万元" },
        evidence: [scale, "spending.sum.total"],
      },
    ],
  },
  "综述.文中数字自相一致": {
    passes: [
      {
        name: "表外的事也算得拢",
        given: says("争取上级资金8260万元，比上年7150万元增加1110万元，增长15.52%。"),
      },
      {
        name: "所列各项不必列全",
        given: says("发放补贴3260.5万元，其中技改补贴2180.3万元、研发补贴860.2万元。"),
      },
      { name: "名称列到等为止", given: says("内设办公室、人事科、财务科等12个科室。") },
    ],
    fails: [
      {
        name: "增幅与两年的数算不拢",
        given: says("争取上级资金8260万元，比上年7150万元增加1110万元，增长12.55%。"),
        messageId: "inside",
        at: scale,
        level: "提示",
        data: { said: "12.55%", found: "15.52%" },
      },
      {
        name: "分项之和超过总数",
        given: says("争取上级资金1.86亿元，其中中央资金1.21亿元，省级资金0.74亿元。"),
        messageId: "inside",
        at: scale,
        level: "提示",
      },
      {
        name: "个数与所列名称不符",
        given: says("下设3个科室：办公室、人事科、财务科、法规科。"),
        messageId: "inside",
        at: scale,
        level: "提示",
        data: { said: "3个", found: "4个" },
      },
    ],
  },
  "综述.文字占比与报表一致": {
    passes: [{ name: "占比四舍五入到整数", given: says("基本支出占总支出31%。") }],
    fails: [
      {
        name: "基本支出占比写错",
        given: says("基本支出2195.62万元，占总支出30.18%。"),
        messageId: "share",
        ...wrong,
        data: { said: "30.18%", found: "30.81%" },
      },
    ],
  },
  "综述.占比的基数写对": {
    fails: [
      {
        name: "占总支出写成占基本支出",
        given: says("工资福利支出1270.43万元，占基本支出的17.83%。"),
        messageId: "shareBase",
        ...wrong,
        data: { said: "17.83%", found: "57.86%" },
      },
    ],
  },
  "综述.增减幅度与报表一致": {
    fails: [
      {
        name: "三公经费下降幅度写错",
        given: says("三公经费支出较上年下降14.08%。"),
        messageId: "change",
        ...wrong,
        data: { said: "14.08%" },
      },
    ],
  },
  "综述.文字比率与报表一致": {
    fails: [
      {
        name: "控制率写错",
        given: says("财政供养人员控制率111.11%。"),
        messageId: "ratio",
        ...wrong,
        data: { said: "111.11%", found: "91.11%" },
      },
    ],
  },
  "综述.文字分项之和等于合计": {
    fails: [
      {
        name: "所列分项加起来差 0.01",
        given: says(
          "项目支出4929.99万元，其中：商品和服务支出693.14万元，对个人和家庭的补助支出26.01万元，资本性支出884.07万元，对企业补助3326.76万元。",
          { "economicProject.capital": 884.07 },
        ),
        messageId: "parts",
        at: scale,
        level: "提示",
        data: { said: "4929.98万元", found: "4929.99万元" },
      },
    ],
  },
  "综述.同一事项前后一致": {
    fails: [
      {
        name: "小巨人企业两处家数不同",
        given: says("全年新认定省级“专精特新”小巨人企业26家。2021年新增省级小巨人企业14家。"),
        messageId: "twice",
        at: scale,
        level: "提示",
        data: { said: "14家", found: "26家" },
      },
    ],
  },
  "综述.增减方向与报表一致": {
    fails: [
      { name: "三公经费下降写成增加", given: says("“三公”经费较上年有所增加。"), messageId: "direction", ...wrong },
    ],
  },
  "综述.限额表述与报表一致": {
    passes: [{ name: "确实在限额以内", given: says("项目支出不超过5000万元。") }],
    fails: [
      {
        name: "三公经费超过了本年预算，文字说没有超",
        given: says("“三公”经费控制在预算以内。", { "sangongBasis.currentBudget": 20 }),
        messageId: "limit",
        ...wrong,
      },
    ],
  },
  "综述.文字得分与评分表一致": {
    fails: [
      {
        name: "文字得分与评分表不同",
        given: says("绩效自评综合得分为97分。"),
        messageId: "score",
        ...wrong,
        data: { said: "97分" },
      },
    ],
  },
  "综述.文字等次与评分表一致": {
    fails: [
      {
        name: "文字等次与评分表不同",
        given: says("评价等次评定为良。"),
        messageId: "grade",
        ...wrong,
        data: { said: "良" },
      },
    ],
  },
  "综述.文字年度为评价年度": {
    fails: [
      {
        name: "沿用了上一年的年份",
        given: says("2020年基本支出2195.62万元，占总支出30.81%。"),
        messageId: "year",
        ...wrong,
        data: { said: "2020年", found: "2021年" },
      },
    ],
  },
  "综述.数字书写完整": {
    fails: [
      {
        name: "占比只写到小数点",
        given: says("对企业补助3326.76万元，占总支出的46.%。"),
        messageId: "damaged",
        ...wrong,
        data: { said: "46.%", near: "小数点后缺数字", should: "，对企业补助支出占总支出应为 46.69%" },
      },
      {
        name: "金额多了一个小数点，报表也没有这一项",
        given: says("出租固定资产12.万元。"),
        messageId: "damaged",
        ...wrong,
        data: { should: "，请补全" },
      },
    ],
  },
  "综述.文字所写数字报表已填": {
    fails: [
      {
        name: "文字写了基金拨款，报表没有填",
        given: says("政府性基金拨款320万元。"),
        messageId: "blank",
        at: scale,
        level: "提示",
        data: { said: "320万元" },
      },
    ],
  },
};

export const proseCases = casesById(proseRules, examples);
