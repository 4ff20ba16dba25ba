/** 分析: what the figures of the department are made of, and what they are held beside. */
import type { ChartSpec } from "../../engine/report/chart";

const parts = (id: string, title: string, section: string, keys: readonly string[], whole?: string): ChartSpec => ({
  id,
  title,
  cells: keys.map((key) => `${section}.${key}`),
  ...(whole === undefined ? {} : { whole }),
});

export const charts: readonly ChartSpec[] = [
  parts("spendingParts", "支出构成", "spending.sum", ["basic", "project"], "spending.sum.total"),
  parts("basicParts", "基本支出构成", "spending.sum", ["personnel", "publicUse"], "spending.sum.basic"),
  parts(
    "economicClasses",
    "支出经济分类",
    "economicWhole",
    ["wages", "goods", "personal", "capital", "enterprise", "other"],
    "spending.sum.total",
  ),
  parts(
    "incomeSources",
    "收入来源",
    "income.sum",
    ["carriedIn", "grant", "fund", "nonTax", "other"],
    "income.sum.total",
  ),
  parts(
    "sangongParts",
    "“三公”经费构成",
    "sangong.sum",
    ["reception", "vehicleRunning", "vehiclePurchase", "abroad"],
    "sangong.sum.total",
  ),
  {
    id: "sangongYears",
    title: "“三公”经费与上年、与预算",
    cells: ["sangong.sum.total", "sangongBasis.priorActual", "sangongBasis.currentBudget", "sangongBasis.priorBudget"],
  },
  { id: "incomeByUnit", title: "各机构收入", table: "income", column: "total" },
  { id: "spendingByUnit", title: "各机构支出", table: "spending", column: "total" },
  { id: "sangongByUnit", title: "各机构“三公”经费", table: "sangong", column: "total" },
];
