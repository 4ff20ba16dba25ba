/** Points that a figure gives: whose score they are. */
import { phrases } from "../lexicon/phrases";
import type { PrintedFigure } from "./claim";
import { put, putOpen, spanFor } from "./claims";
import { yearOf } from "./changes";
import { textBefore, wordsBefore } from "./page";
import { isSaidOwn } from "./ratiosAndScores";
import { isElsewhere, unitOfSetting } from "./setting";
import type { ClauseState, Special } from "./state";
import type { FigureToken } from "./tokens/token";

/** 得分提高1.5分: by how much, not how many. 提高到98.8分 is this year's. 与上年自评92.5分相比: what it is compared with. */
const isChangeOf = ({ relation: { direction, compare } }: ClauseState): boolean =>
  direction === undefined ? compare !== undefined : !direction.value.reaches;

const says = phrases.scores;

/** 逐项打分，得98.8分（满分100分） */
const isOutOfAll = ({ memory: { page, sentence } }: ClauseState, { start, end }: FigureToken): boolean =>
  !sentence.othersScore &&
  says.got.test(wordsBefore(page, start, 6, "，,。；;\n")) &&
  says.outOfAll.test(page.plain.slice(end, end + 10));

/** 我局自评98.8分 */
const selfScored = (state: ClauseState, { start }: FigureToken): Special | undefined => {
  const {
    about,
    memory: { page, sentence },
  } = state;
  if (about.text || about.per) return undefined;
  const words = textBefore(page, start, 3);
  const isOthers = sentence.othersScore || sentence.partScore;
  if (
    (isOthers || sentence.last === "open") &&
    !isSaidOwn(state, start - words.length + Math.max(0, words.indexOf("自评")))
  )
    return undefined;
  return /自评[为得]?$/.test(words) ? { kind: "score", id: "", words } : undefined;
};

/** The score that the clause names, or the one that the sentence spoke of: 上年度自评得分97分，本年度98.8分. */
const scoreSpokenOf = (state: ClauseState, token: FigureToken): Special | undefined => {
  const { special, setting, about, memory } = state;
  const own =
    (special?.kind === "score" ? special : undefined) ??
    selfScored(state, token) ??
    (setting.time.from === "said" && !about.text ? memory.sentence.score : undefined);
  return own?.kind === "score" ? own : undefined;
};

const OUT_OF_ALL: Special = { kind: "score", id: "", words: "" };
const scoreGiven = (state: ClauseState, token: FigureToken): Special | undefined => {
  if (isOutOfAll(state, token)) return OUT_OF_ALL;
  return state.about.broken ? undefined : scoreSpokenOf(state, token);
};

const isPast = (state: ClauseState): boolean =>
  state.setting.time.value.when !== "now" &&
  yearOf(state) === undefined &&
  state.relation.direction?.value.reaches !== true;

/** 4个预算单位自评得分分别为95分、94分: of several, unless years are dealt out. */
const isDealtOut = ({ listing: { turn, settings }, memory: { sentence } }: ClauseState): boolean =>
  turn !== undefined && settings.length < 2 && sentence.turns.length < 2;

/** 执行率94.90%，得分9.49分（满分10分）: of a part, whose full marks stand behind it. */
const OF_PART = /^\s?[（(，,]\s?满分为?\s?(?!100\s?分)\d/;

export const onScore = (state: ClauseState, token: FigureToken, printed: PrintedFigure): void => {
  const { about, setting, memory } = state;
  const isOfPart = OF_PART.test(memory.page.plain.slice(token.end, token.end + 10));
  if (isOfPart || isChangeOf(state) || isDealtOut(state)) return putOpen(state, token, printed, "noSubject");
  const score = scoreGiven(state, token);
  if (score === undefined || printed.hedge !== undefined) {
    if (about.text) memory.sentence.partScore = true;
    return putOpen(state, token, printed, "noSubject");
  }
  if (isElsewhere(setting) || unitOfSetting(setting) !== undefined) return putOpen(state, token, printed, "otherScope");
  memory.sentence.score = score;
  if (isPast(state)) return putOpen(state, token, printed, "noSubject");
  const year = yearOf(state);
  put(state, {
    says: "score",
    at: spanFor(state, token),
    printed,
    ...(year === undefined ? {} : { year }),
  });
};
