/** A figure in a clause: which claim it makes. */
import type { Lexicon } from "../lexicon/lexicon";
import { candidates, directionOf, hedged, ownOrLast, put, putAmount, putOpen, spanFor } from "./claims";
import type { Printed, Subject, UncheckedReason } from "./claim";
import type { ClauseState, Share } from "./scope";
import { onPercent } from "./percent";
import { siblings } from "./sums";
import type { FigureToken, Token } from "./token";

/** Whether a figure of this form and unit can be said of this quantity at all. */
const fits = (lexicon: Lexicon, printed: Printed, subject: Subject): boolean => {
  const unit = lexicon.firstQuantity(subject.quantities)?.unit;
  if (printed.form === "amount") return unit === "万元";
  if (printed.form === "number") return unit !== undefined && unit !== "万元";
  return unit === "人" ? lexicon.people.has(printed.unit) : unit === "份" && lexicon.copies.has(printed.unit);
};

const openReason = (state: ClauseState): UncheckedReason | undefined => {
  if (state.tainted !== undefined) return state.tainted;
  if (state.elsewhere) return "otherScope";
  if (state.broken || state.of || state.joining) return "unclear";
  if (state.direction !== undefined && state.compare === undefined) return "unclear";
  return state.compare === "other" ? "otherYear" : undefined;
};

/** The subjects this one figure speaks of: its turn in a list, all of them (均), or their sum. */
const subjectsFor = (state: ClauseState): readonly Subject[] | UncheckedReason => {
  const subjects = state.subjects.map((named) => named.subject);
  if (state.distribute !== undefined) {
    const mine = subjects[state.distribute];
    state.distribute += 1;
    return mine === undefined ? "unclear" : [mine];
  }
  if (subjects.length === 1) return subjects;
  const first = subjects[0];
  if (state.sum !== undefined && first !== undefined)
    return [{ ...first, quantities: subjects.flatMap((subject) => subject.quantities.slice(0, 1)), summed: true }];
  return state.each ? subjects : "unclear";
};

/** 局机关5229.46万元, as a part of what was named before. */
const unitsPart = (state: ClauseState): Subject | undefined => {
  const { parent, last } = state.scope;
  const whole = parent ?? (last === "open" ? undefined : last);
  if (state.unit === undefined || whole === undefined) return undefined;
  return { ...whole, units: [state.unit], words: state.unit };
};

const withoutSubject = (state: ClauseState): Subject | UncheckedReason => {
  if (state.elsewhere) return "otherScope";
  const part = unitsPart(state);
  if (part !== undefined && !state.broken) return part;
  if (state.sum !== undefined && !state.text) return siblings(state) ?? "noSubject";
  const { last, mentioned } = state.scope;
  const carried = last === "open" ? undefined : (last ?? mentioned);
  return state.whenSaid && !state.text && carried !== undefined ? { ...carried, when: state.when } : "noSubject";
};

const plainly = (state: ClauseState, token: FigureToken, printed: Printed): void => {
  if (state.subjects.length === 0) {
    const subject = withoutSubject(state);
    return typeof subject === "string" || !fits(state.scope.page.lexicon, printed, subject)
      ? putOpen(state, token, printed, typeof subject === "string" ? subject : "unclear")
      : putAmount(state, token, printed, subject);
  }
  const why = openReason(state);
  const subjects = why ?? subjectsFor(state);
  if (typeof subjects === "string") return putOpen(state, token, printed, subjects);
  if (!subjects.every((subject) => fits(state.scope.page.lexicon, printed, subject)))
    return putOpen(state, token, printed, printed.form === "number" ? "noUnit" : "unclear");
  for (const subject of subjects) putAmount(state, token, printed, subject);
  if (state.distribute === undefined) state.spent = true;
};

/** 降至25.87万元: this year's figure. */
const reached = (state: ClauseState, token: FigureToken, printed: Printed): void => {
  const first = ownOrLast(state, state.subjects)[0];
  if (first === undefined || state.elsewhere || state.broken || !fits(state.scope.page.lexicon, printed, first))
    return putOpen(state, token, printed, "noSubject");
  putAmount(state, token, printed, { ...first, when: "now" });
};

/** 比上年的26.97万元 — last year's figure; 减少1.1万元 — by so much; 降到25.87万元 — this year's. */
const compared = (state: ClauseState, token: FigureToken, printed: Printed, against: "prior" | "budget"): void => {
  const what = ownOrLast(state, state.subjects);
  const first = what[0];
  if (first === undefined || first.when === "budget" || state.elsewhere)
    return putOpen(state, token, printed, state.elsewhere ? "otherScope" : "noSubject");
  if (state.direction === undefined) return putComparedTo(state, token, printed, { ...first, when: against });
  state.changed = true;
  if (state.direction.reaches) return reached(state, token, printed);
  put(state, {
    says: "change",
    at: spanFor(state, token),
    what: candidates(state, what),
    against,
    direction: directionOf(state, state.direction),
    printed,
  });
  state.scope.last = first;
};

const putComparedTo = (state: ClauseState, token: FigureToken, printed: Printed, what: Subject): void => {
  put(state, { says: "amount", at: spanFor(state, token), what, printed });
};

/** 占全年支出7125.61万元的…: the base with its own figure. */
const onBase = (state: ClauseState, share: Share, token: FigureToken, printed: Printed): void => {
  if (share.base === undefined || share.unknown || state.broken) return putOpen(state, token, printed, "unclear");
  put(state, { says: "amount", at: spanFor(state, token), what: share.base.subject, printed });
};

/** 退休人员2人去世: a count that words go on about is some of them. */
const goesOn = (state: ClauseState, printed: Printed, after: Token | undefined): boolean =>
  state.subjects.length > 0 && printed.form === "count" && after?.kind === "text";

const onAmount = (state: ClauseState, token: FigureToken, printed: Printed, after: Token | undefined): void => {
  if (goesOn(state, printed, after)) return putOpen(state, token, printed, "unclear");
  if (state.share !== undefined) return onBase(state, state.share, token, printed);
  if ((state.compare === "prior" || state.compare === "budget") && printed.form === "amount")
    return compared(state, token, printed, state.compare);
  if (state.direction?.reaches === true) return reached(state, token, printed);
  plainly(state, token, printed);
};

const onScore = (state: ClauseState, token: FigureToken, printed: Printed): void => {
  if (state.special?.kind !== "score" || state.broken || state.elsewhere || state.past || printed.hedge !== undefined)
    return putOpen(state, token, printed, "noSubject");
  put(state, {
    says: "score",
    at: spanFor(state, token),
    printed,
    ...(state.year === undefined ? {} : { year: state.year }),
  });
};

/** 等于100%的，得3分: a condition, not a statement. */
const describes = (after: Token | undefined): boolean => after?.kind === "word" && after.role === "of";

/** What a figure claims, given everything the clause has said before it. `after` is the token behind it. */
export const onFigure = (state: ClauseState, token: FigureToken, after: Token | undefined): void => {
  const printed = hedged(state, token, after);
  state.figures += 1;
  if (printed.form === "range") putOpen(state, token, printed, "range");
  else if (state.share === undefined && describes(after)) putOpen(state, token, printed, "unclear");
  else if (printed.form === "percent") onPercent(state, token, printed);
  else if (printed.form === "points") putOpen(state, token, printed, "noField");
  else if (printed.form === "score") onScore(state, token, printed);
  else onAmount(state, token, printed, after);
  state.figureEnd = token.end;
  state.changed = state.changed || state.direction !== undefined;
  state.of = false;
  state.joining = false;
};
