import * as v from "valibot";
import { Decimal, ZERO } from "../../../../domain/decimal";
import type { ScoringBasis } from "../../basis";
import type { Measure, MeasuredValue } from "../../measures/measure";
import type { Relation } from "../../steps/step";
import { defineMeasuredRule, type MeasuredContext } from "../measured";
import { type Next, type MethodOutcome, scored, unsure } from "../outcome";
import { notation, notNegative } from "../params";
import { fullScoreFault } from "../weight";

interface Params {
  readonly none: Decimal;
  readonly within: Decimal;
  readonly over: Decimal;
  readonly limit: Measure;
}

const measure = ({ measureByName }: ScoringBasis): v.GenericSchema<string, Measure> =>
  notation((name) => measureByName(name.trim()), "应为测算指标的名称");

/** 无结余 means nothing left at two decimals of 万元. */
const isNothing = (amount: MeasuredValue): boolean => amount.value.toDecimalPlaces(amount.dp).isZero();

const compare = (params: Params, { measured }: MeasuredContext, limit: MeasuredValue): MethodOutcome => {
  const outcome = measured.value.lte(limit.value) ? "within" : "over";
  const points = outcome === "within" ? params.within : params.over;
  return scored(points, { kind: "compared", amount: measured, limit, outcome, points });
};

/** A negative amount (overspent, advanced by others) is not what the rule speaks of: a person must look. */
const scoreComparison = (params: Params, context: MeasuredContext): MethodOutcome => {
  const { measured } = context;
  if (isNothing(measured))
    return scored(params.none, { kind: "compared", amount: measured, outcome: "none", points: params.none });
  if (measured.value.isNegative()) return unsure("contradiction", measured.numerator);
  const limit = params.limit.evaluate(context);
  if (limit.state !== "value")
    return { state: "unsure", why: { reason: limit.state, fields: limit.fields, measured: limit } };
  return compare(params, context, limit);
};

const nextComparison = (params: Params, context: MeasuredContext): Next | undefined => {
  const { measured } = context;
  const limit = params.limit.evaluate(context);
  if (measured.value.lte(ZERO) || limit.state !== "value") return undefined;
  const to = (relation: Relation, bound: Decimal, points: Decimal): Next => ({
    kind: "value",
    measured,
    relation,
    bound,
    points,
  });
  return measured.value.gt(limit.value) && limit.value.gt(ZERO)
    ? to("≤", limit.value, params.within)
    : to("=", ZERO, params.none);
};

/** Two amounts against each other: nothing, within the limit, over it. */
export const comparison = defineMeasuredRule({
  kind: "comparison",
  name: "两数比较",
  example: "无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。",
  words: { none: "无", within: "不超过", over: "超过", limit: "对比" },
  params: (basis) =>
    v.strictObject({ none: notNegative, within: notNegative, over: notNegative, limit: measure(basis) }),
  faults: (params, weight) => fullScoreFault(Decimal.max(params.none, params.within, params.over), weight),
  prints: ({ none, within, over }) => ({ points: [none, within, over] }),
  score: scoreComparison,
  next: nextComparison,
});
