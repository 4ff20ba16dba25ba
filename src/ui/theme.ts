/** The pane in the colours of the Office around it. In Windows contrast themes the browser replaces the colours; shapes and words still tell states apart. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

export interface ThemeHint {
  /** "#RRGGBB" of the pane's surroundings, from the Office theme; undefined where Office does not say. */
  readonly background?: string | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

const FONTS = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif';

/** Below half of full brightness, by the weights of human sight, a background counts as dark. */
const isDark = (color: string): boolean | undefined => {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i
    .exec(color)
    ?.slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  const [red, green, blue] = channels ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return red * 299 + green * 587 + blue * 114 < 128_000;
};

export const paneTheme = (hint: ThemeHint): Theme => ({ ...baseTheme(hint), fontFamilyBase: FONTS });

const baseTheme = ({ background, prefersDark, forcedColors }: ThemeHint): Theme => {
  const dark = isDark(background ?? "") ?? prefersDark;
  if (!dark) return webLightTheme;
  return forcedColors ? teamsHighContrastTheme : readableDark;
};

/** Fluent's red for words on dark is 4.2 : 1 in our cards; its next lighter red passes 4.5 : 1. */
const readableDark: Theme = {
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground2,
};
