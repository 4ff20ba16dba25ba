/** One indicator of 评价指标 as labelled fields: each parameter of its rule by the officers' word, without the notation of the cell. */
import { type Decimal, decimal } from "../../../domain/decimal";
import type { ScoringBasis } from "../basis";
import type { Edition } from "../edition/edition";
import type { Facts } from "../facts";
import { ruleKindNamed, ruleKinds } from "../methods";
import type { LosingSide } from "../methods/kind";
import type { IndicatorRow } from "./columns";
import { type ParamEntry, readEntries, writeEntries } from "./paramsText";
import { readCriteria } from "./read";
import { sharedWords } from "./words";

interface IndicatorEdit {
  readonly id: string;
  readonly level3: string;
  readonly text: string;
  readonly weight: string;
  /** The name of its kind of rule. */
  readonly rule: string;
  /** Every parameter that the kind has; "" where it is not given. */
  readonly params: readonly ParamEntry[];
  readonly measure: string;
}

/** The kinds of rule that an indicator may have, with the parameters of each. */
export const ruleChoices: readonly {
  readonly name: string;
  readonly example: string;
  readonly words: readonly string[];
  /** How each parameter is asked for, by its word. */
  readonly labels: Readonly<Record<string, string>>;
}[] = ruleKinds.map(({ name, example, words, asks = {} }) => ({
  name,
  example,
  words: Object.values(words),
  labels: Object.fromEntries(Object.entries(words).map(([key, word]) => [word, asks[key] ?? word])),
}));

const wordsOf = (rule: string): readonly string[] => Object.values(ruleKindNamed(rule)?.words ?? {});

export const editOfRow = ({ id, level3, text, weight, rule, params, measure }: IndicatorRow): IndicatorEdit => {
  const { entries } = readEntries(params);
  const valueOf = (word: string): string => entries.find((entry) => entry.word === word)?.value ?? "";
  const fields = wordsOf(rule).map((word) => ({ word, value: valueOf(word) }));
  return { id, level3, text, weight, rule, measure, params: fields };
};

/** Of a rule that holds a value against a standard: the standard, and on which side of it points are lost. */
export const standardOfRule = ({
  rule,
  params,
}: Pick<IndicatorEdit, "rule" | "params">): { readonly standard: string; readonly side: LosingSide } | undefined => {
  const kind = ruleKindNamed(rule);
  if (kind?.costs === undefined) return undefined;
  const valueOf = (word: string): string => params.find((entry) => entry.word === word)?.value ?? "";
  const raw = Object.fromEntries(Object.entries(kind.words).map(([key, word]) => [key, valueOf(word)]));
  return { standard: raw["base"] ?? "", side: kind.costs(raw) };
};

/** What belongs to the row and not to its kind of rule, such as 组, stays. */
const kept = (row: IndicatorRow): readonly ParamEntry[] =>
  readEntries(row.params).entries.filter(({ word }) => !wordsOf(row.rule).includes(word));

export const rowWith = (row: IndicatorRow, { params, ...edit }: IndicatorEdit): IndicatorRow => ({
  ...row,
  ...edit,
  params: writeEntries([...params.filter(({ value }) => value.trim() !== ""), ...kept(row)]),
});

/** With the parameters of another kind; those that both have keep their values. */
export const withRule = (edit: IndicatorEdit, rule: string): IndicatorEdit => ({
  ...edit,
  rule,
  params: wordsOf(rule).map((word) => ({
    word,
    value: edit.params.find((entry) => entry.word === word)?.value ?? "",
  })),
});

const FULL = "满分";
const BANDS = "分段";

/** Full points are said again in 满分, and as the points of the best band. */
const scaled = ({ word, value }: ParamEntry, from: string, to: string): ParamEntry => {
  if (word === FULL && value === from) return { word, value: to };
  if (word !== BANDS) return { word, value };
  const bands = value.split("、").map((band) => (band.endsWith(`:${from}`) ? band.slice(0, -from.length) + to : band));
  return { word, value: bands.join("、") };
};

/** Another weight, with the rule and its printed text that match it: 计5分 becomes 计6分. */
export const withWeight = (edit: IndicatorEdit, weight: string): IndicatorEdit => ({
  ...edit,
  weight,
  params: edit.params.map((entry) => scaled(entry, edit.weight, weight)),
  text: edit.text.replace(
    /((?:计|得|满分)\s*)(\d+(?:\.\d+)?)(\s*分)/g,
    (whole, before: string, points: string, after: string) =>
      points === edit.weight ? before + weight + after : whole,
  ),
});

interface Trial {
  /** What keeps the row from being used; Chinese, one sentence each. */
  readonly faults: readonly string[];
  /** Points at each value of the measure; undefined where the rule gives none. */
  readonly points: readonly (Decimal | undefined)[];
}

/** The row by itself: how it stands to the other rows is not asked here. */
const alone = (row: IndicatorRow): IndicatorRow => ({
  ...row,
  params: writeEntries(readEntries(row.params).entries.filter(({ word }) => word !== sharedWords.group)),
});

/** What the row would give at these values. */
export const tryRow = (
  row: IndicatorRow,
  base: Edition,
  basis: ScoringBasis,
  facts: Facts,
  values: readonly Decimal[],
): Trial => {
  const weight = /^\d+(\.\d+)?$/.test(row.weight.trim()) ? decimal(row.weight.trim()) : base.total;
  const read = readCriteria([alone(row)], { ...base, total: weight }, basis);
  if (!read.ok) return { faults: [...new Set(read.faults.map(({ message }) => message))], points: [] };
  const [indicator] = read.edition.indicators;
  const measure = indicator?.measure;
  if (indicator === undefined || measure === undefined) return { faults: [], points: [] };
  const points = values.map((value) => {
    const outcome = indicator.rule.score({
      indicator: indicator.id,
      weight: indicator.weight,
      facts,
      settings: { ...read.edition.settings, ...indicator.settings },
      ruleText: indicator.text,
      measured: { state: "value", measure, value, dp: 2, numerator: [], denominator: [] },
    });
    return outcome.state === "points" ? outcome.points : undefined;
  });
  return { faults: [], points };
};
