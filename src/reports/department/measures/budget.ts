/** Measures of the budget and its execution. */
import type { Settings } from "../../../engine/scoring/settings";
import { ZERO, type Decimal } from "../../../domain/decimal";
import type { Measure, MeasureContext, Measured } from "../../../engine/scoring/measures/measure";
import { ratioBy, type RatioParts } from "../../../engine/scoring/measures/ratio";
import { form, frameworkUnchecked, hunan, national, yueyang } from "./sources";
import { ratio, type FormTerm } from "./terms";

const initial: FormTerm = { field: "budget.initial", label: "年初预算数" };
const added: FormTerm = { field: "budget.added", label: "追加" };
const cut: FormTerm = { field: "budget.cut", label: "追减" };
const restructured: FormTerm = { field: "budget.restructured", label: "结构调整" };
const excluded: FormTerm = { field: "budget.excluded", label: "其中可剔除", blankIsZero: true };
const carriedIn: FormTerm = {
  field: "income.sum.carriedIn",
  label: "上年结转",
  nothingUnless: { part: "income.sum.total", other: "prior.balance" },
};
const total: FormTerm = { field: "income.sum.total", label: "收入合计" };
const cumulative: FormTerm = { field: "spending.sum.cumulativeBalance", label: "累计结余" };
const yearBalance: FormTerm = { field: "spending.sum.yearBalance", label: "当年结余" };
const spent: FormTerm = { field: "spending.sum.total", label: "支出合计" };
const publicUse: FormTerm = { field: "spending.sum.publicUse", label: "公用支出" };

const minus = (term: FormTerm): FormTerm => ({ ...term, minus: true });
const size = (term: FormTerm): FormTerm => ({ ...term, size: true });
/** The budget approved by year's end: what was approved at its beginning and what changed since. */
const approved: readonly FormTerm[] = [initial, added, minus(size(cut))];

const changes: Readonly<Record<Settings["adjustment"], readonly FormTerm[]>> = {
  absolute: [size(added), size(cut), size(restructured), minus(size(excluded))],
  additions: [added, minus(size(excluded))],
  net: [added, minus(size(cut)), minus(size(excluded))],
};

const adjustmentParts = ({ settings }: MeasureContext): RatioParts => ({
  numerator: changes[settings.adjustment],
  denominator: [initial],
});

const adjustment = ratioBy(
  {
    id: "budgetAdjustment",
    name: "预算调整率",
    unit: "%",
    source: frameworkUnchecked,
    formula: "预算调整数 ÷ 预算数 × 100%",
    definition:
      "预算调整数为追加、追减、结构调整的资金总和；因落实国家政策、发生不可抗力、上级或本级党委政府临时交办而产生的调整可以剔除。上年结转不是调整。",
  },
  ["adjustment"],
  [initial, added, cut, restructured, excluded],
  adjustmentParts,
);

/** More taken out than was changed is a slip of the pen under the gross count; under the net count a decrease counts by its size. */
const unsigned = (measured: Measured, context: MeasureContext): Measured => {
  if (measured.state !== "value" || !measured.value.isNegative()) return measured;
  if (context.settings.adjustment === "net") return { ...measured, value: measured.value.abs() };
  return {
    state: "contradiction",
    measure: measured.measure,
    fields: [{ field: excluded.field, label: excluded.label }],
  };
};

const figureOf = ({ facts }: MeasureContext, { field }: FormTerm): Decimal | undefined => {
  const cell = facts.figure(field);
  return cell.state === "filled" ? cell.value.value : undefined;
};

/** The budget lies nearer to all income than to that of the year alone: what was carried over seems to be in it. */
const holdsCarriedIn = (context: MeasureContext): boolean => {
  const [income, carried, first] = [total, carriedIn, initial].map((term) => figureOf(context, term));
  if (income === undefined || carried?.gt(0) !== true || first === undefined) return false;
  const budget = first.plus(figureOf(context, added) ?? ZERO).minus(figureOf(context, cut)?.abs() ?? ZERO);
  return budget
    .minus(income)
    .abs()
    .lt(budget.minus(income.minus(carried)).abs());
};

