/** Posts and those who hold them, kind by kind: 行政, 工勤, 事业. */
import { phrases } from "../lexicon/phrases";
import type { Subject } from "./claim";
import { ENDS_PART, wordsBefore, type Page } from "./page";
import { lexiconOf } from "./changes";
import type { ClauseState } from "./state";
import type { TermToken } from "./tokens/token";

const says = phrases.staff;

/** Where the last match begins; -1 where there is none. */
const lastOf = (words: string, pattern: RegExp): number => {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) last = match.index;
  return last;
};

const NO_KIND: readonly string[] = [];

/** 行政编制62名，实有58人: of those posts or, behind the only kind there is, all. */
export const heldKind = ({ memory }: ClauseState, { value: term }: TermToken): readonly string[] => {
  const { staffing } = memory.page.lexicon.quantities;
  if (staffing === undefined || term.means !== staffing.held) return NO_KIND;
  const { recent } = memory.sentence;
  const kinds = recent.slice(-2).map(({ quantities: [id] }) => (id === undefined ? undefined : staffing.byKind[id]));
  const [before, last] = kinds.length === 2 ? kinds : [undefined, kinds[0]];
  return last === undefined || before !== undefined ? NO_KIND : [last];
};

/** 行政编制62人，实际58人: those who hold the posts. */
export const heldBy = (state: ClauseState, subject: Subject): Subject => {
  const { staffing } = lexiconOf(state).quantities;
  const [posts] = subject.quantities;
  if (staffing === undefined || posts === undefined || state.setting.measure.from !== "said") return subject;
  const held = posts === staffing.posts ? staffing.held : staffing.byKind[posts];
  return held === undefined ? subject : { ...subject, quantities: [held] };
};

/** 实有在职人员159人，其中行政编制55人; 实有159人：行政编制55人: those who hold such posts, or the posts. */
export const holdersIn = ({ memory }: ClauseState, means: unknown, at: number): readonly string[] | undefined => {
  const { page, sentence } = memory;
  const { staffing } = page.lexicon.quantities;
  if (typeof means !== "string" || staffing === undefined) return undefined;
  const held = staffing.byKind[means];
  if (held === undefined) return undefined;
  const isPart = sentence.parent?.quantities[0] === staffing.held;
  return isPart || listsHolders(sentenceUpTo(page, at)) ? [held, means] : undefined;
};

const LONGEST_LIST = 48;

/** The sentence, or its part behind a semicolon, up to there. */
const sentenceUpTo = (page: Page, at: number): string => wordsBefore(page, at, LONGEST_LIST, ENDS_PART);

/** 在职159人，其中行政编制55人: who is there is listed by the posts that they hold. */
const listsHolders = (words: string): boolean => {
  const held = lastOf(words, says.holds);
  return held > lastOf(words, says.allowsAll) && says.lists.test(words.slice(held));
};

const NEITHER: readonly string[] = [];

/** 在职民警362人、工勤9人: which of the two the words in front spoke of last. In a list of those who hold posts it may be either. */
export const sidesSaid = ({ memory: { page } }: ClauseState, at: number): readonly string[] => {
  const { staffing } = page.lexicon.quantities;
  if (staffing === undefined) return NEITHER;
  const words = sentenceUpTo(page, at);
  const held = lastOf(words, says.holds);
  const allowed = lastOf(words, says.allows);
  if (held === allowed) return NEITHER;
  if (held > allowed) return [staffing.held];
  return listsHolders(words) ? [staffing.held, staffing.posts] : [staffing.posts];
};

/** 参照公务员管理事业编制71人，事业编制44人: those besides the ones that were set apart by the same name. */
export const isBesideItsLike = ({ memory: { page } }: ClauseState, { start, end, value: term }: TermToken): boolean => {
  if (typeof term.means !== "string" || page.lexicon.quantities.staffing?.byKind[term.means] === undefined)
    return false;
  const before = sentenceUpTo(page, start);
  const like = before.lastIndexOf(page.plain.slice(start, end));
  return like > 0 && says.setApart.test(before.slice(0, like));
};
