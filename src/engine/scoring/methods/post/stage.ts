/** Stages after the sum: what takes points off the total, caps it, or asks for an explanation. */
import * as v from "valibot";
import type { Decimal } from "../../../../domain/decimal";
import type { Measure, Measured, MeasuredValue } from "../../measures/measure";
import type { Step } from "../../steps/step";
import { type ParamFault, paramFaults, type RawParams } from "../kind";
import type { Unsure } from "../outcome";

interface PostContext {
  /** The total so far. */
  readonly before: Decimal;
  readonly rows: readonly PostRow[];
  readonly measured?: Measured;
}

/** What a stage may know of a scored row. */
export interface PostRow {
  readonly id: string;
  readonly name: string;
  readonly measure?: string;
  readonly steps: readonly Step[];
}

interface PostOutcome {
  readonly after: Decimal;
  readonly steps: readonly Step[];
  /** Indicators that need an explanation because of this stage. */
  readonly explain?: readonly string[];
  readonly unsure?: Unsure;
}

export interface PostStage {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly raw: RawParams;
  readonly measure?: Measure;
  apply(context: PostContext): PostOutcome;
}

interface StageSource {
  readonly id: string;
  readonly text: string;
  readonly raw: RawParams;
  readonly measure?: Measure;
}

type LoadedStage =
  { readonly ok: true; readonly stage: PostStage } | { readonly ok: false; readonly faults: readonly ParamFault[] };

export interface PostKind {
  readonly kind: string;
  readonly name: string;
  readonly example: string;
  readonly words: Readonly<Record<string, string>>;
  load(source: StageSource): LoadedStage;
}

interface PostDefinition<P> extends Omit<PostKind, "load" | "words"> {
  readonly words: { readonly [K in keyof P]-?: string };
  readonly params: v.GenericSchema<unknown, P>;
  readonly needsMeasure: boolean;
  faults?(params: P): readonly string[];
  apply(params: P, context: PostContext): PostOutcome;
}

/** The measured value a stage turns on, or the outcome of not having it: the total stays, and stays in doubt. */
export const measuredOr = (context: PostContext, use: (measured: MeasuredValue) => PostOutcome): PostOutcome => {
  const { measured, before } = context;
  if (measured?.state === "value") return use(measured);
  const why: Unsure =
    measured === undefined
      ? { reason: "missing", fields: [] }
      : { reason: measured.state, fields: measured.fields, measured };
  return { after: before, steps: [], unsure: why };
};

export const definePost = <P>(definition: PostDefinition<P>): PostKind => {
  const { kind, name, example, needsMeasure, params } = definition;
  const words: Readonly<Record<string, string>> = definition.words;
  const load = ({ id, text, raw, measure }: StageSource): LoadedStage => {
    if (needsMeasure && measure === undefined)
      return { ok: false, faults: [{ param: "measure", message: "这种规则要有测算指标" }] };
    const parsed = v.safeParse(params, raw);
    if (!parsed.success) return { ok: false, faults: paramFaults(parsed.issues, words) };
    const faults = definition.faults?.(parsed.output) ?? [];
    if (faults.length > 0) return { ok: false, faults: faults.map((message) => ({ message })) };
    return {
      ok: true,
      stage: {
        id,
        kind,
        text,
        raw,
        ...(measure === undefined ? {} : { measure }),
        apply: (context) => definition.apply(parsed.output, context),
      },
    };
  };
  return { kind, name, example, words, load };
};
