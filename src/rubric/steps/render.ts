/** Steps in officers' language, one sentence a step: "在职人员控制率 = 82 ÷ 90 = 91.11 % ≤ 100 %，计 5 分". */
import { plain } from "../../domain/figure";
import { rangeWords } from "../range";
import type { Step } from "./step";
import { boundWords, earned, listed, measuredWords, points, quoted, valueWords } from "./words";

type Of<K extends Step["kind"]> = Extract<Step, { readonly kind: K }>;

const spaced = (unit: string): string => ` ${unit}`;

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

const target = ({ direction, actual, target: wanted, weight, capped, points: got }: Of<"target">): string => {
  const [first, second] = direction === "up" ? [`实际值 ${points(actual)}`, `目标值 ${points(wanted)}`] : [`目标值 ${points(wanted)}`, `实际值 ${points(actual)}`];
  return capped ? `实际值 ${points(actual)}，目标值 ${points(wanted)}，达到目标，${earned(got)}` : `${points(weight)} 分 × ${first} ÷ ${second}，${earned(got)}`;
};

const compared = ({ amount, limit, outcome, points: got }: Of<"compared">): string => {
  if (limit === undefined) return `${measuredWords(amount)}，无${amount.measure.name}，${earned(got)}`;
  return `${measuredWords(amount)} ${outcome === "within" ? "≤" : ">"} ${measuredWords(limit)}，${earned(got)}`;
};

const items = ({ met, unmet, points: got }: Of<"items">): string => {
  if (unmet.length === 0) return `${met.join("")}均已做到，${earned(got)}`;
  const lost = unmet.map((item) => `${item.mark}未做到（扣 ${points(item.points)} 分）`);
  return `${met.length === 0 ? "" : `${met.join("")}已做到；`}${listed(lost)}，${earned(got)}`;
};

const occurrences = ({ count, deduct, deducted, points: got }: Of<"occurrences">): string =>
  count.isZero() ? `没有不符合要求的情况，${earned(got)}` : `不符合要求 ${points(count)} 例，每例扣 ${points(deduct)} 分，扣 ${points(deducted)} 分，${earned(got)}`;

const late = ({ tested, late: funds, excused, deduct, deducted, points: got }: Of<"late">): string => {
  const rest = excused.length === 0 ? "" : `；上级 6 月后下达的不计：${listed(excused)}`;
  if (funds.length === 0) return `${String(tested)} 项专项资金均按进度下达，${earned(got)}${rest}`;
  const named = listed(funds.map((fund) => `${fund.name}（${fund.missed.join("、")}）`));
  return `${String(tested)} 项专项资金中 ${String(funds.length)} 项未按进度下达：${named}，每项扣 ${points(deduct)} 分，扣 ${points(deducted)} 分，${earned(got)}${rest}`;
};

const tier = ({ tier: name, low, high }: Of<"tier">): string =>
  `定为${quoted(name)}，由部门${low.equals(high) ? `评 ${points(high)} 分` : `在 ${points(low)} 至 ${points(high)} 分之间自行评分`}`;

/** One sentence without a full stop. */
export const stepWords = (step: Step): string => {
  switch (step.kind) {
    case "met": return `${measuredWords(step.measured)} ${step.relation} ${boundWords(step.bound, step.measured.measure.unit)}，${earned(step.points)}`;
    case "notMet": return `${measuredWords(step.measured)}，未达到 ${step.relation} ${boundWords(step.bound, step.measured.measure.unit)}，不得分`;
    case "stepped": return stepped(step);
    case "band": return `${measuredWords(step.measured)}，在${quoted(rangeWords(step.range, spaced(step.measured.measure.unit)))}一档，${earned(step.points)}`;
    case "equal": return `${measuredWords(step.measured)}，等于 ${boundWords(step.to, step.measured.measure.unit)}，${earned(step.points)}`;
    case "scaled": return scaled(step);
    case "target": return target(step);
    case "compared": return compared(step);
    case "items": return items(step);
    case "occurrences": return occurrences(step);
    case "late": return late(step);
    case "noFunds": return `本年没有项目支出，没有专项资金，${earned(step.points)}`;
    case "noBusiness": return `${listed(step.fields.map((field) => field.label))}为 0，本年没有此项业务，${earned(step.points)}`;
    case "overZero": return `${listed(step.fields.map((field) => field.label))}为 0 而仍有发生，不得分`;
    case "notApplicable": return `标为“不适用”，${earned(step.points)}`;
    case "leftOut": return `${quoted(step.group)}没有选用本项，不计分`;
    case "tier": return tier(step);
    case "judged": return `由部门在 0 至 ${points(step.weight)} 分之间自行评分`;
    case "aboveWhole": return `${step.measured.measure.name}超过 100 %，请核对分子与分母`;
    case "overshoot": return `${quoted(step.indicator)}实际值超过目标值 ${valueWords(step.rate, "%")}（限 ${boundWords(step.limit, "%")}），总分扣 ${points(step.deduct)} 分`;
    case "cap": return `${measuredWords(step.measured)}，在${quoted(rangeWords(step.range, " %"))}，总分由 ${points(step.before)} 分降为 ${points(step.cap)} 分`;
    case "explain": return `${measuredWords(step.measured)}，低于 ${boundWords(step.bound, "%")}，须说明原因`;
  }
};

/** One line a step. */
export const stepLines = (steps: readonly Step[]): readonly string[] => steps.map(stepWords);
