/** Scoring one rule by itself: parameters as an edition writes them, a value or facts, and the outcome. */
import { scoringBasis } from "../../../../src/reports/department/scoringBasis";
import { decimal } from "../../../../src/domain/decimal";
import type { MeasuredValue } from "../../../../src/engine/scoring/measures/measure";
import { ruleKind } from "../../../../src/engine/scoring/methods";
import type { RawParams, ScoringRule, ScoringContext } from "../../../../src/engine/scoring/methods/kind";
import type { MethodOutcome } from "../../../../src/engine/scoring/methods/outcome";
import { defaultSettings, type SettingChanges, withChanges } from "../../../../src/engine/scoring/settings";
import { facts, type PlainFacts } from "../facts";

/** A percentage as if measured, from one figure over 100. */
export const measuredAs = (value: string, unit: "%" | "万元" = "%"): MeasuredValue => ({
  state: "value",
  value: decimal(value),
  dp: 2,
  measure: { id: "m", name: "测算值", formula: "", definition: "", unit, source: { title: "", status: "已核" } },
  numerator: [{ field: "n", label: "分子", minus: false, value: decimal(value) }],
  denominator: unit === "%" ? [{ field: "d", label: "分母", minus: false, value: decimal("100") }] : [],
});

/** Throws when the parameters are refused: use in tests of scoring, not of loading. */
export const ruleOf = (kind: string, params: RawParams): ScoringRule => {
  const loaded = ruleKind(kind)?.load(params, scoringBasis);
  if (loaded?.ok !== true) throw new Error(JSON.stringify(loaded?.faults ?? `no kind ${kind}`));
  return loaded.rule;
};

export const faultsOf = (kind: string, params: RawParams): readonly string[] => {
  const loaded = ruleKind(kind)?.load(params, scoringBasis);
  return loaded === undefined || loaded.ok ? [] : loaded.faults.map((fault) => fault.message);
};

interface Case {
  readonly weight: string;
  readonly value?: string;
  readonly unit?: "%" | "万元";
  readonly settings?: SettingChanges;
  readonly facts?: PlainFacts;
  readonly ruleText?: string;
  readonly self?: string;
}

export const contextOf = ({
  weight,
  value,
  unit,
  settings = {},
  facts: plain,
  ruleText = "",
  self,
}: Case): ScoringContext => ({
  indicator: "x",
  weight: decimal(weight),
  facts: facts(plain),
  settings: withChanges(defaultSettings, settings),
  ruleText,
  ...(value === undefined ? {} : { measured: measuredAs(value, unit) }),
  ...(self === undefined ? {} : { self: decimal(self) }),
});

export const outcomeOf = (rule: ScoringRule, given: Case): MethodOutcome => rule.score(contextOf(given));

/** Points as text, "unsure:<reason>", or "judged:<low>-<high>". */
export const result = (rule: ScoringRule, given: Case): string => {
  const outcome = outcomeOf(rule, given);
  if (outcome.state === "points") return outcome.points.toFixed();
  return outcome.state === "unsure"
    ? `unsure:${outcome.why.reason}`
    : `judged:${outcome.low.value.toFixed()}-${outcome.high.value.toFixed()}`;
};

/** "≤ 103 → 3.5", or nothing. */
export const nextResult = (rule: ScoringRule, given: Case): string | undefined => {
  const next = rule.next(contextOf(given));
  if (next === undefined) return undefined;
  const points = next.points.toFixed();
  if (next.kind === "value" || next.kind === "actual") return `${next.relation} ${next.bound.toFixed()} → ${points}`;
  return next.kind === "items" ? `${next.items.join("")} → ${points}` : `${next.what} ${next.to.toFixed()} → ${points}`;
};
