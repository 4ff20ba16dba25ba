/** A term in a clause: what the next figure is said of, the context of another term, a base after 占, or a limit. */
import type { Subject } from "./claim";
import { spanOf } from "./page";
import { quantitiesFor } from "./resolve";
import type { ClauseState, Named } from "./scope";
import type { TermToken, Token } from "./token";

const subjectOf = (state: ClauseState, token: TermToken, quantities: readonly string[]): Subject => {
  const { unit } = state;
  const perhaps = unit === undefined ? state.scope.unit : undefined;
  return {
    quantities,
    when: state.when,
    words: spanOf(state.scope.page, token.start, token.end).quote,
    ...(unit === undefined ? {} : { units: [unit] }),
    ...(perhaps === undefined ? {} : { perhaps }),
    ...(state.year === undefined ? {} : { year: state.year }),
  };
};

/** A term glued to unknown words is part of a longer name: 村集体总收入 is not our 总收入. */
const gluedTo = (before: Token | undefined): boolean =>
  before?.kind === "text" || (before?.kind === "word" && before.role === "elsewhere");

const ANCHORS = new Set(["now", "before", "department"]);
const anchored = (before: Token | undefined): boolean =>
  before?.kind === "year" || before?.kind === "unit" || (before?.kind === "word" && ANCHORS.has(before.role));

/** 三公经费总支出 is 三公经费: a general total right behind a name only repeats that it is one. */
const absorbed = (state: ClauseState, token: TermToken): boolean =>
  state.subjects.length > 0 &&
  !state.spent &&
  !state.joining &&
  !state.broken &&
  !state.of &&
  (token.term.weak === true || token.term.means === "spending" || token.term.means === "income");

const taint = (state: ClauseState, why: NonNullable<ClauseState["tainted"]>): void => {
  state.tainted = state.tainted ?? why;
};

/** The subject so far becomes the whole in which the new term is a part: 基本支出中人员经费. */
const demote = (state: ClauseState): void => {
  for (const named of state.subjects) state.contexts.push(...named.subject.quantities);
  state.subjects = [];
};

const partOf = ({ scope }: ClauseState, contexts: readonly string[], quantities: readonly string[]): boolean =>
  contexts.every((context) => quantities.some((id) => scope.page.lexicon.ancestry(id).includes(context)));

const checkContext = (state: ClauseState, quantities: readonly string[]): void => {
  if (!partOf(state, state.contexts, quantities)) taint(state, "unclear");
};

const beginAfresh = (state: ClauseState): void => {
  state.subjects = [];
  state.contexts = [];
  state.tainted = undefined;
  state.spent = false;
};

/** 占基本支出的: our base. 占全市总支出的: somebody else's. */
const takeBase = (state: ClauseState, named: Named, before: Token | undefined): void => {
  if (state.share === undefined) return;
  if (gluedTo(before) || named.subject.quantities.length === 0) state.share.unknown = true;
  state.share.base = named;
};

/** 办公用房维修和公务接待费: one of the two is unknown, so the figure is not that of the other. */
const joinedToUnknown = (state: ClauseState): boolean =>
  state.joining && (state.broken || (state.subjects.length === 0 && state.text));

/** 违规发生人员经费: unknown words and a verb in front make it some part of it. 用于保障运转的基本支出 is all of it. */
const actedOn = (state: ClauseState, before: Token | undefined): boolean =>
  state.text && state.figures === 0 && before?.kind === "word" && before.role === "filler";

/** What keeps the term from being the subject, seen from where it stands. */
const doubtAbout = (
  state: ClauseState,
  token: TermToken,
  before: Token | undefined,
): NonNullable<ClauseState["tainted"]> | undefined => {
  if (gluedTo(before) || joinedToUnknown(state) || actedOn(state, before)) return "unclear";
  return token.term.weak === true && !anchored(before) && !state.joining ? "unclear" : undefined;
};

const takeSubject = (state: ClauseState, token: TermToken, before: Token | undefined): void => {
  if (state.spent) beginAfresh(state);
  if (!state.joining && state.subjects.length > 0) demote(state);
  const quantities = quantitiesFor(token.term, state);
  const doubt = doubtAbout(state, token, before) ?? (quantities.length === 0 ? "noField" : undefined);
  if (doubt !== undefined) taint(state, doubt);
  if (state.contexts.length > 0 && quantities.length > 0) checkContext(state, quantities);
  state.subjects.push({ subject: subjectOf(state, token, quantities), start: token.start, end: token.end });
  state.broken = false;
};

const special = (token: TermToken): NonNullable<ClauseState["special"]>["kind"] | undefined => {
  if (token.term.ratio !== undefined) return "ratio";
  if (token.term.score === true) return "score";
  return token.term.grade === true ? "grade" : undefined;
};

/** 企业满意度 and 预算执行得分 are not the report's own; 评分标准打分结果 is. */
const takeSpecial = (
  state: ClauseState,
  token: TermToken,
  kind: NonNullable<ClauseState["special"]>["kind"],
  before: Token | undefined,
): void => {
  const words = spanOf(state.scope.page, token.start, token.end).quote;
  const foreign = gluedTo(before) && (kind === "ratio" || token.term.weak === true);
  state.special = foreign ? undefined : { kind, id: token.term.ratio ?? "", words };
  state.broken = foreign;
};

/** 三公经费年初预算: the budget of what was just named, not the department's. */
const isBudgetOf = (state: ClauseState, token: TermToken): boolean =>
  token.term.means === "budgetInitial" && state.subjects.length > 0 && !state.spent && !state.joining && !state.broken;

const sayBudget = (state: ClauseState): void => {
  state.when = "budget";
  state.subjects = state.subjects.map((named) => ({ ...named, subject: { ...named.subject, when: "budget" } }));
};

/** What a term does to the clause. `before` is the token in front of it. */
export const onTerm = (state: ClauseState, token: TermToken, before: Token | undefined): void => {
  const kind = special(token);
  if (kind !== undefined) return takeSpecial(state, token, kind, before);
  const named = (): Named => ({
    subject: subjectOf(state, token, quantitiesFor(token.term, state)),
    start: token.start,
    end: token.end,
  });
  if (state.limit !== undefined && state.subjects.length > 0) {
    state.limitTerm = named();
    return;
  }
  if (state.share !== undefined && state.share.base === undefined) return takeBase(state, named(), before);
  if (state.share !== undefined && token.term.weak === true) return;
  if (absorbed(state, token)) return;
  if (isBudgetOf(state, token)) return sayBudget(state);
  takeSubject(state, token, before);
  state.joining = false;
  state.of = false;
};
