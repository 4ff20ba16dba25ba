/** The task pane over app's Session: make it, draw it. */
export { createPane, type Pane } from "./store/pane";
export {
  defaultPreferences,
  languageOf,
  noPreferences,
  type Preferences,
  type PreferenceStore,
} from "./store/preferences";
export { speak } from "./text";
export { paneTheme, type Theme, type ThemeHint } from "./theme";
export { App } from "./views/App";
export { Outside } from "./views/Outside";
