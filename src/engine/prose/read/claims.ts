/** Claims as they are found. One place that writes them down and remembers what was last spoken of. */
import type { Claim, Direction, Hedge, OpenClaim, Printed, Span, Subject, UncheckedReason } from "./claim";
import { factOf } from "./facts";
import { spanOf } from "./page";
import type { ClauseState, Named } from "./scope";
import { HEDGE_AFTER } from "./token";
import type { DirectionToken, FigureToken, Token } from "./token";

export const spanFor = (state: ClauseState, token: { readonly start: number; readonly end: number }): Span =>
  spanOf(state.scope.page, token.start, token.end);

export const put = (state: ClauseState, claim: Claim): void => {
  state.scope.out.push(claim);
};

const hedgeBehind = (after: Token | undefined): Hedge | undefined =>
  after?.kind === "word" ? HEDGE_AFTER[after.role] : undefined;

/** The figure with the hedges around it. */
export const hedged = (state: ClauseState, token: FigureToken, after: Token | undefined): Printed => {
  const hedge = hedgeBehind(after) ?? token.printed.hedge ?? state.hedge;
  state.hedge = undefined;
  return hedge === undefined ? token.printed : { ...token.printed, hedge };
};

export const putOpen = (state: ClauseState, token: FigureToken, printed: Printed, why: UncheckedReason): void => {
  const fact = factOf(state, token, printed);
  const claim: OpenClaim = {
    says: "open",
    at: spanFor(state, token),
    why,
    printed,
    ...(fact === undefined ? {} : { fact }),
  };
  put(state, claim);
  if (printed.form === "amount") state.scope.last = "open";
};

export const putAmount = (state: ClauseState, token: FigureToken, printed: Printed, what: Subject): void => {
  put(state, { says: "amount", at: spanFor(state, token), what, printed });
  state.scope.last = what;
  if (what.when === "now") state.scope.recent.push(what);
};

export const directionOf = (state: ClauseState, token: DirectionToken): Direction => ({
  sense: token.sense,
  at: spanFor(state, token),
});

/** Subjects of the clause itself, or those the sentence was last about. */
export const ownOrLast = (state: ClauseState, own: readonly Named[]): readonly Subject[] => {
  if (state.tainted !== undefined) return [];
  if (own.length > 0) return own.map((named) => named.subject);
  const { last, mentioned, topic } = state.scope;
  if (last === "open") return [];
  if (last !== undefined) return [last];
  if (mentioned !== undefined) return [mentioned];
  return topic === undefined ? [] : [{ quantities: [topic], when: "now", words: "" }];
};

/** After a list of parts, 比上年减少 may speak of the last part or of the whole. */
export const candidates = (state: ClauseState, what: readonly Subject[]): readonly Subject[] => {
  const { parent, recent, top } = state.scope;
  if (state.subjects.length > 0 || recent.length < 2) return what;
  return [
    ...what,
    ...(parent === undefined ? [] : [parent]),
    ...recent.slice(0, 1),
    ...(top === undefined ? [] : [top]),
  ];
};
