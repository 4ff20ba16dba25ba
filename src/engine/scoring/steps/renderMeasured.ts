/** Sentences of the steps that turn on a measured value. */
import { plain } from "../../../domain/figure";
import { rangeWords } from "../range";
import type { Step } from "./step";
import { boundWords, earned, measuredWords, points, quoted, valueWords } from "./words";

/** Steps that carry the value they turn on. */
export type MeasuredStep = Extract<Step, { readonly measured: unknown }>;
type Of<K extends MeasuredStep["kind"]> = Extract<MeasuredStep, { readonly kind: K }>;

const countWords = ({ mode, count, size, measured }: Of<"stepped">): string => {
  const what = measured.measure.unit === "%" ? "个百分点" : "个";
  const per = size.equals(1) ? `每${what}` : `每 ${size.toFixed()} ${what}`;
  if (mode === "linear") return `${per}按比例，计 ${points(count)} 次`;
  return mode === "floor" ? `${per}只计整数，计 ${points(count)} 次` : `${per}不足一次按一次，计 ${points(count)} 次`;
};

const stepped = (step: Of<"stepped">): string => {
  const { measured, direction, bound, distance, deduct, deducted, exhausted } = step;
  const unit = measured.measure.unit === "%" ? "个百分点" : measured.measure.unit;
  const side = direction === "above" ? "高于" : "低于";
  const away = `${measuredWords(measured)}，${side} ${boundWords(bound, measured.measure.unit)} ${plain(distance, 4)} ${unit}`;
  if (deducted.isZero()) return `${away}，不足一次，不扣分，${earned(step.points)}`;
  return `${away}，${countWords(step)}，每次扣 ${points(deduct)} 分，${exhausted ? "扣完为止，" : ""}扣 ${points(deducted)} 分，${earned(step.points)}`;
};

const scaled = ({ measured, weight, over, under, capped, points: got }: Of<"scaled">): string => {
  const unit = measured.measure.unit;
  return `${measuredWords(measured)}，${points(weight)} 分 × ${valueWords(over, unit)} ÷ ${valueWords(under, unit)}${capped ? `，最高 ${points(weight)} 分` : ""}，${earned(got)}`;
};

const against = (step: Of<"met" | "notMet">): string =>
  `${step.relation} ${boundWords(step.bound, step.measured.measure.unit)}`;

const inRange = ({ measured, range }: Of<"band" | "cap">): string =>
  `${measuredWords(measured)}，在${quoted(rangeWords(range, ` ${measured.measure.unit}`))}`;

export const measuredStepWords = (step: MeasuredStep): string => {
  switch (step.kind) {
    case "met":
      return `${measuredWords(step.measured)} ${against(step)}，${earned(step.points)}`;
    case "notMet":
      return `${measuredWords(step.measured)}，未达到 ${against(step)}，不得分`;
    case "stepped":
      return stepped(step);
    case "band":
      return `${inRange(step)}一档，${earned(step.points)}`;
    case "equal":
      return `${measuredWords(step.measured)}，等于 ${boundWords(step.to, step.measured.measure.unit)}，${earned(step.points)}`;
    case "scaled":
      return scaled(step);
    case "aboveWhole":
      return `${step.measured.measure.name}超过 100 %，请核对分子与分母`;
    case "cap":
      return `${inRange(step)}，总分由 ${points(step.before)} 分降为 ${points(step.cap)} 分`;
    case "explain":
      return `${measuredWords(step.measured)}，低于 ${boundWords(step.bound, "%")}，须说明原因`;
  }
};
