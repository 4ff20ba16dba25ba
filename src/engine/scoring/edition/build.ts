/** From the plain text of an edition to the checked thing. */
import { Decimal } from "../../../domain/decimal";
import { halfWidth } from "../../../domain/parse";
import type { ScoringBasis } from "../basis";
import type { Measure } from "../measures/measure";
import { ruleKind } from "../methods";
import type { LoadedRule, RawParams, ScoringRule } from "../methods/kind";
import { postKind } from "../methods/post";
import type { PostStage } from "../methods/post/stage";
import { defaultSettings, withChanges } from "../settings";
import { editionFaults } from "./checks";
import { gradesFrom } from "./grades";
import type { EditionDraft, GroupDraft, IndicatorDraft, PostDraft, RawRule } from "./draft";
import type { Edition, EditionFault, Group, Indicator, LoadedEdition } from "./edition";
import { faultAt, faultOfEdition, type EditionPlace } from "./faults";
import { settingFaults } from "./settingFaults";

const NUMBER = /^\d+(\.\d+)?$/;

/** What one entry came to; faults of all entries are gathered before anything is refused. */
type Built<T> = { readonly value: T } | { readonly faults: readonly EditionFault[] };

/** Points typed by a person: digits, full-width or not. */
const pointsFrom = (text: string): Decimal | undefined => {
  const clean = halfWidth(text).replace(/分$/, "");
  return NUMBER.test(clean) && !new Decimal(clean).isZero() ? new Decimal(clean) : undefined;
};

const weightFault = (place: EditionPlace, text: string): EditionFault =>
  faultAt(place, "weight", text === "" ? "没有填分值" : `分值应为大于 0 的数，现为“${text}”`);

const paramsOf = (rule: RawRule): RawParams =>
  Object.fromEntries(Object.entries(rule).filter(([key]) => key !== "kind"));

const ruleFrom = (raw: RawRule, place: EditionPlace, basis: ScoringBasis): Built<ScoringRule> => {
  const kind = ruleKind(raw.kind);
  if (kind === undefined) return { faults: [faultAt(place, "rule", `没有“${raw.kind}”这种规则类型`)] };
  const loaded: LoadedRule = kind.load(paramsOf(raw), basis);
  return loaded.ok
    ? { value: loaded.rule }
    : { faults: loaded.faults.map(({ param, message }) => faultAt(place, "params", message, param)) };
};

const measureFrom = (id: string | undefined, place: EditionPlace, basis: ScoringBasis): Built<Measure | undefined> => {
  const measure = id === undefined ? undefined : basis.measureById(id);
  return id !== undefined && measure === undefined
    ? { faults: [faultAt(place, "measure", `没有“${id}”这个测算指标`)] }
    : { value: measure };
};

const faultsIn = (...parts: readonly Built<unknown>[]): readonly EditionFault[] =>
  parts.flatMap((part) => ("faults" in part ? part.faults : []));

const lacksMeasure = (rule: ScoringRule, measure: Measure | undefined, place: EditionPlace): readonly EditionFault[] =>
  rule.reads === "measure" && measure === undefined ? [faultAt(place, "measure", "这种规则要有测算指标")] : [];

const indicatorFrom = (draft: IndicatorDraft, index: number, basis: ScoringBasis): Built<Indicator> => {
  const place: EditionPlace = { list: "indicators", index, id: draft.id };
  const weight = pointsFrom(draft.weight);
  const rule = ruleFrom(draft.rule, place, basis);
  const measure = measureFrom(draft.measure, place, basis);
  const faults = [
    ...(weight === undefined ? [weightFault(place, draft.weight)] : []),
    ...faultsIn(rule, measure),
    ...settingFaults(draft.settings, place),
  ];
  if (faults.length > 0 || weight === undefined || "faults" in rule || "faults" in measure) return { faults };
  const contradictions = [
    ...rule.value.faults(weight, draft.text).map((message) => faultAt(place, "params", message)),
    ...lacksMeasure(rule.value, measure.value, place),
  ];
  if (contradictions.length > 0) return { faults: contradictions };
  const { id, path, text, group, reason, settings } = draft;
  return {
    value: {
      id,
      path,
      text,
      weight,
      rule: rule.value,
      reason,
      settings,
      ...(group === undefined ? {} : { group }),
      ...(measure.value === undefined ? {} : { measure: measure.value }),
    },
  };
};

const groupFrom = ({ id, kind, name, weight: text, chosen }: GroupDraft, index: number): Built<Group> => {
  const weight = pointsFrom(text);
  if (weight === undefined) return { faults: [weightFault({ list: "groups", index, id }, text)] };
  return { value: { id, kind, name, weight, ...(chosen === undefined ? {} : { chosen }) } };
};

const stageFrom = (draft: PostDraft, index: number, basis: ScoringBasis): Built<PostStage> => {
  const place: EditionPlace = { list: "post", index, id: draft.id };
  const kind = postKind(draft.rule.kind);
  const measure = measureFrom(draft.measure, place, basis);
  if (kind === undefined) return { faults: [faultAt(place, "rule", `没有“${draft.rule.kind}”这种规则类型`)] };
  if ("faults" in measure) return measure;
  const loaded = kind.load({
    id: draft.id,
    text: draft.text,
    raw: paramsOf(draft.rule),
    ...(measure.value === undefined ? {} : { measure: measure.value }),
  });
  return loaded.ok
    ? { value: loaded.stage }
    : {
        faults: loaded.faults.map(({ param, message }) =>
          faultAt(place, param === "measure" ? "measure" : "params", message, param === "measure" ? undefined : param),
        ),
      };
};

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the keys that were left out. */
const given = <T extends object>(draft: T): Given<T> =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Given<T>;

const valuesOf = <T>(built: readonly Built<T>[]): readonly T[] =>
  built.flatMap((each) => ("value" in each ? [each.value] : []));

/** Checks everything it can and reports every fault; an edition is returned only when there is none. */
export const buildEdition = (draft: EditionDraft, basis: ScoringBasis): LoadedEdition => {
  const total = pointsFrom(draft.total);
  const indicators = draft.indicators.map((each, index) => indicatorFrom(each, index, basis));
  const groups = draft.groups.map(groupFrom);
  const post = draft.post.map((each, index) => stageFrom(each, index, basis));
  const grades = gradesFrom(draft.grades);
  const faults = [
    ...(total === undefined ? [faultOfEdition("total", "总分应为大于 0 的数")] : []),
    ...settingFaults(draft.settings),
    ...faultsIn(...indicators, ...groups, ...post, grades),
  ];
  const sums = editionFaults(draft, valuesOf(indicators), valuesOf(groups), total);
  if (faults.length > 0 || sums.length > 0 || total === undefined || "faults" in grades)
    return { ok: false, faults: [...faults, ...sums] };
  const { id, name, validity, source, footnote } = draft;
  const edition: Edition = {
    id,
    name,
    total,
    validity: given(validity),
    source: given(source),
    settings: withChanges(defaultSettings, draft.settings),
    grades: grades.value,
    groups: valuesOf(groups),
    indicators: valuesOf(indicators),
    post: valuesOf(post),
    ...(footnote === undefined ? {} : { footnote }),
  };
  return { ok: true, edition };
};
