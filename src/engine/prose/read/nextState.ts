/** The step from one state of the reader to the next, and what every step asks of it. */
import type { UncheckedReason } from "./claim";
import { aboutWith, clauseWith, listingWith, memoryWith, relationWith, sentenceWith, settingWith } from "./copies";
import type { Page } from "./page";
import type { NamedYear, Setting } from "./setting";
import type { About, ClauseRelation, ClauseState, Listing, Memory, Sentence } from "./state";

export const withAbout = (state: ClauseState, about: Partial<About>): ClauseState =>
  clauseWith(state, { about: aboutWith(state.about, about) });
export const withRelation = (state: ClauseState, relation: Partial<ClauseRelation>): ClauseState =>
  clauseWith(state, { relation: relationWith(state.relation, relation) });
export const withListing = (state: ClauseState, listing: Partial<Listing>): ClauseState =>
  clauseWith(state, { listing: listingWith(state.listing, listing) });
export const withMemory = (state: ClauseState, memory: Partial<Memory>): ClauseState =>
  clauseWith(state, { memory: memoryWith(state.memory, memory) });
export const withSentence = (state: ClauseState, sentence: Partial<Sentence>): ClauseState =>
  withMemory(state, { sentence: sentenceWith(state.memory.sentence, sentence) });

/** One more year or unit that figures may be dealt out to. */
export const inTurn = (state: ClauseState, setting: Partial<Setting>): ClauseState =>
  withListing(state, { settings: [...state.listing.settings, setting] });

/** Nouns that have had no figure yet take the setting that is said behind them: 三公经费年初预算. */
export const withSetting = (state: ClauseState, setting: Partial<Setting>): ClauseState => {
  const next = clauseWith(state, { setting: settingWith(state.setting, setting) });
  if (state.about.spent || state.about.subjects.length === 0) return next;
  return withAbout(next, {
    subjects: state.about.subjects.map((named) => ({
      ...named,
      subject: { ...named.subject, setting: settingWith(named.subject.setting, setting) },
    })),
  });
};

export const withDoubt = (state: ClauseState, why: UncheckedReason): ClauseState =>
  withAbout(state, { doubt: state.about.doubt ?? why });

export const lexiconOf = (state: ClauseState): Page["lexicon"] => state.memory.page.lexicon;

export const yearOf = (state: ClauseState): NamedYear | undefined => state.setting.time.value.year;
