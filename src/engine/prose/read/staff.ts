/** Posts and those who hold them, kind by kind: 行政, 工勤, 事业. */
import { patterns } from "../lexicon/patterns";
import type { Subject } from "./claim";
import { lexiconOf } from "./nextState";
import type { ClauseState } from "./state";
import type { TermToken } from "./tokens/token";

const NO_KIND: readonly string[] = [];

/** 行政编制62名，实有58人: of those posts or, behind the only kind there is, all. */
export const heldKind = ({ memory }: ClauseState, { term }: TermToken): readonly string[] => {
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

const LONGEST_LIST = 48;

/** 参照公务员管理事业编制71人，事业编制44人: those besides the ones that were set apart by the same name. */
export const isBesideItsLike = ({ memory: { page } }: ClauseState, { start, end, term }: TermToken): boolean => {
  if (typeof term.means !== "string" || page.lexicon.quantities.staffing?.byKind[term.means] === undefined)
    return false;
  const [before = ""] = page.plain
    .slice(Math.max(0, start - LONGEST_LIST), start)
    .split(/[。；;\n]/)
    .slice(-1);
  const like = before.lastIndexOf(page.plain.slice(start, end));
  return like > 0 && patterns.setApart.test(before.slice(0, like));
};
