/** A 扣分原因 proposed from the steps that cost points. Proposed only; the officer takes it over or writes another. */
import type { MeasuredValue } from "../measures/measure";
import { rangeWords } from "../range";
import type { MeasuredStep } from "./renderMeasured";
import type { Step } from "./step";
import { boundWords, points, quoted, valueWords } from "./words";

const shown = ({ measure, value }: MeasuredValue): string => `${measure.name}为 ${valueWords(value, measure.unit)}`;

const bound = ({ measure }: MeasuredValue, value: MeasuredValue["value"]): string => boundWords(value, measure.unit);

const measuredReason = (step: MeasuredStep): string | undefined => {
  switch (step.kind) {
    case "stepped":
      return step.deducted.isZero()
        ? undefined
        : `${shown(step.measured)}，${step.direction === "above" ? "超过" : "低于"} ${bound(step.measured, step.bound)}，扣 ${points(step.deducted)} 分。`;
    case "band":
      return `${shown(step.measured)}，按${quoted(rangeWords(step.range, ` ${step.measured.measure.unit}`))}计 ${points(step.points)} 分。`;
    case "notMet":
      return `${shown(step.measured)}，未达到 ${bound(step.measured, step.bound)}，不得分。`;
    case "scaled":
      return `${shown(step.measured)}，按比例计 ${points(step.points)} 分。`;
    default:
      return undefined;
  }
};

const compared = ({ amount, limit, outcome }: Extract<Step, { readonly kind: "compared" }>): string => {
  const against = limit?.measure.name ?? "";
  return outcome === "within"
    ? `年末有${amount.measure.name}，未超过${against}。`
    : `${amount.measure.name}超过${against}。`;
};

const otherReason = (step: Exclude<Step, MeasuredStep>): string | undefined => {
  switch (step.kind) {
    case "target":
      return `实际值 ${points(step.actual)}，目标值 ${points(step.target)}，按完成程度计 ${points(step.points)} 分。`;
    case "compared":
      return compared(step);
    case "items":
      return `${step.unmet.map((item) => `${item.mark}未做到，扣 ${points(item.points)} 分`).join("；")}。`;
    case "occurrences":
      return `发生不符合要求的情况 ${points(step.count)} 例，扣 ${points(step.deducted)} 分。`;
    case "late":
      return `${String(step.late.length)} 项专项资金未按进度下达（${step.late.map((fund) => fund.name).join("、")}），扣 ${points(step.deducted)} 分。`;
    case "overZero":
      return "没有安排预算而有支出，不得分。";
    default:
      return undefined;
  }
};

const reasonFor = (step: Step): string | undefined => ("measured" in step ? measuredReason(step) : otherReason(step));

/** The first step that explains the loss; undefined where a person judges. */
export const proposedReason = (steps: readonly Step[]): string | undefined =>
  steps.map(reasonFor).find((reason) => reason !== undefined);
