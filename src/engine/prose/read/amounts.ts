/** An amount or a count in a clause: what it is said of. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Against, PrintedFigure, Subject, UncheckedReason } from "./claim";
import { directionOf, otherCandidates, ownOrLast, put, putAmount, putOpen, spanFor } from "./claims";
import { lexiconOf } from "./changes";
import { changedIn, type Changed } from "./dealing";
import { limitAt } from "./limits";
import { isBudget, isElsewhere, said, settingWith } from "./setting";
import type { BudgetStage } from "./setting";
import type { ClauseState, Share } from "./state";
import { subjectsFor, withoutSubject } from "./subjects";
import type { FigureToken, Token } from "./tokens/token";

/** Whether a figure of this form and unit can be said of this quantity at all. */
const fits = (lexicon: Lexicon, printed: PrintedFigure, subject: Subject): boolean => {
  const unit = lexicon.firstQuantity(subject.quantities)?.unit;
  if (printed.form === "amount") return unit === "万元";
  if (printed.form === "number") return unit !== undefined && unit !== "万元";
  return unit === "人" ? lexicon.people.has(printed.unit) : unit === "份" && lexicon.copies.has(printed.unit);
};

const openReason = ({ about, relation, setting }: ClauseState): UncheckedReason | undefined => {
  if (about.doubt !== undefined) return about.doubt;
  if (isElsewhere(setting)) return "otherScope";
  if (about.broken || about.of || about.joining || about.per) return "unclear";
  if (relation.direction !== undefined && relation.compare === undefined) return "unclear";
  return relation.compare === "other" ? "otherYear" : undefined;
};

/** 行政编制62人（含工勤4人）, 在职159人，含23名聘用制: more than the words alone say. */
const includesMore = ({ memory: { page } }: ClauseState, { end }: FigureToken, { form }: PrintedFigure): boolean =>
  form === "count" && /^[（(，,]\s?(?:其中)?(?:含|包含|包括)/.test(page.plain.slice(end, end + 8));

const loosely = (subject: Subject): Subject => ({ ...subject, loose: true });

/** A figure in a clause that names no noun. */
const alone = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const { direction, compare } = state.relation;
  const subject = withoutSubject(state, token);
  // 年末在职159人，全年净减3人: by how much, of what is not compared with anything.
  const isChange = direction !== undefined && compare === undefined;
  if (typeof subject === "string") putOpen(state, token, printed, subject);
  else if (!isChange && fits(lexiconOf(state), printed, subject)) putAmount(state, token, printed, subject);
  else putOpen(state, token, printed, "unclear");
};

/** 资本性支出884.08万元与商品和服务支出693.14万元合计1577.22万元: of what had its figure, and of more than that. */
const isSumOfSpent = ({ about, listing: { sum }, figureEnd }: ClauseState): boolean =>
  about.spent && sum !== undefined && figureEnd !== undefined && sum.start >= figureEnd;

const plainly = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  if (state.about.subjects.length === 0 || isSumOfSpent(state)) return alone(state, token, printed);
  const subjects = openReason(state) ?? subjectsFor(state);
  const { turn } = state.listing;
  if (turn !== undefined) state.listing.turn = turn + 1;
  if (typeof subjects === "string") return putOpen(state, token, printed, subjects);
  if (!subjects.every((subject) => fits(lexiconOf(state), printed, subject)))
    return putOpen(state, token, printed, printed.form === "number" ? "noUnit" : "unclear");
  const more = includesMore(state, token, printed);
  for (const subject of subjects) putAmount(state, token, printed, more ? loosely(subject) : subject);
  if (turn === undefined) state.about.spent = true;
};

/** 2021年降至41.25万元: of the year that the clause begins with. */
const isOfYearSaid = ({ setting: { time }, figures }: ClauseState): boolean => figures === 1 && time.from === "said";

/** 降至25.87万元: this year's figure. */
const reached = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const first = ownOrLast(state, state.about.subjects)[0];
  if (
    first === undefined ||
    isElsewhere(state.setting) ||
    state.about.broken ||
    !fits(lexiconOf(state), printed, first)
  )
    return putOpen(state, token, printed, "noSubject");
  putAmount(state, token, printed, {
    ...first,
    setting: settingWith(first.setting, { time: isOfYearSaid(state) ? state.setting.time : said({ when: "now" }) }),
    carried: true,
  });
};

/** What 比上年的 and 比预算的 are followed by: the figure compared with. */
const comparedTo = (subject: Subject, against: Against): Subject => ({
  ...subject,
  setting:
    against === "prior"
      ? settingWith(subject.setting, { time: said({ when: "prior" }) })
      : settingWith(subject.setting, { measure: said<BudgetStage>(against) }),
});

