/** 设置: how the pane itself behaves. The workbook is not touched. */
import { speak, text } from "../../text";
import type { PaneContext } from "../context";
import { languageOf, type Preferences } from "../preferences";
import { calm } from "../runner";

export const openSettings = ({ store }: PaneContext): void => store.set({ panel: { kind: "settings" } });

/** Takes effect at once, whether or not the browser keeps it. */
export const setPreferences = async (context: PaneContext, change: Partial<Preferences>): Promise<void> => {
  const { store, preferences: kept, live } = context;
  const preferences = { ...store.get().preferences, ...change };
  const preferencesKept = kept.save(preferences);
  const language = languageOf(preferences, kept.officeLocale);
  await context.quietly(async () => {
    await speak(language, kept.formWords);
    await (preferences.live ? live.on() : live.off());
  });
  store.set({ preferences, preferencesKept, language, status: calm(text.settings.taken) });
};
