import type { Measure, MeasureContext } from "../../../engine/scoring/measures/measure";
import { cellIn, sumRow } from "../../../engine/schema/path";
import { SANGONG_BASES } from "../sections/basis";
import { ratioBy, type Parts } from "../../../engine/scoring/measures/ratio";
import type { FormCell } from "../schema";
import { form, framework, frameworkUnchecked } from "./sources";
import { ratio, type Term } from "./terms";

const actual: Term = { field: "sangong.sum.total", label: "本年“三公”经费决算数" };
const priorActual: Term = { field: "sangongBasis.priorActual", label: "上年“三公”经费决算数" };
const currentBudget: Term = { field: "sangongBasis.currentBudget", label: "本年“三公”经费预算数" };
const priorBudget: Term = { field: "sangongBasis.priorBudget", label: "上年“三公”经费预算数" };

const growth = (current: Term, prior: Term): Parts => ({
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

const share = (
  id: string,
  name: string,
  column: "reception" | "vehicleRunning" | "vehiclePurchase" | "abroad",
  label: string,
): Measure =>
  ratio(
    {
      id,
      name,
      unit: "%",
      source: form,
      formula: `${label} ÷ “三公”经费合计 × 100%`,
      definition: "取“三公”经费表汇总行。",
    },
    [{ field: cellIn(sumRow("sangong"), column), label, blankIsZero: true }],
    [{ field: "sangong.sum.total", label: "“三公”经费合计" }],
  );

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
    [actual],
    [currentBudget],
  ),
  share("sangongReception", "公务接待费占比", "reception", "公务接待费"),
  share("sangongVehicleRunning", "公务用车运维费占比", "vehicleRunning", "公务用车运维费"),
  share("sangongVehiclePurchase", "公务用车购置费占比", "vehiclePurchase", "公务用车购置费"),
  share("sangongAbroad", "因公出国费占比", "abroad", "因公出国费"),
];
