/** Terms that repeat what was spoken of instead of naming something: 支出决算 behind 公务接待费, 总支出 behind 三公经费. */
import type { LexiconTerm } from "../lexicon/schema";
import { isBudget } from "./setting";
import type { ClauseState } from "./state";
import { lexiconOf } from "./changes";
import type { TermToken, Token } from "./tokens/token";

export const isTotal = (state: ClauseState, kind: "received" | "spent", quantity: LexiconTerm["means"]): boolean =>
  lexiconOf(state).isTotal(kind, quantity);

export const isIncome = (state: ClauseState, quantities: readonly string[]): boolean =>
  quantities.some((id) =>
    lexiconOf(state)
      .ancestry(id)
      .some((outer) => isTotal(state, "received", outer)),
  );

/** 出租收入 is not what is leased. */
const comesFromElse = (state: ClauseState): boolean =>
  state.about.subjects.some(({ subject: { quantities } }) => quantities.length > 0 && !isIncome(state, quantities));

/** 三公经费总支出 is 三公经费: a general total right behind a name only repeats that it is one. */
export const absorbed = (state: ClauseState, { value: term }: TermToken): boolean =>
  state.about.subjects.length > 0 &&
  !state.about.spent &&
  !state.about.joining &&
  !state.about.broken &&
  !state.about.of &&
  term.rest !== true &&
  (term.weak === true ||
    term.fiscal === true ||
    isTotal(state, "spent", term.means) ||
    isTotal(state, "received", term.means)) &&
  !(isTotal(state, "received", term.means) && comesFromElse(state));

/** 公务接待费。预算9万元，支出8.48万元: what was spent of the same. 收入预算3415.60万元，支出3241.25万元: nothing of the income. */
export const spentOfBudget = (state: ClauseState, { value: term }: TermToken, before: Token | undefined): boolean => {
  const { sentence } = state.memory;
  return (
    term.weak === true &&
    isTotal(state, "spent", term.means) &&
    before === undefined &&
    sentence.last !== undefined &&
    sentence.last !== "open" &&
    isBudget(sentence.last.setting) &&
    sentence.last.total !== true &&
    !isIncome(state, sentence.last.quantities)
  );
};

/** 因公出国（境）团组1个、1人次，支出3.12万元: what was spent on what was counted. */
export const spentOnCounted = (state: ClauseState, { value: term }: TermToken, before: Token | undefined): boolean => {
  const { counted, last, mentioned } = state.memory.sentence;
  const isSpending = term.weak === true && isTotal(state, "spent", term.means);
  return isSpending && before === undefined && counted && last === undefined && mentioned !== undefined;
};

/** The figures so far were of something that the report has not, and no noun of ours was named since. */
const isBehindOther = ({ memory: { sentence } }: ClauseState): boolean =>
  sentence.last === "open" || (sentence.behindOther && sentence.last === undefined && sentence.mentioned === undefined);

/** 公务接待费支出预算9万元，支出决算8.48万元: the second is still 公务接待费. 差旅费。年初预算6万元。决算支出5.2万元: and this still 差旅费. */
export const repeatsNoun = (state: ClauseState, { value: term }: TermToken): boolean => {
  const { about, memory, relation } = state;
  const isNamed = about.subjects.length > 0 && !about.spent;
  if (term.ofOther === true) return !isNamed && relation.share === undefined && isBehindOther(state);
  if (term.again !== true) return false;
  if (isNamed || isBehindOther(state)) return true;
  const { last, mentioned } = memory.sentence;
  const named = last === "open" ? undefined : (last ?? mentioned);
  const noun = named?.quantities ?? (memory.topic === undefined ? [] : [memory.topic]);
  return noun.length > 0 && !isIncome(state, noun);
};

/** 财政拨款收入支出总计, 财政拨款收入支出决算: neither of the two. */
export const namesBoth = (state: ClauseState, { means }: LexiconTerm): boolean =>
  isTotal(state, "spent", means) &&
  !state.about.spent &&
  state.about.subjects.some(({ subject: { words } }) => words.endsWith("收入"));
