/** What the report has for a subject as it was said, and for the other ways in which what was only carried may be meant. */
import type { Subject } from "../read/claim";
import { formSetting, isFormsOwn, isInferred, isOpen, unitOfSetting, withoutInferred } from "../read/setting";
import type { Figures } from "../source";
import type { Gravity } from "./verdict";
import { isKnown, valuesOf } from "./value";
import type { Value } from "./value";

/** The subject with nothing carried: may make a text right, never wrong. */
export const otherReadings = (figures: Figures, subject: Subject): readonly Value[] => {
  const settings = [withoutInferred(subject.setting), subject.perhaps];
  return settings.flatMap((setting) => (setting === undefined ? [] : valuesOf(figures, { ...subject, setting })));
};

/** 强制 only where nothing was inferred. */
export const gravityOf = (...subjects: readonly Subject[]): Gravity =>
  subjects.some((subject) => subject.carried === true || subject.perhaps !== undefined || isInferred(subject.setting))
    ? "doubt"
    : "wrong";

/** Whether a difference would prove nothing: the words may mean less, or it is open which of two settings holds and only one is known. */
export const isUndecided = (figures: Figures, subject: Subject): boolean =>
  subject.loose === true ||
  (subject.carried === true &&
    subject.summed !== true &&
    valuesOf(figures, subject).some((value) => !isKnown(value))) ||
  (isOpen(subject.setting) &&
    ![valuesOf(figures, subject), otherReadings(figures, subject)].every((v) => v.some(isKnown)));

const prefixOf = ({ setting }: Subject): string => {
  const { when } = setting.time.value;
  const time = when === "prior" ? "上年" : when === "start" ? "年初" : "";
  const measure = setting.measure.value === "actual" ? "" : "预算安排的";
  return `${time}${measure}${unitOfSetting(setting) ?? ""}`;
};

/** In the form's words: 局机关基本支出, 上年总支出, 年初预算数. */
export const nameOf = ({ lexicon }: Figures, subject: Subject): string => {
  const first = lexicon.firstQuantity(subject.quantities);
  const budgetLabel = subject.setting.measure.value === "actual" ? undefined : first?.budgetLabel;
  if (budgetLabel !== undefined) return budgetLabel;
  const label =
    subject.summed === true
      ? subject.quantities.map((id) => lexicon.quantityOf(id).label).join("、")
      : (first?.label ?? subject.words);
  return `${prefixOf(subject)}${label}`;
};

/** The same in the report's own year. */
export const inOwnYear = (subject: Subject): Subject => ({
  ...subject,
  setting: { ...subject.setting, time: formSetting.time },
});

export const isOfForm = (subject: Subject): boolean => isFormsOwn(subject.setting);
