/**
 * A rule kind: its parameters declared once, as a schema and as the officers' words, and what it does with them.
 * Loading binds parameters to behaviour, so that whoever scores a sheet never asks which kind a rule is.
 * Parameters are text in one notation everywhere, in the edition files and in the 参数 column alike: "0.5", "[80,90):4", "低于".
 */
import * as v from "valibot";
import type { Decimal } from "../../../domain/decimal";
import type { ScoringBasis } from "../basis";
import type { Facts } from "../facts";
import type { Measured } from "../measures/measure";
import type { SettingKey, Settings } from "../settings";
import type { Next, MethodOutcome } from "./outcome";

/** Where a kind gets its figure: a measure, a table or cell of the report, the indicator's own target, or a person. */
type Reads = "measure" | "report" | "own" | "person";

export type RawParams = Readonly<Record<string, string | readonly string[]>>;

export interface ScoringContext {
  readonly indicator: string;
  /** Full points of the row. */
  readonly weight: Decimal;
  readonly facts: Facts;
  readonly settings: Settings;
  /** The printed rule; checklists take the wording of their items from it. */
  readonly ruleText: string;
  /** Present when the indicator names a measure. */
  readonly measured?: Measured | undefined;
  /** The officer's own score, for rules whose points a person gives. */
  readonly self?: Decimal | undefined;
}

/** What the printed text of a rule may state of its parameters; a kind names what its texts state. */
export interface PrintedFigures {
  /** Values it holds the measured one against, and its steps. */
  readonly bounds?: readonly Decimal[];
  /** All points that a table gives. */
  readonly points?: readonly Decimal[];
  readonly deduct?: Decimal;
  /** By mark; without points where the items have none of their own. */
  readonly items?: ReadonlyMap<string, Decimal | undefined>;
}

/** A rule kind with its parameters: one indicator's rule. */
export interface ScoringRule {
  readonly kind: string;
  /** As read; prints back into the 参数 column. */
  readonly raw: RawParams;
  readonly reads: Reads;
  /** Open questions that may change the points. */
  readonly settings: readonly SettingKey[];
  readonly prints: PrintedFigures;
  /** The same for the same parameters, however they were written; full points, which are the weight, may be left out. */
  readonly meaning: string;
  /** What contradicts the weight or the printed text; Chinese, one sentence each, empty when all is well. */
  faults(weight: Decimal, ruleText: string): readonly string[];
  /** Points within [0, weight], or why there are none. */
  score(context: ScoringContext): MethodOutcome;
  /** What would earn the next points up; undefined where the rule cannot say. */
  next(context: ScoringContext): Next | undefined;
}

export type LosingSide = "above" | "below";

export interface ParamFault {
  /** The parameter's key; absent when the fault is about the whole. */
  readonly param?: string;
  readonly message: string;
}

export type LoadedRule =
  { readonly ok: true; readonly rule: ScoringRule } | { readonly ok: false; readonly faults: readonly ParamFault[] };

export interface RuleKind {
  readonly kind: string;
  /** The word in the list of 规则类型. */
  readonly name: string;
  /** A rule of this kind as a published sheet prints it. */
  readonly example: string;
  readonly reads: Reads;
  /** Parameter key → the officers' word for it. */
  readonly words: Readonly<Record<string, string>>;
  /** Parameter key → how it is asked for where it stands alone, if its word says too little. */
  readonly asks?: Readonly<Record<string, string>>;
  /** Of kinds that hold a value against a standard, the parameter `base`: on which side of it points are lost. */
  readonly costs?: (raw: RawParams) => LosingSide;
  load(raw: RawParams, basis: ScoringBasis): LoadedRule;
}

export interface RuleDefinition<P> extends Omit<RuleKind, "words" | "asks" | "load"> {
  readonly words: { readonly [K in keyof P]-?: string };
  readonly asks?: { readonly [K in keyof P]?: string };
  /** What names a measure or a date is read against what the report has. */
  readonly params: v.GenericSchema<unknown, P> | ((basis: ScoringBasis) => v.GenericSchema<unknown, P>);
  readonly settings?: readonly SettingKey[];
  prints?(params: P): PrintedFigures;
  faults?(params: P, weight: Decimal, ruleText: string): readonly string[];
  score(params: P, context: ScoringContext): MethodOutcome;
  next?(params: P, context: ScoringContext): Next | undefined;
}

/** Schema issues in the officers' words for the parameters. */
export const paramFaults = (
  issues: readonly v.BaseIssue<unknown>[],
  words: Readonly<Record<string, string>>,
): readonly ParamFault[] =>
  issues.map((issue) => {
    const param = issue.path?.[0]?.key;
    if (typeof param !== "string") return { message: issue.message };
    const word = words[param];
    if (word === undefined) return { param, message: `没有“${param}”这个参数` };
    return { param, message: issue.received === "undefined" ? `缺少参数“${word}”` : `参数“${word}”${issue.message}` };
  });

/** Ties a definition's parameter type to its behaviour and hides it: outside, all kinds look alike. */
export const defineRule = <P>(definition: RuleDefinition<P>): RuleKind => {
  const { kind, name, example, reads, params, costs, settings = [] } = definition;
  const words: Readonly<Record<string, string>> = definition.words;
  const asks: Readonly<Record<string, string>> = { ...words, ...definition.asks };
  const bind = (raw: RawParams, bound: P): ScoringRule => ({
    kind,
    raw,
    reads,
    settings,
    prints: definition.prints?.(bound) ?? {},
    meaning: JSON.stringify(bound, (key, value: unknown) => (key === "full" ? undefined : value)),
    faults: (weight, ruleText) => definition.faults?.(bound, weight, ruleText) ?? [],
    score: (context) => definition.score(bound, context),
    next: (context) => definition.next?.(bound, context),
  });
  const load = (raw: RawParams, basis: ScoringBasis): LoadedRule => {
    const parsed = v.safeParse(typeof params === "function" ? params(basis) : params, raw);
    return parsed.success
      ? { ok: true, rule: bind(raw, parsed.output) }
      : { ok: false, faults: paramFaults(parsed.issues, words) };
  };
  return { kind, name, example, reads, words, asks, load, ...(costs === undefined ? {} : { costs }) };
};
