/** Function words: what each does to the clause. */
import type { Role } from "../lexicon/schema";
import { spanOf } from "./page";
import type { ClauseState, Named, Year } from "./scope";
import { HEDGE_BEFORE } from "./token";
import type { DirectionToken, Token, WordToken, YearToken } from "./token";

type Effect = (state: ClauseState, token: WordToken) => void;

const beginShare: Effect = (state) => {
  const own: readonly Named[] = state.spent ? [] : state.subjects;
  state.share = { base: undefined, unknown: state.broken && !state.spent, of: own };
  state.broken = false;
};

/** 其中: what follows are parts of what the sentence — or the one before — was about. */
const part: Effect = (state) => {
  const { scope } = state;
  const own = state.subjects[0]?.subject;
  const last = scope.last === "open" ? undefined : scope.last;
  scope.parent = (state.spent ? undefined : own) ?? last ?? scope.mentioned ?? scope.parent ?? scope.top;
};

const inside: Effect = (state) => {
  if (state.spent || state.subjects.length === 0) return;
  for (const named of state.subjects) state.contexts.push(...named.subject.quantities);
  state.scope.parent = state.subjects[0]?.subject;
  state.subjects = [];
};

/** Unknown words before 比上年 are the subject, and not one of ours. */
const setCompare = (state: ClauseState, against: NonNullable<ClauseState["compare"]>): void => {
  if (state.broken && !state.spent) state.tainted = state.tainted ?? "unclear";
  state.broken = false;
  state.compare = against;
};

const compareWith =
  (against: "prior" | "budget"): Effect =>
  (state) =>
    setCompare(state, against);

export const onDirection = (state: ClauseState, token: DirectionToken): void => {
  state.compareCarried = state.compare === undefined;
  state.compare = state.compare ?? state.scope.compare;
  if (state.broken && !state.spent) state.tainted = state.tainted ?? "unclear";
  state.direction = token;
};

const said =
  (when: ClauseState["when"]): Effect =>
  (state) => {
    state.when = when;
    state.whenSaid = true;
    if (when !== "budget") state.past = when === "prior";
    state.subjects = state.spent
      ? state.subjects
      : state.subjects.map((named) => ({ ...named, subject: { ...named.subject, when } }));
  };

const budget: Effect = (state, token) => {
  if (state.limit !== undefined && state.subjects.length > 0) {
    const first = state.subjects[0];
    if (first !== undefined)
      state.limitTerm = { subject: { ...first.subject, when: "budget" }, start: token.start, end: token.end };
    return;
  }
  said("budget")(state, token);
};

/** 不含上级专项: from here on the sentence speaks of something less than the tables do. */
const except: Effect = (state) => {
  state.elsewhere = true;
  state.scope.elsewhere = true;
};

const EFFECTS: Partial<Readonly<Record<Role, Effect>>> = {
  share: beginShare,
  part,
  inside,
  budget,
  join: (state) => {
    state.joining = true;
  },
  each: (state) => {
    state.each = true;
  },
  distribute: (state) => {
    state.distribute = 0;
  },
  sum: (state, token) => {
    state.sum = token;
  },
  comparePrior: compareWith("prior"),
  compareBudget: compareWith("budget"),
  now: said("now"),
  before: said("prior"),
  department: (state) => {
    state.unit = undefined;
    state.scope.unit = undefined;
    state.elsewhere = false;
    state.scope.elsewhere = false;
  },
  elsewhere: (state) => {
    state.elsewhere = true;
  },
  except,
  none: (state, token) => {
    state.none = token;
  },
  limitTo: (state, token) => {
    state.limit = token;
  },
  etc: (state) => {
    state.broken = state.subjects.length > 0;
  },
};

/** 上年的26.97万元 is last year's figure; 三公经费的25.87万元 is some part of 三公经费. */
const tellsTime = (before: Token | undefined): boolean =>
  before?.kind === "year" ||
  (before?.kind === "word" && ["now", "before", "comparePrior", "compareBudget"].includes(before.role));

/** What a function word does. `before` is the token in front of it. */
export const onWord = (state: ClauseState, token: WordToken, before: Token | undefined): void => {
  state.of = token.role === "of" && !tellsTime(before);
  const hedge = HEDGE_BEFORE[token.role];
  if (hedge !== undefined) state.hedge = hedge;
  EFFECTS[token.role]?.(state, token);
};

/** 比2020年: a comparison. Otherwise the year of what follows. */
export const onYear = (state: ClauseState, token: YearToken, before: Token | undefined): void => {
  if (before?.kind === "word" && before.role === "compareYear") {
    const prior = state.scope.reportYear !== undefined && Number(token.year) + 1 === Number(state.scope.reportYear);
    return setCompare(state, prior ? "prior" : "other");
  }
  const year: Year = { value: token.year, at: spanOf(state.scope.page, token.start, token.start + token.year.length) };
  state.year = year;
  state.past = false;
  state.subjects = state.spent
    ? state.subjects
    : state.subjects.map((named) => ({ ...named, subject: { ...named.subject, year } }));
};
