/** What the page around the pane says: colours and the calendar. */
import type { ThemeHint } from "../ui";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(forced-colors: active)";

const matches = (query: string): boolean => window.matchMedia(query).matches;

/** `background` is Excel's own; without it the system's preference decides. */
export const matching = (background?: string): ThemeHint => ({
  background,
  prefersDark: matches(DARK),
  forcedColors: matches(CONTRAST),
});

/** Microsoft's client asks Excel for its theme at most every five seconds. */
const CLIENT_KEEPS_MS = 5_500;

/**
 * Calls `again` when the colours around the pane may have changed: the system's have, or somebody comes back to the pane, as
 * after Excel's own options, which tell nobody; and once more when what Office's client keeps of the theme has lapsed.
 */
export const onColours = (again: () => void): void => {
  let later: number | undefined;
  const ask = (): void => {
    again();
    window.clearTimeout(later);
    later = window.setTimeout(again, CLIENT_KEEPS_MS);
  };
  for (const query of [DARK, CONTRAST]) window.matchMedia(query).addEventListener("change", ask);
  window.addEventListener("focus", ask);
};

/** A year is evaluated after it has ended. */
export const lastYear = (now = new Date()): string => String(now.getFullYear() - 1);
