import type { Measure, MeasureContext } from "../../../engine/scoring/measures/measure";
import { SANGONG_BASES } from "../sections/basis";
import { ratioBy, type RatioParts } from "../../../engine/scoring/measures/ratio";
import type { FormCell, FormField } from "../schema";
import { form, framework, frameworkUnchecked } from "./sources";
import { figuresOf, ratio, type FormTerm } from "./terms";

const [actual, priorActual] = figuresOf(
  "ratios.sangongChange",
  { label: "本年“三公”经费决算数" },
  { label: "上年“三公”经费决算数" },
);
const [currentBudget, priorBudget] = figuresOf(
  "ratios.sangongBudgetChange",
  { label: "本年“三公”经费预算数" },
  { label: "上年“三公”经费预算数" },
);

const [spent, allowed] = figuresOf("ratios.sangongControl", { label: actual.label }, { label: currentBudget.label });

const growth = (current: FormTerm, prior: FormTerm): RatioParts => ({
  numerator: [current, { ...prior, minus: true }],
  denominator: [prior],
});

/** The basis the officer stated in 基础数据; actuals where that is blank, because the form's own table gives actuals. */
const statedBasis = ({ facts }: MeasureContext): "actual" | "budget" => {
  const cell = facts.text("sangongBasis.basis" satisfies FormCell);
  return cell.state === "filled" && cell.value === SANGONG_BASES.budget ? "budget" : "actual";
};

const basisOf = (context: MeasureContext): "actual" | "budget" =>
  context.settings.sangongBasis === "stated" ? statedBasis(context) : context.settings.sangongBasis;

const share = (id: string, name: string, field: FormField, label: string): Measure => {
  const [part, whole] = figuresOf(field, { label, blankIsZero: true }, { label: "“三公”经费合计" });
  return ratio(
    {
      id,
      name,
      unit: "%",
      source: form,
      formula: `${label} ÷ “三公”经费合计 × 100%`,
      definition: "取“三公”经费表汇总行。",
    },
    [part],
    [whole],
  );
};

export const sangong: readonly Measure[] = [
  ratioBy(
    {
      id: "sangongChange",
      name: "“三公经费”变动率",
      unit: "%",
      source: framework,
      formula: "（本年“三公经费” − 上年“三公经费”）÷ 上年“三公经费” × 100%",
      definition:
        "因公出国（境）费、公务用车购置及运行费、公务接待费的总额；本年与上年取同一口径，决算比决算或预算比预算。",
    },
    ["sangongBasis"],
    [actual, priorActual, currentBudget, priorBudget],
    (context) => (basisOf(context) === "budget" ? growth(currentBudget, priorBudget) : growth(actual, priorActual)),
  ),
  ratio(
    {
      id: "sangongControl",
      name: "“三公经费”控制率",
      unit: "%",
      source: frameworkUnchecked,
      formula: "“三公经费”实际支出数 ÷ “三公经费”预算安排数 × 100%",
      definition: "预算安排数取年初批复数；按总额计算。",
    },
    [spent],
    [allowed],
  ),
  share("sangongReception", "公务接待费占比", "ratios.sangongReception", "公务接待费"),
  share("sangongVehicleRunning", "公务用车运维费占比", "ratios.sangongVehicle", "公务用车运维费"),
  share("sangongVehiclePurchase", "公务用车购置费占比", "ratios.sangongPurchase", "公务用车购置费"),
  share("sangongAbroad", "因公出国费占比", "ratios.sangongAbroad", "因公出国费"),
];