/** What the year before had, or the budget; but 比2021年净花507.58万元 and 较上年-212.38万元 are by how much. */
const ofCompared = (state: ClauseState, token: FigureToken, printed: PrintedFigure, what: Subject): void => {
  if (state.about.broken || printed.value.isNegative()) putOpen(state, token, printed, "unclear");
  else put(state, { says: "amount", at: spanFor(state, token), what, printed });
};

/** 比上年的26.97万元, 低于年初预算40万元2.50万元 — last year's figure; 减少1.1万元 — by so much; 降到25.87万元 — this year's. */
const compared = (
  state: ClauseState,
  token: FigureToken,
  printed: PrintedFigure,
  { what, against, isDealt }: Changed & { readonly against: Against },
  after: Token | undefined,
): void => {
  const first = what[0];
  const { relation } = state;
  const { direction } = relation;
  if (first === undefined || isElsewhere(state.setting) || state.about.per)
    return putOpen(state, token, printed, isElsewhere(state.setting) ? "otherScope" : "noSubject");
  if (!fits(lexiconOf(state), printed, first) || (against !== "prior" && isBudget(first.setting)))
    return putOpen(state, token, printed, "unclear");
  if (direction === undefined || (!isDealt && after?.kind === "figure"))
    return ofCompared(state, token, printed, comparedTo(first, against));
  relation.changed = true;
  if (direction.value.reaches) return reached(state, token, printed);
  put(state, {
    says: "change",
    at: spanFor(state, token),
    what,
    others: otherCandidates(state),
    against,
    direction: directionOf(state, direction),
    printed,
    ...(relation.compareCarried ? { carried: true } : {}),
  });
  state.memory.sentence.last = first;
};

/** 合计减少1.50万元 behind several nouns: of all of them. */
const onChanged = (state: ClauseState, token: FigureToken, printed: PrintedFigure, after: Token | undefined): void => {
  const changed = changedIn(state, token);
  const against = changed?.against;
  const isOfSeveral = state.listing.sum !== undefined && state.about.subjects.length === 0;
  if (changed === undefined || against === undefined || against === "other" || isOfSeveral)
    putOpen(state, token, printed, against === "other" ? "otherYear" : "unclear");
  else compared(state, token, printed, { ...changed, against }, after);
};

/** 占全年支出7125.61万元的…: the base with its own figure. */
const onBase = (state: ClauseState, share: Share, token: FigureToken, printed: PrintedFigure): void => {
  // 合格16个，占18个的88.89%: of what is counted, whatever it is.
  if (share.base === undefined) state.relation.share = { ...share, unknown: true };
  if (share.base === undefined || share.unknown || state.about.broken) putOpen(state, token, printed, "unclear");
  // 占总支出的38.5: a share without its sign, or a text cut off.
  else if (!fits(lexiconOf(state), printed, share.base.subject)) putOpen(state, token, printed, "noUnit");
  else put(state, { says: "amount", at: spanFor(state, token), what: share.base.subject, printed });
};

const OF_BUDGET = /^(?:年初)?预算(?:之?内|中|范围)/;

/** 退休人员2人去世: a count that words go on about is some of them. “三公”经费40万元预算内支出37.5万元: the figure is not what was spent. */
const goesOn = (
  { about, relation, memory: { page } }: ClauseState,
  { end }: FigureToken,
  printed: PrintedFigure,
  after: Token | undefined,
): boolean =>
  (about.subjects.length > 0 && printed.form === "count" && after?.kind === "text") ||
  (relation.limit === undefined && OF_BUDGET.test(page.plain.slice(end, end + 6)));

/** 控制在40万元预算以内: the figure is the budget's, or one that was not gone beyond. */
const keptWithin = (state: ClauseState, token: FigureToken, figure: PrintedFigure): void => {
  const { printed, kept } = limitAt(state, token, figure);
  if (kept === undefined) return plainly(state, token, printed);
  const { what, within } = kept;
  const reason = openReason(state);
  if (reason !== undefined || !fits(lexiconOf(state), printed, within))
    return putOpen(state, token, printed, reason ?? "unclear");
  put(state, { says: "amount", at: spanFor(state, token), what: within, orMost: what, printed });
};

export const onAmount = (
  state: ClauseState,
  token: FigureToken,
  printed: PrintedFigure,
  after: Token | undefined,
): void => {
  const { share, compare, direction } = state.relation;
  if (goesOn(state, token, printed, after)) return putOpen(state, token, printed, "unclear");
  if (share !== undefined) return onBase(state, share, token, printed);
  const isCompared = compare !== undefined && (compare !== "other" || state.listing.turn !== undefined);
  if (isCompared && (printed.form === "amount" || printed.form === "count"))
    return onChanged(state, token, printed, after);
  if (direction?.value.reaches === true) reached(state, token, printed);
  else keptWithin(state, token, printed);
};
