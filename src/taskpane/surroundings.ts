/** What the page around the pane says: colours and the calendar. */
import type { ThemeHint } from "../ui";

const matches = (query: string): boolean => window.matchMedia(query).matches;

/** `background` is Excel's own; without it the system's preference decides. */
export const matching = (background?: string): ThemeHint => ({
  background,
  prefersDark: matches("(prefers-color-scheme: dark)"),
  forcedColors: matches("(forced-colors: active)"),
});

/** A year is evaluated after it has ended. */
export const lastYear = (now = new Date()): string => String(now.getFullYear() - 1);
