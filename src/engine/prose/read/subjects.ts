/** What a figure is said of: the nouns of its clause, each in its turn, or what an earlier clause spoke of. */
import { unitsPart } from "./claims";
import type { Subject, UncheckedReason } from "./claim";
import { isBudget, isElsewhere, settingWith } from "./setting";
import type { ClauseState } from "./state";
import { lexiconOf } from "./changes";
import { dealtTo } from "./dealing";
import { heldBy } from "./staff";
import { siblings } from "./sums";
import type { FigureToken } from "./tokens/token";

/** The noun of the clause, where nothing speaks against it. */
export const ownSubject = ({ about }: ClauseState): Subject | undefined =>
  about.doubt === undefined && !about.broken ? about.subjects[0]?.subject : undefined;

/** 三家公用经费分别为143.28万元、46.80万元、58.35万元: figures of several that are not named. */
const dealsSeveral = ({ tokens }: ClauseState): boolean =>
  tokens[tokens.length - 1]?.kind === "figure" && tokens.filter(({ kind }) => kind === "figure").length > 1;

/** 2020年、2021年和2022年总支出分别为: the same noun, each year or unit in its turn. */
const atTurn = (subject: Subject, state: ClauseState): Subject | undefined => {
  const { listing, memory } = state;
  const { turn = 0 } = listing;
  const settings = listing.settings.length > 0 ? listing.settings : memory.sentence.turns;
  const own = settings.length > 1 ? settings[turn] : undefined;
  if (own === undefined) return turn === 0 && settings.length < 2 && !dealsSeveral(state) ? subject : undefined;
  return { ...subject, setting: settingWith(subject.setting, own) };
};

/** The subjects this one figure speaks of: its turn in a list, all of them (均), or their sum. */
export const subjectsFor = (state: ClauseState): readonly Subject[] | UncheckedReason => {
  const { about, listing } = state;
  const subjects = about.subjects.map((named) => named.subject);
  const first = subjects[0];
  if (listing.turn !== undefined) {
    const mine = first !== undefined && subjects.length === 1 ? atTurn(first, state) : subjects[listing.turn];
    return mine === undefined ? "unclear" : [mine];
  }
  if (first === undefined || subjects.length === 1) return subjects;
  if (listing.sum !== undefined)
    return [{ ...first, quantities: subjects.flatMap((subject) => subject.quantities.slice(0, 1)), summed: true }];
  return listing.each ? subjects : "unclear";
};

/** What a figure without a noun of its own may be said of: 上年26.97万元，本年25.87万元. Behind a list of parts, also the whole of them. */
const carriedSubject = ({ memory, about }: ClauseState): Subject | undefined => {
  const { last, mentioned, parent } = memory.sentence;
  if (last === "open") return undefined;
  if (about.again || last === undefined || parent === undefined || last.quantities[0] === parent.quantities[0])
    return last ?? mentioned;
  return { ...parent, quantities: [...parent.quantities, ...last.quantities] };
};

/** 全年1743.47万元 under a heading of its own (1.人员支出。) or, with its measure, in a paragraph about one thing. */
const isYearsActual = ({ memory: { topic, page }, setting }: ClauseState): boolean => {
  if (topic === undefined || isBudget(setting) || setting.time.from !== "said") return false;
  return setting.measure.from === "said" || topic !== page.lexicon.topicOf(page.paragraph);
};

/** 全年实际支出3241.25万元, where the paragraph is about no one thing and has spoken of nothing else that was spent. */
const isSpentInYear = ({ memory, setting, about, tokens, figureEnd }: ClauseState): boolean => {
  const { topic, top, page, claims } = memory;
  if (topic !== undefined || about.text || isBudget(setting) || setting.measure.from !== "said") return false;
  const word = tokens.findLast((token) => token.kind === "word" && token.value === "actual");
  if (word === undefined || figureEnd !== undefined || setting.time.from !== "said") return false;
  const isTotal = top === undefined || page.lexicon.isTotal("spent", top.quantities[0]);
  return (
    isTotal && page.plain.slice(word.start, word.end).endsWith("支出") && claims[claims.length - 1]?.says !== "open"
  );
};

