/** A percentage in a clause: a share of a base, a change against last year, a named ratio, or none of ours. */
import { candidates, directionOf, ownOrLast, put, putOpen, spanFor } from "./claims";
import type { Printed, Subject } from "./claim";
import type { ClauseState, Named, Share } from "./scope";
import type { FigureToken } from "./token";

const plainSubject = (id: string): Subject => ({ quantities: [id], when: "now", words: "" });

interface Base {
  readonly subject: Subject;
  readonly at: Named | undefined;
}

/** The base as written, or the whole that 其中 or 中 named, or — as a guess only — the whole the part belongs to. */
const baseOf = (state: ClauseState, share: Share, what: Subject): Base | undefined => {
  if (share.base !== undefined) return { subject: share.base.subject, at: share.base };
  const context = state.contexts[state.contexts.length - 1];
  if (context !== undefined) return { subject: plainSubject(context), at: undefined };
  const { parent } = state.scope;
  if (parent !== undefined && parent !== what) return { subject: parent, at: undefined };
  const within = state.scope.page.lexicon.firstQuantity(what.quantities)?.within;
  return within === undefined ? undefined : { subject: plainSubject(within), at: undefined };
};

/** 分别占…的 a 和 b: the last two things named, in order. */
const dealtOut = (state: ClauseState, share: Share): readonly Subject[] | undefined => {
  if (state.distribute === undefined) return undefined;
  const percents = state.tokens.filter((token) => token.kind === "figure" && token.printed.form === "percent").length;
  const listed = share.of.length > 0 ? share.of.map((named) => named.subject) : state.scope.recent.slice(-percents);
  const mine = listed.length === percents ? listed[state.distribute] : undefined;
  state.distribute += 1;
  return mine === undefined ? [] : [mine];
};

const onShare = (state: ClauseState, share: Share, token: FigureToken, printed: Printed): void => {
  if (share.unknown || state.broken) return putOpen(state, token, printed, "noBase");
  const what = (dealtOut(state, share) ?? ownOrLast(state, share.of))[0];
  if (what === undefined) return putOpen(state, token, printed, "noSubject");
  const base = baseOf(state, share, what);
  if (base === undefined) return putOpen(state, token, printed, "noBase");
  const baseAt = base.at === undefined ? {} : { baseAt: spanFor(state, base.at) };
  put(state, { says: "share", at: spanFor(state, token), what, base: base.subject, ...baseAt, printed });
  state.scope.last = what;
};

const onChange = (state: ClauseState, token: FigureToken, printed: Printed): void => {
  const what = ownOrLast(state, state.subjects);
  const { compare, direction } = state;
  if (compare === "other") return putOpen(state, token, printed, "otherYear");
  if (what.length === 0 || state.elsewhere || state.broken)
    return putOpen(state, token, printed, state.elsewhere ? "otherScope" : "noSubject");
  if (direction === undefined || direction.reaches || compare === undefined || what[0]?.when === "budget")
    return putOpen(state, token, printed, "unclear");
  state.changed = true;
  put(state, {
    says: "change",
    at: spanFor(state, token),
    what: candidates(state, what),
    against: compare,
    direction: directionOf(state, direction),
    printed,
  });
  state.scope.last = what[0];
};

const onRatio = (state: ClauseState, token: FigureToken, printed: Printed): void => {
  const { special } = state;
  if (special === undefined || state.broken || state.elsewhere || state.past)
    return putOpen(state, token, printed, "unclear");
  const year = state.year === undefined ? {} : { year: state.year };
  put(state, { says: "ratio", at: spanFor(state, token), ratio: special.id, words: special.words, printed, ...year });
};

export const onPercent = (state: ClauseState, token: FigureToken, printed: Printed): void => {
  if (state.share !== undefined) return onShare(state, state.share, token, printed);
  if (state.compare !== undefined) return onChange(state, token, printed);
  if (state.special?.kind === "ratio") return onRatio(state, token, printed);
  putOpen(state, token, printed, state.elsewhere ? "otherScope" : "noSubject");
};
