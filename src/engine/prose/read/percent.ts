/** A percentage in a clause: a share of a base, a change against last year, a completion of the budget, a named ratio, or none of ours. */
import { directionOf, otherCandidates, ownOrLast, put, putOpen, spanFor } from "./claims";
import type { OpenClaim, PrintedFigure, Subject } from "./claim";
import { inYearBefore, levelOf, onLevel } from "./rates";
import { formSetting, isBudget, isElsewhere, said, settingWith, unitOfSetting } from "./setting";
import type { BudgetStage } from "./setting";
import { onShare, openPart } from "./share";
import { changedIn } from "./dealing";
import { textBefore, type Page } from "./page";
import type { ClauseState, Special } from "./state";
import { lexiconOf, yearOf } from "./changes";
import type { FigureToken } from "./tokens/token";

const onChange = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const { relation } = state;
  const { direction } = relation;
  const changed = changedIn(state, token);
  if (changed?.against === "other") return putOpen(state, token, printed, "otherYear");
  if (changed === undefined) return putOpen(state, token, printed, "unclear");
  const { what, against } = changed;
  const first = what[0];
  if (first === undefined || isElsewhere(state.setting) || state.about.broken || state.about.per)
    return putOpen(state, token, printed, isElsewhere(state.setting) ? "otherScope" : "noSubject");
  if (direction === undefined || direction.value.reaches || against === undefined)
    return putOpen(state, token, printed, "unclear");
  if (against !== "prior" && isBudget(first.setting)) return putOpen(state, token, printed, "unclear");
  relation.changed = true;
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

const inMeasure = (subject: Subject, measure: BudgetStage): Subject => ({
  ...subject,
  setting: settingWith(subject.setting, { measure: said(measure) }),
});

/** What was added to a budget, for all that is said the department's. */
const isAdded = (page: Page, { at, printed }: OpenClaim): boolean =>
  printed.form === "amount" &&
  /(?:追加|调增|追减|调减|调剂|调整)[^，,；;。]{0,8}$/.test(textBefore(page, at.start, 12));

/** 年中追加435.60万元，占年初预算的14.62%: of the department's own initial budget, for all that is said. */
const ofInitialBudget = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const before = openPart(state);
  const { about, setting, memory } = state;
  if (before === undefined || about.text || isElsewhere(setting) || !isAdded(memory.page, before))
    return putOpen(state, token, printed, "noSubject");
  const base: Subject = {
    quantities: [memory.page.lexicon.quantities.initialBudget],
    setting: { ...formSetting, measure: said<BudgetStage>("initial") },
    carried: true,
    words: "",
  };
  const what: Subject = { quantities: [], setting, words: before.at.quote };
  put(state, { says: "share", at: spanFor(state, token), what, part: before.printed, base, printed });
};

const completed = (what: Subject, of: BudgetStage | "prior"): Subject =>
  of === "prior" ? inYearBefore(what) : inMeasure(what, isBudget(what.setting) ? what.setting.measure.value : of);

/** 完成预算的93.75%, 为上年的118.57%: what was spent, as a share of its own budget, or of what it was. */
const onCompletion = (
  state: ClauseState,
  token: FigureToken,
  printed: PrintedFigure,
  of: BudgetStage | "prior",
): void => {
  const what = ownOrLast(state, state.about.subjects)[0];
  if (what === undefined && of === "initial") return ofInitialBudget(state, token, printed);
  if (what === undefined || isElsewhere(state.setting) || state.about.broken)
    return putOpen(state, token, printed, "noSubject");
  if (of === "prior" && (isBudget(what.setting) || what.setting.time.value.when !== "now"))
    return putOpen(state, token, printed, "otherYear");
  const actual = inMeasure(what, "actual");
  put(state, { says: "share", at: spanFor(state, token), what: actual, base: completed(what, of), printed });
  state.memory.sentence.last ??= actual;
};

/** 动物防疫项目支出260万元，预算执行率100%: the rate of what was just spoken of. */
const isOfAnother = (state: ClauseState, ratio: string): boolean => {
  const { of } = lexiconOf(state).ratioOf(ratio);
  const { last } = state.memory.sentence;
  const about = last === "open" ? undefined : (last?.quantities[0] ?? state.memory.topic);
  return of !== undefined && (last === "open" || (about !== undefined && !of.includes(about)));
};

const onRatio = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const { special, about, setting } = state;
  const year = yearOf(state);
  // 预算执行率最高的是执法大队97.15%: the unit's, named behind the rate.
  const isUnits = unitOfSetting(setting) !== undefined && setting.whole.from === "said";
  const past = setting.time.value.when !== "now" && setting.time.from !== "lingers" && year === undefined;
  if (special !== undefined && isOfAnother(state, special.id)) return putOpen(state, token, printed, "unclear");
  if (special === undefined || about.broken || isElsewhere(setting) || isUnits || past || about.per)
    return putOpen(state, token, printed, "unclear");
  const claim = { says: "ratio", at: spanFor(state, token), ratio: special.id, words: special.words, printed } as const;
  const carried = special.carried === true ? ({ carried: true } as const) : {};
  put(state, { ...claim, ...carried, ...(year === undefined ? {} : { year }) });
};

const isAhead = (state: ClauseState): boolean => Number(yearOf(state)?.value) > Number(state.memory.reportYear);

/** 满意度由上年的94.5%提高到96%: this year's; in a year to come 提高到70% is an aim. */
const reachNow = (state: ClauseState): void => {
  if (state.relation.direction?.value.reaches === true && !isAhead(state))
    state.setting = settingWith(state.setting, { time: formSetting.time });
};

/** 满意度指标值95%，实际完成96%: of the ratio that the sentence named with its target. */
const ratioSpokenOf = ({ about, setting, memory }: ClauseState): Special | undefined => {
  const { ratio } = memory.sentence;
  const saysActual = setting.measure.from === "said" && setting.measure.value === "actual";
  const isBare = saysActual && !about.text && about.subjects.length === 0;
  return ratio === undefined || !isBare ? undefined : { ...ratio, carried: true };
};

const RATIO_BEHIND = /^[:：]\s?[\d.]+\s?%/;

/** 基本支出与项目支出占比45.33%：54.67%: of both. */
const isFirstOfRatio = ({ memory: { page } }: ClauseState, { end }: FigureToken): boolean =>
  RATIO_BEHIND.test(page.plain.slice(end, end + 10));

export const onPercent = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const { share, completes, compare } = state.relation;
  if (isFirstOfRatio(state, token)) return putOpen(state, token, printed, "unclear");
  const level = levelOf(state);
  if (level !== undefined) return onLevel(state, level, token, printed);
  if (completes !== undefined) return onCompletion(state, token, printed, completes);
  if (share !== undefined) return onShare(state, share, token, printed);
  if (compare !== undefined) return onChange(state, token, printed);
  state.special ??= ratioSpokenOf(state);
  if (state.special?.kind !== "ratio")
    return putOpen(state, token, printed, isElsewhere(state.setting) ? "otherScope" : "noSubject");
  reachNow(state);
  onRatio(state, token, printed);
};