/** 年末累计结余12.51万元。全年预算数7138.12万元，执行数7125.61万元: what was spoken of is neither planned nor spent. */
const isBehindBalance = (state: ClauseState): boolean => {
  const { topic, top } = state.memory;
  return topic === undefined && top !== undefined && lexiconOf(state).firstQuantity(top.quantities)?.stock === true;
};

/** 年初预算数2300万元 is the department's, unless another noun was spoken of; 全年实际支出 under a heading of its own is that of the heading. */
const budgetSubject = (state: ClauseState): Subject | undefined => {
  const { topic, top, sentence } = state.memory;
  const saysBudget = isBudget(state.setting) && state.setting.measure.from === "said";
  const isSpent = isSpentInYear(state);
  if (
    sentence.last === "open" ||
    sentence.behindOther ||
    sentence.text ||
    isBehindBalance(state) ||
    !(saysBudget || isYearsActual(state) || isSpent)
  )
    return undefined;
  const { initialBudget } = lexiconOf(state).quantities;
  const about = topic ?? top?.quantities[0] ?? initialBudget;
  const carried = topic === undefined && top === undefined && !isSpent ? {} : ({ carried: true } as const);
  return { quantities: [about], setting: state.setting, words: "", ...carried };
};

/** The clause says the time or the measure alone. */
const saysOnlySetting = ({ setting, about }: ClauseState): boolean =>
  !about.text && (setting.time.from === "said" || setting.measure.from === "said");

/** 公务接待168批次、1246人次，共计支出15.17万元: what was counted is what was spent on. */
const countedBefore = ({ memory: { sentence } }: ClauseState): Subject | undefined =>
  sentence.counted && sentence.last === undefined && sentence.mentioned !== undefined
    ? { ...sentence.mentioned, carried: true }
    : undefined;

/** 政府采购预算186.50万元，实际支出179.36万元: what was spent is not the budget, and the noun has no other measure. */
const isSpentOfPlan = (state: ClauseState, { quantities, words }: Subject): boolean => {
  const { firstQuantity, words: lexiconWords } = lexiconOf(state);
  const { measure } = state.setting;
  if (measure.value !== "actual" || measure.from !== "said") return false;
  const first = firstQuantity(quantities);
  const isPlanAlone = first !== undefined && first.budget === undefined && first.initial === undefined;
  return isPlanAlone && lexiconWords.roles.budget.some((word) => words.endsWith(word));
};

/** What the unit in front is a part of; but 分局机关3辆56.8万元 is of what was just counted. */
const partOfUnit = (state: ClauseState): Subject | undefined => {
  const isOfCounted = state.figures > 1 && state.memory.sentence.counted;
  return isOfCounted || state.about.broken ? undefined : unitsPart(state);
};

/** 2022年收入、支出分别为a和b，上年分别为c和d: the nouns dealt out before, in turn; of 2020年、2021年分别为 neither year is said. */
const carriedTo = (state: ClauseState, token: FigureToken): Subject | "unclear" | undefined => {
  const { turn, settings } = state.listing;
  if (turn !== undefined && settings.length > 1) return "unclear";
  return dealtTo(state, token, []) ?? carriedSubject(state);
};

/** What a figure is said of whose clause names no noun. */
export const withoutSubject = (state: ClauseState, token: FigureToken): Subject | UncheckedReason => {
  if (isElsewhere(state.setting)) return "otherScope";
  const part = partOfUnit(state);
  if (part !== undefined) return part;
  if (state.listing.sum !== undefined && !state.about.text)
    return (state.memory.sentence.counted ? undefined : siblings(state)) ?? countedBefore(state) ?? "noSubject";
  if (!saysOnlySetting(state) || state.about.per) return "noSubject";
  const subject = carriedTo(state, token);
  if (subject === "unclear") return subject;
  if (subject !== undefined && isSpentOfPlan(state, subject)) return "noSubject";
  if (subject === undefined) return budgetSubject(state) ?? "noSubject";
  const setting = settingWith(state.setting, { whole: subject.setting.whole });
  return { ...heldBy(state, subject), setting, carried: true };
};
