/**
 * What a figure is said of, besides the noun: in which measure (决算 or one of the budgets), at which time, of which whole. Each is
 * known with where it comes from: the form itself, the clause, an earlier clause, or only an earlier sentence.
 */
import type { Span } from "./span";

export type BudgetStage = "actual" | "budget" | "initial" | "adjusted";
/** now: the report's year or its end · prior: the year before · start: 年初 · part: some months · span: several years together, said in passing · other: any other year */
type When = "now" | "prior" | "start" | "part" | "span" | "other";

/** The year in words, when the text names one. */
export interface NamedYear {
  readonly value: string;
  readonly at: Span;
}

export interface Time {
  readonly when: When;
  readonly year?: NamedYear;
}

/** fiscal: what was paid from 财政拨款 alone · elsewhere: not the department's, or less than the tables hold */
type Scope =
  { readonly kind: "department" | "fiscal" | "elsewhere" } | { readonly kind: "unit"; readonly name: string };

type From = "form" | "said" | "carried" | "lingers";

export interface Aspect<T> {
  readonly value: T;
  readonly from: From;
}

export interface Setting {
  readonly measure: Aspect<BudgetStage>;
  readonly time: Aspect<Time>;
  readonly whole: Aspect<Scope>;
}

const form = <T>(value: T): Aspect<T> => ({ value, from: "form" });

/** The form speaks of the department's own actual figures of the evaluated year, until the text says otherwise. */
export const formSetting: Setting = {
  measure: form("actual"),
  time: form({ when: "now" }),
  whole: form({ kind: "department" }),
};

export const said = <T>(value: T): Aspect<T> => ({ value, from: "said" });

export const isElsewhere = ({ whole }: Setting): boolean => whole.value.kind === "elsewhere";
export const isBudget = ({ measure }: Setting): boolean => measure.value !== "actual";
export const unitOfSetting = ({ whole }: Setting): string | undefined =>
  whole.value.kind === "unit" ? whole.value.name : undefined;

const aged = <T>(aspect: Aspect<T>, from: From): Aspect<T> =>
  aspect.from === "form" || aspect.from === "lingers" || aspect.from === from ? aspect : { value: aspect.value, from };

/** The settings that the form itself has figures in. */
export const plainSettings = {
  now: formSetting,
  prior: { ...formSetting, time: said<Time>({ when: "prior" }) },
  budget: { ...formSetting, measure: said<BudgetStage>("budget") },
  initial: { ...formSetting, measure: said<BudgetStage>("initial") },
} as const satisfies Readonly<Record<string, Setting>>;
export type PlainSetting = keyof typeof plainSettings;

/** No aspect is ever absent. */
export const settingWith = (setting: Setting, changes: Partial<Setting>): Setting => ({
  measure: changes.measure ?? setting.measure,
  time: changes.time ?? setting.time,
  whole: changes.whole ?? setting.whole,
});

/** From one clause to the next. */
export const carried = (setting: Setting): Setting => {
  const measure = aged(setting.measure, "carried");
  const time = aged(setting.time, "carried");
  const whole = aged(setting.whole, "carried");
  const isSame = measure === setting.measure && time === setting.time && whole === setting.whole;
  return isSame ? setting : { measure, time, whole };
};

const lingering = <T>(aspect: Aspect<T>, own: Aspect<T>, isOwn: boolean): Aspect<T> =>
  isOwn ? own : { value: aspect.value, from: "lingers" };

/** From one sentence to the next: what is not the form's own lingers, but for a unit and for what lies outside the department, which end with their sentence. */
export const afterSentence = ({ measure, time, whole }: Setting): Setting => ({
  measure: lingering(measure, formSetting.measure, measure.value === "actual"),
  time: lingering(time, formSetting.time, time.value.when === "now" || time.value.when === "span"),
  whole: lingering(whole, formSetting.whole, whole.value.kind !== "fiscal"),
});

/** Whether the setting is the form's own: actual figures, this year, the whole department. */
export const isFormsOwn = ({ measure, time, whole }: Setting): boolean =>
  measure.value === "actual" && time.value.when === "now" && whole.value.kind === "department";

const inferredFrom: readonly From[] = ["carried", "lingers"];

/** Whether anything that is not the form's own was only carried here. */
export const isInferred = ({ measure, time, whole }: Setting): boolean =>
  (measure.value !== "actual" && inferredFrom.includes(measure.from)) ||
  (time.value.when !== "now" && inferredFrom.includes(time.from)) ||
  (whole.value.kind !== "department" && inferredFrom.includes(whole.from));

/** The setting with everything that was only carried taken back to the form's own; undefined when nothing was. */
export const withoutInferred = (setting: Setting): Setting | undefined => {
  if (!isInferred(setting)) return undefined;
  const { measure, time, whole } = setting;
  return {
    measure: inferredFrom.includes(measure.from) ? formSetting.measure : measure,
    time: inferredFrom.includes(time.from) ? formSetting.time : time,
    whole: inferredFrom.includes(whole.from) ? formSetting.whole : whole,
  };
};

/** Whether what was carried leaves it open which of the two is meant: an earlier budget, unit or sentence may or may not still hold. */
export const isOpen = ({ measure, time, whole }: Setting): boolean =>
  (measure.value !== "actual" && inferredFrom.includes(measure.from)) ||
  (time.value.when !== "now" && time.from === "lingers") ||
  (whole.value.kind !== "department" && inferredFrom.includes(whole.from));