/** Measures that add 上年结转 to 年初预算, which some departments have in it already and others not: counted twice it halves a rate. */
const carriedInOnce = (measure: Measure): Measure => ({
  ...measure,
  inputs: [...measure.inputs, total],
  evaluate: (context) => {
    const measured = measure.evaluate(context);
    return measured.state === "value" && holdsCarriedIn(context)
      ? { state: "countedTwice", measure: measured.measure, fields: [carriedIn, initial] }
      : measured;
  },
});

export const budget: readonly Measure[] = [
  { ...adjustment, evaluate: (context) => unsigned(adjustment.evaluate(context), context) },
  ratio(
    {
      id: "budgetCompletion",
      name: "预算完成率",
      unit: "%",
      source: frameworkUnchecked,
      formula: "预算完成数 ÷ 预算数 × 100%",
      definition: "预算完成数为本年实际完成的支出；预算数为财政部门批复的本年度预算（年初预算加追加减追减）。",
    },
    [spent],
    approved,
  ),
  carriedInOnce(
    ratio(
      {
        id: "budgetCompletionHunan",
        name: "预算完成率（含结转）",
        unit: "%",
        source: hunan,
        formula: "（上年结转 + 年初预算 + 本年追加 − 年末结余）÷（上年结转 + 年初预算 + 本年追加）× 100%",
        definition: "年末结余取累计结余。",
      },
      [carriedIn, initial, added, minus(cumulative)],
      [carriedIn, initial, added],
    ),
  ),
  ratio(
    {
      id: "budgetControl",
      name: "预算控制率",
      unit: "%",
      source: hunan,
      formula: "本年追加预算 ÷ 年初预算 × 100%",
      definition: "只看追加。",
    },
    [added],
    [initial],
  ),
  carriedInOnce(
    ratio(
      {
        id: "budgetExecution",
        name: "预算执行率",
        unit: "%",
        source: national,
        formula: "全年执行数 ÷ 全年预算数 × 100%",
        definition: "全年预算数为上年结转、年初预算与本年调整之和；全年执行数为支出合计。",
      },
      [spent],
      [carriedIn, ...approved],
    ),
  ),
  ratio(
    {
      id: "paymentProgress",
      name: "支付进度率",
      unit: "%",
      source: frameworkUnchecked,
      formula: "实际支付进度 ÷ 既定支付进度 × 100%",
      definition: "既定支付进度填目标值，实际支付进度填实际值。",
    },
    [{ field: "own.actual", label: "实际支付进度" }],
    [{ field: "own.target", label: "既定支付进度" }],
  ),
  ratio(
    {
      id: "carryOverRate",
      name: "结转结余率",
      unit: "%",
      source: frameworkUnchecked,
      formula: "结转结余总额 ÷ 支出预算数 × 100%",
      definition: "结转结余总额取累计结余。",
    },
    [cumulative],
    approved,
  ),
  ratio(
    {
      id: "carryOverChange",
      name: "结转结余变动率",
      unit: "%",
      source: frameworkUnchecked,
      formula: "（本年累计结转结余 − 上年累计结转结余）÷ 上年累计结转结余 × 100%",
      definition: "上年累计结转结余取本年收入表的上年结转。",
    },
    [cumulative, minus(carriedIn)],
    [carriedIn],
  ),
  ratio(
    {
      id: "publicUseControl",
      name: "公用经费控制率",
      unit: "%",
      source: frameworkUnchecked,
      formula: "实际支出公用经费总额 ÷ 预算安排公用经费总额 × 100%",
      definition: "预算安排公用经费总额填在该指标的目标值中。",
    },
    [publicUse],
    [{ field: "own.target", label: "预算安排公用经费总额" }],
  ),
  ratioBy(
    {
      id: "balance",
      name: "结余",
      unit: "万元",
      source: yueyang,
      formula: "累计结余（或当年结余）",
      definition: "与上年结转同口径，默认取累计结余。",
    },
    ["balance"],
    [cumulative, yearBalance],
    ({ settings }) => ({ numerator: [settings.balance === "year" ? yearBalance : cumulative], denominator: [] }),
  ),
  ratio(
    {
      id: "carriedIn",
      name: "上年结转",
      unit: "万元",
      source: form,
      formula: "上年结转",
      definition: "取收入表汇总行。",
    },
    [carriedIn],
  ),
];
