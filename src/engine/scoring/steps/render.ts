/** Steps in officers' language, one sentence a step: "在职人员控制率 = 82 ÷ 90 = 91.11 % ≤ 100 %，计 5 分". */
import { type MeasuredStep, measuredStepWords } from "./renderMeasured";
import type { Step } from "./step";
import type { ScoreSheet } from "../score";
import { unsureWords } from "./unsureWords";
import { boundWords, earned, listed, measuredWords, points, quoted, valueWords } from "./words";

type Of<K extends Step["kind"]> = Extract<Step, { readonly kind: K }>;
type OtherStep = Exclude<Step, MeasuredStep>;
type EarnedStep = Extract<OtherStep, { readonly points: unknown }>;

const target = ({ direction, actual, target: wanted, weight, capped, points: got }: Of<"target">): string => {
  const [first, second] =
    direction === "up"
      ? [`实际值 ${points(actual)}`, `目标值 ${points(wanted)}`]
      : [`目标值 ${points(wanted)}`, `实际值 ${points(actual)}`];
  return capped
    ? `实际值 ${points(actual)}，目标值 ${points(wanted)}，达到目标，${earned(got)}`
    : `${points(weight)} 分 × ${first} ÷ ${second}，${earned(got)}`;
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
  count.isZero()
    ? `没有不符合要求的情况，${earned(got)}`
    : `不符合要求 ${points(count)} 例，每例扣 ${points(deduct)} 分，扣 ${points(deducted)} 分，${earned(got)}`;

const late = ({ tested, late: funds, excused, deduct, deducted, points: got }: Of<"late">): string => {
  const rest = excused.length === 0 ? "" : `；上级 6 月后下达的不计：${listed(excused)}`;
  if (tested === 0) return `没有须考核进度的专项资金，${earned(got)}${rest}`;
  if (funds.length === 0) return `${String(tested)} 项专项资金均按进度下达，${earned(got)}${rest}`;
  const named = listed(funds.map((fund) => `${fund.name}（${fund.missed.join("、")}）`));
  return `${String(tested)} 项专项资金中 ${String(funds.length)} 项未按进度下达：${named}，每项扣 ${points(deduct)} 分，扣 ${points(deducted)} 分，${earned(got)}${rest}`;
};

const tier = ({ tier: name, low, high }: Of<"tier">): string =>
  `定为${quoted(name)}，由部门${low.equals(high) ? `评 ${points(high)} 分` : `在 ${points(low)} 至 ${points(high)} 分之间自行评分`}`;

const labels = ({ fields }: Of<"noBusiness" | "overZero">): string => listed(fields.map((field) => field.label));

const earnedWords = (step: EarnedStep): string => {
  switch (step.kind) {
    case "target":
      return target(step);
    case "compared":
      return compared(step);
    case "items":
      return items(step);
    case "occurrences":
      return occurrences(step);
    case "late":
      return late(step);
    case "noFunds":
      return `本年没有项目支出，没有专项资金，${earned(step.points)}`;
    case "noBusiness":
      return `${labels(step)}为 0，本年没有此项业务，${earned(step.points)}`;
    case "notApplicable":
      return `标为“不适用”，${earned(step.points)}`;
  }
};

const plainWords = (step: Exclude<OtherStep, EarnedStep>): string => {
  switch (step.kind) {
    case "overZero":
      return `${labels(step)}为 0 而仍有发生，不得分`;
    case "leftOut":
      return `${quoted(step.group)}没有选用本项，不计分`;
    case "tier":
      return tier(step);
    case "judged":
      return `由部门在 0 至 ${points(step.weight)} 分之间自行评分`;
    case "overshoot":
      return `${quoted(step.indicator)}实际值超过目标值 ${valueWords(step.rate, "%")}（限 ${boundWords(step.limit, "%")}），总分扣 ${points(step.deduct)} 分`;
  }
};

/** One sentence without a full stop. */
export const stepWords = (step: Step): string => {
  if ("measured" in step) return measuredStepWords(step);
  return "points" in step ? earnedWords(step) : plainWords(step);
};

/** One line a step. */
export const stepLines = (steps: readonly Step[]): readonly string[] => steps.map(stepWords);

/** What the stages after the sum did to the self-scores, what they could not tell included; nothing where there are none. */
export const totalLines = ({ post, selfSum, selfTotal }: ScoreSheet): readonly string[] => {
  const lines = [...stepLines(post.steps), ...post.unsure.map(unsureWords)];
  return lines.length === 0 || selfSum.equals(selfTotal) ? lines : [`各项自评合计 ${points(selfSum)} 分`, ...lines];
};
