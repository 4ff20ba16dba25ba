/** Purchasing, the official card, fixed assets. */
import type { Measure } from "../../../engine/scoring/measures/measure";
import { ratioBy } from "../../../engine/scoring/measures/ratio";
import { frameworkUnchecked, yueyang } from "./sources";
import { figuresOf, ratio, type FormTerm } from "./terms";

const [completed, purchaseBudget] = figuresOf(
  "ratios.procurementRate",
  { label: "已完成采购对应预算" },
  { label: "政府采购预算数" },
);
const purchased: FormTerm = { field: "procurement.actual", label: "实际采购金额" };
const [inUse, allAssets] = figuresOf("ratios.assetUse", { label: "在用固定资产" }, { label: "固定资产合计" });
const leased: FormTerm = { field: "assets.sum.leased", label: "出租固定资产", blankIsZero: true };
const [settled, mandatory] = figuresOf(
  "ratios.cardRate",
  { label: "公务卡结算金额" },
  { label: "强制结算目录内支出总额" },
);

export const resources: readonly Measure[] = [
  ratioBy(
    {
      id: "procurementRate",
      name: "政府采购执行率",
      unit: "%",
      partOfWhole: true,
      source: frameworkUnchecked,
      formula: "实际政府采购金额 ÷ 政府采购预算数 × 100%",
      definition: "招标节约会使按金额计算的执行率偏低，默认按已完成采购对应的预算计算，另列按实际采购金额计算的结果。",
    },
    ["procurement"],
    [completed, purchased, purchaseBudget],
    ({ settings }) => ({
      numerator: [settings.procurement === "actual" ? purchased : completed],
      denominator: [purchaseBudget],
    }),
  ),
  ratio(
    {
      id: "cardRate",
      name: "公务卡刷卡率",
      unit: "%",
      partOfWhole: true,
      source: { ...yueyang, status: "待核" },
      formula: "公务卡结算金额 ÷ 强制结算目录内支出总额 × 100%",
      definition: "评分表未定义分母，取公务卡强制结算目录内的支出总额。",
    },
    [settled],
    [mandatory],
  ),
  ratioBy(
    {
      id: "assetUse",
      name: "固定资产利用率",
      unit: "%",
      partOfWhole: true,
      source: frameworkUnchecked,
      formula: "实际在用固定资产总额 ÷ 所有固定资产总额 × 100%",
      definition: "按原值；出租的固定资产默认不算在用。",
    },
    ["assetUse"],
    [inUse, leased, allAssets],
    ({ settings }) => ({
      numerator: settings.assetUse === "withLeased" ? [inUse, leased] : [inUse],
      denominator: [allAssets],
    }),
  ),
];
