/**
 * What the reader remembers, with some of it changed. A spread of all and a few changes gives each place where it is written a hidden
 * class of its own (V8 before version 12), and whoever reads the copies becomes slow; written out key by key all of them share one.
 */
import type { Setting } from "./setting";
import type { About, ClauseRelation, ClauseState, Listing, Memory, Sentence } from "./state";

const copyOfAbout = (about: About): About => ({
  subjects: about.subjects,
  contexts: about.contexts,
  doubt: about.doubt,
  broken: about.broken,
  text: about.text,
  of: about.of,
  joining: about.joining,
  spent: about.spent,
  per: about.per,
  again: about.again,
});

const copyOfRelation = (relation: ClauseRelation): ClauseRelation => ({
  share: relation.share,
  compare: relation.compare,
  compareCarried: relation.compareCarried,
  direction: relation.direction,
  changed: relation.changed,
  none: relation.none,
  limit: relation.limit,
  limitTerm: relation.limitTerm,
  exceeds: relation.exceeds,
  completes: relation.completes,
});

const copyOfListing = (listing: Listing): Listing => ({
  turn: listing.turn,
  settings: listing.settings,
  each: listing.each,
  sum: listing.sum,
});

const copyOfSentence = (sentence: Sentence): Sentence => ({
  setting: sentence.setting,
  last: sentence.last,
  recent: sentence.recent,
  recentBefore: sentence.recentBefore,
  first: sentence.first,
  parent: sentence.parent,
  named: sentence.named,
  mentioned: sentence.mentioned,
  compare: sentence.compare,
  verb: sentence.verb,
  othersScore: sentence.othersScore,
  counted: sentence.counted,
  partScore: sentence.partScore,
  foreignParts: sentence.foreignParts,
  behindOther: sentence.behindOther,
  text: sentence.text,
  foreignBase: sentence.foreignBase,
  base: sentence.base,
  turns: sentence.turns,
  ratio: sentence.ratio,
  score: sentence.score,
});

const copyOfMemory = (memory: Memory): Memory => ({
  page: memory.page,
  reportYear: memory.reportYear,
  topic: memory.topic,
  ownTopic: memory.ownTopic,
  top: memory.top,
  titled: memory.titled,
  underOther: memory.underOther,
  alone: memory.alone,
  setting: memory.setting,
  unitBefore: memory.unitBefore,
  heading: memory.heading,
  lineBefore: memory.lineBefore,
  claimsBefore: memory.claimsBefore,
  sentence: memory.sentence,
  claims: memory.claims,
});

const copyOfClause = (clause: ClauseState): ClauseState => ({
  memory: clause.memory,
  tokens: clause.tokens,
  setting: clause.setting,
  about: clause.about,
  relation: clause.relation,
  listing: clause.listing,
  special: clause.special,
  hedge: clause.hedge,
  figures: clause.figures,
  goesOn: clause.goesOn,
  figureEnd: clause.figureEnd,
});

export const aboutWith = (about: About, changes: Partial<About>): About => Object.assign(copyOfAbout(about), changes);
export const relationWith = (relation: ClauseRelation, changes: Partial<ClauseRelation>): ClauseRelation =>
  Object.assign(copyOfRelation(relation), changes);
export const listingWith = (listing: Listing, changes: Partial<Listing>): Listing =>
  Object.assign(copyOfListing(listing), changes);
export const sentenceWith = (sentence: Sentence, changes: Partial<Sentence>): Sentence =>
  Object.assign(copyOfSentence(sentence), changes);
export const memoryWith = (memory: Memory, changes: Partial<Memory>): Memory =>
  Object.assign(copyOfMemory(memory), changes);
export const clauseWith = (clause: ClauseState, changes: Partial<ClauseState>): ClauseState =>
  Object.assign(copyOfClause(clause), changes);

/** No aspect is ever absent. */
export const settingWith = (setting: Setting, changes: Partial<Setting>): Setting => ({
  measure: changes.measure ?? setting.measure,
  time: changes.time ?? setting.time,
  whole: changes.whole ?? setting.whole,
});
