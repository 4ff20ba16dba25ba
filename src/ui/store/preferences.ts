/** What an officer sets for this browser: nothing of it is part of the report. */
import { AMOUNT_UNITS, type AmountUnit } from "../../app/views/amount";
import type { FormWords, Language } from "../texts/language";

export interface Preferences {
  /** auto: as Office around the pane speaks. */
  readonly language: Language | "auto";
  /** In which unit 分析 shows amounts. */
  readonly unit: AmountUnit;
  /** Whether figures are checked while they are typed. */
  readonly live: boolean;
}

export const defaultPreferences: Preferences = { language: "auto", unit: AMOUNT_UNITS[0], live: true };

export interface PreferenceStore {
  readonly load: () => Preferences;
  /** false where the browser keeps nothing; the choice then holds while the pane is open. */
  readonly save: (preferences: Preferences) => boolean;
  /** Translations of the form's words, for a language other than its own. */
  readonly formWords: () => Promise<FormWords>;
  /** A locale such as "zh-CN". */
  readonly officeLocale: string;
}

export const noPreferences: PreferenceStore = {
  load: () => defaultPreferences,
  save: () => false,
  formWords: () => Promise.resolve({}),
  officeLocale: "zh-CN",
};

export const languageOf = ({ language }: Preferences, officeLocale: string): Language => {
  if (language !== "auto") return language;
  return officeLocale.toLowerCase().startsWith("zh") ? "zh" : "en";
};
