/** The changes that several steps make to the state of the clause, and what every step asks of it. */
import type { UncheckedReason } from "./claim";
import type { Page } from "./page";
import { settingWith } from "./setting";
import type { NamedYear, Setting } from "./setting";
import type { ClauseState } from "./state";

/** One more year or unit that figures may be dealt out to. */
export const inTurn = ({ listing }: ClauseState, setting: Partial<Setting>): void => {
  listing.settings = [...listing.settings, setting];
};

/** Most words say nothing of measure, time and whole. */
export const UNCHANGED: Partial<Setting> = {};

/** Nouns that have had no figure yet take the setting that is said behind them: 三公经费年初预算. */
export const setSetting = (state: ClauseState, setting: Partial<Setting>): void => {
  if (setting === UNCHANGED) return;
  const { about } = state;
  state.setting = settingWith(state.setting, setting);
  if (about.spent || about.subjects.length === 0) return;
  about.subjects = about.subjects.map((named) => ({
    ...named,
    subject: { ...named.subject, setting: settingWith(named.subject.setting, setting) },
  }));
};

/** The first doubt stands. */
export const doubt = ({ about }: ClauseState, why: UncheckedReason): void => {
  about.doubt ??= why;
};

export const lexiconOf = (state: ClauseState): Page["lexicon"] => state.memory.page.lexicon;

export const yearOf = (state: ClauseState): NamedYear | undefined => state.setting.time.value.year;
