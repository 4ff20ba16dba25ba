/** 二、收支情况: four tables over 汇总 and one row per unit. Ties are those the printed form implies (domain notes, "The form"). */
import { difference, ofUnit, sum } from "../../../engine/schema/expr";
import { money, text } from "../../../engine/schema/field";
import { table } from "../../../engine/schema/section";

const SUM_LABEL = "局机关及二级机构汇总";
/** "3、二级机构2" and, on other provinces' forms, "所属单位一", "××单位", "……". */
const OFFERED_NAMES =
  /^[(（]?[\d一二三四五六七八九十]*[)）、.．\s]*(?:(?:局属|所属|下属)?(?:二级)?(?:机构|单位)[\s（(]*[\d一二三四五六七八九十A-ZＡ-Ｚa-z]*[)）]?(?:名称)?|[×ＸX*＊]{2,}.{0,4}|…+|\.{3,})$/;
const FRESH_UNITS = 2;
const unitName = text("机构名称", { width: 24 });
const yuan = { width: 12 };

export const income = table({
  name: "收入",
  label: "年度收入情况（万元）",
  sumLabel: SUM_LABEL,
  offeredNames: OFFERED_NAMES,
  freshRows: FRESH_UNITS,
  unitColumn: "unit",
  columns: {
    unit: unitName,
    total: money("收入合计", { name: "合计", is: sum("carriedIn", "grant", "fund", "nonTax", "other"), ...yuan }),
    carriedIn: money("上年结转", { signed: true, ...yuan }),
    grant: money("公共财政拨款", { reversible: true, ...yuan }),
    fund: money("政府基金拨款", { reversible: true, ...yuan }),
    nonTax: money("纳入专户管理的非税收入拨款", { name: "非税收入拨款", reversible: true, ...yuan }),
    other: money("其他收入", { reversible: true, ...yuan }),
  },
});

export const spending = table({
  name: "支出",
  label: "部门（单位）年度支出和结余情况（万元）",
  sumLabel: SUM_LABEL,
  offeredNames: OFFERED_NAMES,
  freshRows: FRESH_UNITS,
  unitColumn: "unit",
  columns: {
    unit: unitName,
    total: money("支出合计", { name: "合计", is: sum("basic", "project"), ...yuan }),
    basic: money("基本支出", { is: sum("personnel", "publicUse"), ...yuan }),
    personnel: money("人员支出", { reversible: true, ...yuan }),
    publicUse: money("公用支出", { reversible: true, ...yuan }),
    project: money("项目支出", { reversible: true, ...yuan }),
    /** 收入合计 includes 上年结转, so this is what the form prints as 当年结余. */
    yearBalance: money("当年结余", { is: difference(ofUnit("income.total"), "total"), signed: true, ...yuan }),
    cumulativeBalance: money("累计结余", { required: true, signed: true, ...yuan }),
  },
});

export const sangong = table({
  name: "三公",
  label: "“三公”经费情况（万元）",
  sumLabel: SUM_LABEL,
  offeredNames: OFFERED_NAMES,
  freshRows: FRESH_UNITS,
  unitColumn: "unit",
  columns: {
    unit: unitName,
    total: money("三公经费合计", {
      name: "合计",
      is: sum("reception", "vehicleRunning", "vehiclePurchase", "abroad"),
      ...yuan,
    }),
    reception: money("公务接待费", yuan),
    vehicleRunning: money("公务用车运维费", yuan),
    vehiclePurchase: money("公务用车购置费", yuan),
    abroad: money("因公出国费", yuan),
  },
});

export const assets = table({
  name: "固定资产",
  label: "固定资产情况（万元）",
  sumLabel: SUM_LABEL,
  offeredNames: OFFERED_NAMES,
  freshRows: FRESH_UNITS,
  unitColumn: "unit",
  columns: {
    unit: unitName,
    total: money("固定资产合计", { name: "合计", is: sum("inUse", "leased", "other"), ...yuan }),
    inUse: money("在用固定资产", { name: "在用", ...yuan }),
    leased: money("出租固定资产", { name: "出租", ...yuan }),
    other: money("其他", yuan),
  },
});
