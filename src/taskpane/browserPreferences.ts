/** Preferences of the pane in the browser's own storage. Where it is shut off, or holds something else, the defaults hold. */
import { AMOUNT_UNITS } from "../app/views/amount";
import { defaultPreferences, type Preferences, type PreferenceStore } from "../ui";

const KEY = "ziping.preferences";

const LANGUAGES = ["auto", "zh", "en"] as const;

const parse = (kept: string | null): Preferences => {
  const { language, unit, live } = Object(JSON.parse(kept ?? "{}")) as Readonly<Record<string, unknown>>;
  return {
    language: LANGUAGES.find((each) => each === language) ?? defaultPreferences.language,
    unit: AMOUNT_UNITS.find((each) => each === unit) ?? defaultPreferences.unit,
    live: typeof live === "boolean" ? live : defaultPreferences.live,
  };
};

/** Asking for the storage throws where the browser forbids it, as it does in a frame of another site. */
const orElse = <T>(ask: () => T, otherwise: T): T => {
  try {
    return ask();
  } catch {
    return otherwise;
  }
};

export const browserPreferences = (officeLocale: string): PreferenceStore => ({
  officeLocale,
  formWords: async () => (await import(/* webpackChunkName: "english" */ "../reports/department/english")).english,
  load: () => orElse(() => parse(window.localStorage.getItem(KEY)), defaultPreferences),
  save: (preferences) =>
    orElse(() => {
      window.localStorage.setItem(KEY, JSON.stringify(preferences));
      return true;
    }, false),
});
