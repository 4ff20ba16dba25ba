/** One row of 评价指标 as the plain text of an indicator, a group or a stage. */
import type { GroupDraft, IndicatorDraft, PostDraft, RawRule } from "../edition/draft";
import type { ScoringBasis } from "../basis";
import { ruleKindNamed } from "../methods";
import { postKindNamed } from "../methods/post";
import { type Column, columns, type IndicatorRow } from "./columns";
import { type ParamEntry, readEntries } from "./paramsText";
import { answerByWord, groupKindWords, type GroupKindName, reasonWords, settingKeyByWord, sharedWords } from "./words";

interface RowFault {
  readonly column: Column;
  readonly message: string;
}

export type RowDraft =
  | { readonly list: "indicators"; readonly draft: IndicatorDraft }
  | { readonly list: "groups"; readonly draft: GroupDraft }
  | { readonly list: "post"; readonly draft: PostDraft };

interface ReadRow {
  readonly draft?: RowDraft;
  readonly faults: readonly RowFault[];
}

const required = (row: IndicatorRow, needed: readonly Column[]): readonly RowFault[] =>
  needed
    .filter((column) => row[column].trim() === "")
    .map((column) => ({ column, message: `请填写${columns[column]}` }));

const keyFor = (word: string, words: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(words).find(([, each]) => each === word)?.[0];

interface Sorted {
  readonly params: Record<string, string>;
  readonly settings: Record<string, string>;
  readonly shared: Record<string, string>;
  readonly faults: RowFault[];
}

/** Entries of 参数 by what they belong to: the rule kind, an open question, or the row itself. */
const sortEntries = (text: string, words: Readonly<Record<string, string>>): Sorted => {
  const { entries, faults } = readEntries(text);
  const sorted: Sorted = {
    params: {},
    settings: {},
    shared: {},
    faults: faults.map((message) => ({ column: "params", message })),
  };
  for (const { word, value } of entries) place(sorted, { word, value }, words);
  return sorted;
};

const place = (sorted: Sorted, { word, value }: ParamEntry, words: Readonly<Record<string, string>>): void => {
  const param = keyFor(word, words);
  const setting = settingKeyByWord.get(word);
  const shared = keyFor(word, sharedWords);
  if (param !== undefined) sorted.params[param] = value;
  else if (setting !== undefined) sorted.settings[setting] = answerByWord(setting, value);
  else if (shared !== undefined) sorted.shared[shared] = value;
  else
    sorted.faults.push({
      column: "params",
      message: `这种规则没有“${word}”这个参数，可用的有：${Object.values(words).join("、")}`,
    });
};

const measureFaults = (name: string, { measureByName }: ScoringBasis): readonly RowFault[] =>
  name === "" || measureByName(name) !== undefined
    ? []
    : [{ column: "measure", message: `没有“${name}”这个测算指标，请从列表中选择` }];

const measurePart = (name: string, { measureByName }: ScoringBasis): { readonly measure?: string } => {
  const measure = measureByName(name);
  return measure === undefined ? {} : { measure: measure.id };
};

const rawRule = (kind: string, params: Readonly<Record<string, string>>): RawRule => ({ ...params, kind });

const reasonFrom = (word: string | undefined): IndicatorDraft["reason"] =>
  word === reasonWords.never ? "never" : "belowFull";

const readIndicator = (
  row: IndicatorRow,
  kind: string,
  words: Readonly<Record<string, string>>,
  basis: ScoringBasis,
): ReadRow => {
  const { params, settings, shared, faults } = sortEntries(row.params, words);
  const measure = row.measure.trim();
  const all = [
    ...required(row, ["id", "level1", "level2", "level3", "weight"]),
    ...faults,
    ...measureFaults(measure, basis),
  ];
  const group = shared["group"];
  const draft: IndicatorDraft = {
    id: row.id.trim(),
    path: [row.level1.trim(), row.level2.trim(), row.level3.trim()],
    text: row.text,
    weight: row.weight.trim(),
    rule: rawRule(kind, params),
    settings,
    reason: reasonFrom(shared["reason"]),
    ...measurePart(measure, basis),
    ...(group === undefined ? {} : { group }),
  };
  return all.length > 0 ? { faults: all } : { draft: { list: "indicators", draft }, faults: [] };
};

const readGroup = (row: IndicatorRow, kind: GroupKindName): ReadRow => {
  const { shared, faults } = sortEntries(row.params, {});
  const all = [...required(row, ["id", "level3", "weight"]), ...faults];
  const chosen = shared["chosen"];
  const draft: GroupDraft = {
    id: row.id.trim(),
    kind,
    name: row.level3.trim(),
    weight: row.weight.trim(),
    ...(chosen === undefined ? {} : { chosen }),
  };
  return all.length > 0 ? { faults: all } : { draft: { list: "groups", draft }, faults: [] };
};

const readStage = (
  row: IndicatorRow,
  kind: string,
  words: Readonly<Record<string, string>>,
  basis: ScoringBasis,
): ReadRow => {
  const { params, faults } = sortEntries(row.params, words);
  const measure = row.measure.trim();
  const all = [...required(row, ["id"]), ...faults, ...measureFaults(measure, basis)];
  const draft: PostDraft = {
    id: row.id.trim(),
    text: row.text,
    rule: rawRule(kind, params),
    ...measurePart(measure, basis),
  };
  return all.length > 0 ? { faults: all } : { draft: { list: "post", draft }, faults: [] };
};

const isGroupKind = (key: string | undefined): key is GroupKindName => key === "pool" || key === "oneOf";

/** The 规则类型 decides what a row is. */
export const readRow = (row: IndicatorRow, basis: ScoringBasis): ReadRow => {
  const word = row.rule.trim();
  const rule = ruleKindNamed(word);
  if (rule !== undefined) return readIndicator(row, rule.kind, rule.words, basis);
  const stage = postKindNamed(word);
  if (stage !== undefined) return readStage(row, stage.kind, stage.words, basis);
  const group = keyFor(word, groupKindWords);
  if (isGroupKind(group)) return readGroup(row, group);
  return {
    faults: [{ column: "rule", message: word === "" ? "请选择规则类型" : `没有“${word}”这种规则类型，请从列表中选择` }],
  };
};
