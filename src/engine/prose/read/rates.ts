/** 占总支出的61.45%，低于上年的66.65%: behind a rate, what is compared may be the rate and not the amount. */
import type { Against, ChangeClaim, ChangeShare, PrintedFigure, Subject } from "./claim";
import { directionOf, ownOrLast, put, putOpen, spanFor } from "./claims";
import { isElsewhere, said, settingWith } from "./setting";
import { shareNamed } from "./share";
import type { ClauseState } from "./state";
import type { DirectionToken, FigureToken } from "./tokens/token";

/** A share that the form may give of both years. */
interface KnownRate {
  readonly what: Subject;
  readonly share: ChangeShare;
}

const NAMES_RATE = /占|比重|比例|率/;

const clauseBefore = ({ memory: { page }, tokens, relation: { direction } }: ClauseState): string =>
  page.plain.slice(tokens[0]?.start ?? 0, direction?.start);

/** What the percentage in front on the same line was, where the clause names nothing of its own. */
const rateInFront = (state: ClauseState, isNamed: boolean): KnownRate | "unknown" | undefined => {
  const { claims, page } = state.memory;
  const before = claims[claims.length - 1];
  const isOfLine = before !== undefined && !page.plain.slice(before.at.end, state.tokens[0]?.start).includes("\n");
  if (!isOfLine || !("printed" in before) || before.printed.form !== "percent") return undefined;
  if (before.says !== "share" || before.what.setting.time.value.when !== "now") return "unknown";
  const what = ownOrLast(state, [])[0];
  if (what?.quantities[0] !== before.what.quantities[0]) return "unknown";
  return { what: { ...before.what, carried: true }, share: { base: before.base, orAmount: !isNamed } };
};

/** "unknown": a rate that the form has not of the year before, or several that 分别 speaks of. Undefined where only an amount was spoken of. */
const rateOf = (state: ClauseState): KnownRate | "unknown" | undefined => {
  const { about, figures, listing, relation, special } = state;
  if (listing.turn !== undefined) return "unknown";
  if (relation.share !== undefined) {
    const named = shareNamed(state, relation.share);
    return named === undefined
      ? "unknown"
      : { what: named.what, share: { base: named.base.subject, orAmount: figures > 0 } };
  }
  const isNamed = NAMES_RATE.test(clauseBefore(state));
  if (special !== undefined || (isNamed && about.subjects.length > 0)) return "unknown";
  return about.subjects.length > 0 ? undefined : (rateInFront(state, isNamed) ?? (isNamed ? "unknown" : undefined));
};

/** What went up or down by a word alone, and whether it was its share: nothing where nobody can tell. */
export const movedIn = (state: ClauseState, against: Against): Pick<ChangeClaim, "what" | "share"> => {
  const rate = against === "prior" ? rateOf(state) : undefined;
  if (rate === "unknown") return { what: [] };
  return rate === undefined
    ? { what: ownOrLast(state, state.about.subjects) }
    : { what: [rate.what], share: rate.share };
};

export const inYearBefore = (subject: Subject): Subject => ({
  ...subject,
  setting: settingWith(subject.setting, { time: said({ when: "prior" }) }),
});

const carriedBack = (subject: Subject): Subject => ({ ...inYearBefore(subject), carried: true });

const LEVEL = /^[低高大小]于上年/;

/** 低于上年的66.65%: what the rate was, not by how much anything changed. */
export const levelOf = (state: ClauseState): DirectionToken | undefined => {
  const { direction } = state.relation;
  return direction !== undefined && LEVEL.test(spanFor(state, direction).quote) ? direction : undefined;
};

const putChange = (
  state: ClauseState,
  { what, share }: KnownRate,
  direction: DirectionToken,
  printed?: { readonly at: FigureToken; readonly printed: PrintedFigure },
): void => {
  const own = directionOf(state, direction);
  put(state, {
    says: "change",
    at: printed === undefined ? own.at : spanFor(state, printed.at),
    what: [what],
    others: [],
    against: "prior",
    direction: own,
    share: { ...share, orAmount: false },
    ...(printed === undefined ? {} : { printed: printed.printed }),
    ...(state.relation.compareCarried ? { carried: true } : {}),
  });
};

const knownRate = (state: ClauseState): KnownRate | undefined => {
  const rate = isElsewhere(state.setting) || state.about.per ? undefined : rateOf(state);
  return rate === "unknown" ? undefined : rate;
};

export const onLevel = (
  state: ClauseState,
  direction: DirectionToken,
  token: FigureToken,
  printed: PrintedFigure,
): void => {
  const rate = knownRate(state);
  if (rate === undefined) return putOpen(state, token, printed, "otherYear");
  putChange(state, rate, direction);
  const { what, share } = rate;
  put(state, {
    says: "share",
    at: spanFor(state, token),
    what: carriedBack(what),
    base: carriedBack(share.base),
    printed,
  });
};

/** 占总支出的61.45%，比上年下降5.2个百分点: of the share. */
export const onPoints = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const { compare, direction } = state.relation;
  const rate = compare === "prior" && direction?.value.reaches === false ? knownRate(state) : undefined;
  if (rate === undefined || direction === undefined) putOpen(state, token, printed, "noField");
  else putChange(state, rate, direction, { at: token, printed });
};
