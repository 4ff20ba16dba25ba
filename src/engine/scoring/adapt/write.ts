/** An edition as rows of 评价指标. Reading the rows back gives the same edition. */
import type { Edition, Group, Indicator } from "../edition/edition";
import { ruleKind } from "../methods";
import { postKind } from "../methods/post";
import type { PostStage } from "../methods/post/stage";
import type { OwnValues } from "../ownValues";
import { answerWord, settingKeys, settingWords, type SettingChanges } from "../settings";
import { nameFor, type Named } from "./codes";
import { emptyRow, type IndicatorRow } from "./columns";
import { type ParamEntry, paramEntries, writeEntries } from "./paramsText";
import { groupKindWords, reasonWords, sharedWords } from "./words";

const settingEntries = (changes: SettingChanges): readonly ParamEntry[] =>
  settingKeys.flatMap((key) => {
    const answer = changes[key];
    return answer === undefined ? [] : [{ word: settingWords[key].word, value: answerWord(key, answer) }];
  });

const sharedEntries = ({ group, reason }: Indicator, groups: readonly Named[]): readonly ParamEntry[] => [
  ...(group === undefined ? [] : [{ word: sharedWords.group, value: nameFor(group, groups) }]),
  ...(reason === "belowFull" ? [] : [{ word: sharedWords.reason, value: reasonWords[reason] }]),
];

const indicatorRow = (indicator: Indicator, groups: readonly Named[], own: OwnValues): IndicatorRow => {
  const {
    id,
    path: [level1, level2, level3],
    text,
    weight,
    rule,
    measure,
    settings,
  } = indicator;
  const kind = ruleKind(rule.kind);
  const entries = [
    ...paramEntries(rule.raw, kind?.words ?? {}),
    ...settingEntries(settings),
    ...sharedEntries(indicator, groups),
  ];
  const { target = "", actual = "" } = own.get(id) ?? {};
  return {
    id,
    level1,
    level2,
    level3,
    text,
    weight: weight.toFixed(),
    rule: kind?.name ?? rule.kind,
    params: writeEntries(entries),
    measure: measure?.name ?? "",
    target,
    actual,
  };
};

const groupRow = ({ id, kind, name, weight, chosen }: Group, indicators: readonly Named[]): IndicatorRow => ({
  ...emptyRow,
  id,
  level3: name,
  weight: weight.toFixed(),
  rule: groupKindWords[kind],
  params: chosen === undefined ? "" : writeEntries([{ word: sharedWords.chosen, value: nameFor(chosen, indicators) }]),
});

const stageRow = ({ id, kind, text, raw, measure }: PostStage): IndicatorRow => {
  const known = postKind(kind);
  return {
    ...emptyRow,
    id,
    text,
    rule: known?.name ?? kind,
    params: writeEntries(paramEntries(raw, known?.words ?? {})),
    measure: measure?.name ?? "",
  };
};

/** Indicators in their order, each group just above its first member, stages last. */
export const rowsOfEdition = (edition: Edition, own: OwnValues = new Map()): readonly IndicatorRow[] => {
  const indicators = edition.indicators.map(({ id, path }): Named => ({ id, name: path[2] }));
  const placed = new Set<string>();
  const rows: IndicatorRow[] = [];
  for (const indicator of edition.indicators) {
    const group = edition.groups.find((each) => each.id === indicator.group);
    if (group !== undefined && !placed.has(group.id)) rows.push(groupRow(group, indicators));
    if (group !== undefined) placed.add(group.id);
    rows.push(indicatorRow(indicator, edition.groups, own));
  }
  return [...rows, ...edition.post.map(stageRow)];
};
