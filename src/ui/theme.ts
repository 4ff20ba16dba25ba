/** The pane in the colours of the Office around it. In Windows contrast themes the browser replaces the colours; shapes and words still tell states apart. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

export type { Theme };

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

const light: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const contrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase: FONTS };
/** Fluent's red for words on dark is 4.2 : 1 in our cards; its next lighter red passes 4.5 : 1. */
const dark: Theme = {
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground2,
  fontFamilyBase: FONTS,
};

/** The same object for the same colours, so that nothing is drawn again where none changed. */
export const paneTheme = ({ background, prefersDark, forcedColors }: ThemeHint): Theme => {
  if (!(isDark(background ?? "") ?? prefersDark)) return light;
  return forcedColors ? contrast : dark;
};
