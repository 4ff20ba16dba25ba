/** How a paragraph, a sentence and a clause begin: nothing said yet. */
import type { Page } from "./page";
import { carried, formSetting } from "./setting";
import type { Setting } from "./setting";
import type { About, ClauseState, Memory, Sentence } from "./state";
import type { Token } from "./tokens/token";

/** Lists are replaced, never changed. */
const NONE: readonly never[] = [];

export const newSentence = (setting: Setting): Sentence => ({
  setting,
  last: undefined,
  recent: NONE,
  recentBefore: 0,
  first: undefined,
  parent: undefined,
  named: false,
  mentioned: undefined,
  compare: undefined,
  verb: "",
  othersScore: false,
  partScore: false,
  counted: false,
  foreignParts: false,
  behindOther: false,
  text: false,
  foreignBase: false,
  base: undefined,
  ratio: undefined,
  turns: NONE,
  dealt: NONE,
  score: undefined,
});

export const newMemory = (page: Page, reportYear: string | undefined, topic: string | undefined): Memory => ({
  page,
  reportYear,
  topic,
  ownTopic: topic,
  top: undefined,
  titled: undefined,
  underOther: undefined,
  alone: undefined,
  setting: formSetting,
  unitAlone: undefined,
  unitBefore: undefined,
  heading: formSetting,
  lineBefore: undefined,
  claimsBefore: 0,
  sentence: newSentence(formSetting),
  claims: [],
});

/** For what stands in brackets: it knows all that was said before, and what it says itself is forgotten but for its claims. */
export const memoryInside = (memory: Memory, changes: Pick<Sentence, "setting" | "last" | "parent">): Memory => ({
  ...memory,
  sentence: { ...memory.sentence, ...changes },
});

/** As if nothing had been said in the clause. */
export const newAbout = (): About => ({
  subjects: NONE,
  contexts: NONE,
  doubt: undefined,
  broken: false,
  text: false,
  of: false,
  joining: false,
  spent: false,
  per: false,
  again: false,
});

export const newClause = (memory: Memory, tokens: readonly Token[]): ClauseState => ({
  memory,
  tokens,
  setting: carried(memory.sentence.setting),
  about: newAbout(),
  relation: {
    share: undefined,
    compare: undefined,
    compareCarried: false,
    direction: undefined,
    changed: false,
    none: undefined,
    limit: undefined,
    limitTerm: undefined,
    exceeds: undefined,
    completes: undefined,
  },
  listing: { turn: undefined, settings: NONE, each: false, sum: undefined },
  special: undefined,
  hedge: undefined,
  apart: undefined,
  figures: 0,
  goesOn: false,
  figureEnd: undefined,
});
