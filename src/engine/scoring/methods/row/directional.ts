import * as v from "valibot";
import { Decimal, ZERO } from "../../../../domain/decimal";
import type { LabelledField } from "../../facts";
import { defineRule, type ScoringContext } from "../kind";
import { type MethodOutcome, scored } from "../outcome";
import { fullPoints, oneOf } from "../params";
import { restatedFault } from "../weight";
import { ownField } from "../../../schema/path";

interface Params {
  readonly direction: "正向" | "反向";
  readonly full?: Decimal | undefined;
}

type Own =
  | { readonly state: "read"; readonly target: Decimal; readonly actual: Decimal }
  | Extract<MethodOutcome, { readonly state: "unsure" }>;

const ownRefs = (indicator: string): { readonly target: LabelledField; readonly actual: LabelledField } => ({
  target: { field: ownField(indicator, "target"), label: "目标值" },
  actual: { field: ownField(indicator, "actual"), label: "实际值" },
});

const why = (reason: "missing" | "unreadable" | "contradiction", fields: readonly LabelledField[]): Own => ({
  state: "unsure",
  why: { reason, fields },
});

const readOwn = ({ facts, indicator }: ScoringContext): Own => {
  const refs = ownRefs(indicator);
  const target = facts.figure(refs.target.field);
  const actual = facts.figure(refs.actual.field);
  const unreadable = [
    target.state === "unreadable" ? [refs.target] : [],
    actual.state === "unreadable" ? [refs.actual] : [],
  ].flat();
  if (unreadable.length > 0) return why("unreadable", unreadable);
  if (target.state !== "filled" || actual.state !== "filled")
    return why(
      "missing",
      [target.state === "filled" ? [] : [refs.target], actual.state === "filled" ? [] : [refs.actual]].flat(),
    );
  if (target.value.value.isNegative()) return why("contradiction", [refs.target]);
  return { state: "read", target: target.value.value, actual: actual.value.value };
};

/** Share of the weight earned, before the cap; a target of 0 is met by anything on its right side and by nothing else. */
const achieved = (direction: Params["direction"], target: Decimal, actual: Decimal): Decimal => {
  if (direction === "正向")
    return target.isZero() ? new Decimal(actual.gte(ZERO) ? 1 : 0) : Decimal.max(ZERO, actual).dividedBy(target);
  return actual.lte(target) ? new Decimal(1) : target.dividedBy(actual);
};

const scoreDirectional = ({ direction }: Params, context: ScoringContext): MethodOutcome => {
  const own = readOwn(context);
  if (own.state !== "read") return own;
  const { weight } = context;
  const share = achieved(direction, own.target, own.actual);
  const points = weight.times(Decimal.min(1, share));
  return scored(points, {
    kind: "target",
    direction: direction === "正向" ? "up" : "down",
    actual: own.actual,
    target: own.target,
    weight,
    capped: share.gte(1),
    points,
  });
};

/** Weight × actual ÷ target where more is better, weight × target ÷ actual where less is; never above the weight. */
export const directional = defineRule({
  kind: "directional",
  name: "按目标完成度",
  example: "正向指标：权重×实际值/目标值；反向指标：权重×目标值/实际值；得分不得突破权重。",
  reads: "own",
  words: { direction: "方向", full: "满分" },
  params: v.strictObject({ direction: oneOf("正向", "反向"), full: fullPoints }),
  faults: ({ full }, weight) => restatedFault(full, weight),
  score: scoreDirectional,
  next(params, context) {
    const own = readOwn(context);
    if (own.state !== "read") return undefined;
    return {
      kind: "actual",
      field: ownRefs(context.indicator).actual,
      relation: params.direction === "正向" ? "≥" : "≤",
      bound: own.target,
      points: context.weight,
    };
  },
});
