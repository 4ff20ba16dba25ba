/** Which quantities a term stands for, given what the clause, the sentence and the paragraph are about. */
import type { Lexicon } from "../lexicon/lexicon";
import { phrases } from "../lexicon/phrases";
import type { LexiconTerm } from "../lexicon/schema";
import type { ClauseState } from "./state";
import { lexiconOf } from "./changes";
import { holdersIn, sidesSaid } from "./staff";
import type { TermToken } from "./tokens/token";

const says = phrases.resolve;

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const readings = (listed: string): readonly string[] => listed.split("|");

const primary = (term: LexiconTerm): readonly string[] =>
  term.means === undefined || term.means === null ? [] : [term.means, ...(term.or ?? [])];

/** The nearest context under which the term has a reading of its own. 总支出 as a context settles it: the plain reading. */
const underOne = (
  { ancestry, isTotal }: Lexicon,
  term: LexiconTerm,
  context: string,
): readonly string[] | "plain" | undefined => {
  const key = ancestry(context).find((id) => term.under?.[id] !== undefined);
  const listed = key === undefined ? undefined : term.under?.[key];
  if (listed !== undefined) return readings(listed);
  return isTotal("spent", context) ? "plain" : undefined;
};

const firstUnder = (
  lexicon: Lexicon,
  term: LexiconTerm,
  contexts: readonly string[],
): readonly string[] | "plain" | undefined => {
  for (const context of contexts) {
    const reading = underOne(lexicon, term, context);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

/** 固定资产出租260万元: the noun right in front is the whole. */
const inFront = ({ subjects, spent, joining }: ClauseState["about"]): readonly string[] =>
  spent || joining ? [] : subjects.flatMap(({ subject }) => subject.quantities);

const said = ({ about, memory }: ClauseState): readonly string[] => [
  ...inFront(about),
  ...[...about.contexts].reverse(),
  ...(memory.sentence.parent?.quantities ?? []),
];

const implied = ({ memory: { sentence, topic, top } }: ClauseState): readonly string[] => [
  ...(sentence.last === undefined || sentence.last === "open" ? [] : sentence.last.quantities),
  ...sentence.recent.flatMap(({ quantities }) => quantities),
  ...(topic === undefined ? [] : [topic]),
  ...(top?.quantities ?? []),
];

/** 支出总额, 全年支出 in the paragraph on 三公经费 is that of 三公经费, or the department's. */
export const general = (term: LexiconTerm, state: ClauseState): readonly string[] | undefined => {
  const { topic } = state.memory;
  if (term.general !== true || topic === undefined || lexiconOf(state).isTotal("spent", topic)) return undefined;
  const { mentioned, first } = state.memory.sentence;
  return unique([...(mentioned?.quantities ?? []), ...(first?.quantities ?? []), topic, ...primary(term)]);
};

const LONGEST_LEAD = 40;

/** 总支出581.45万元，其中本年支出480.71万元: the first is more than the second. */
export const overPart = (
  { over }: LexiconTerm,
  { memory: { page } }: ClauseState,
  end: number,
): readonly string[] | undefined => {
  if (over === undefined) return undefined;
  const begins = says.partedBehind.exec(page.plain.slice(end, end + LONGEST_LEAD));
  if (begins === null) return undefined;
  const part = page.plain.slice(end + begins[0].length, end + begins[0].length + LONGEST_LEAD);
  const found = Object.entries(over).find(([words]) => part.startsWith(words));
  return found === undefined ? undefined : [found[1]];
};

/**
 * Likeliest first; empty when the term has no field. Under a context that the text states the other readings are dropped;
 * under one that is only implied they stay as alternatives, so that doubt is never turned into a finding.
 */
export const quantitiesFor = ({ value: term, start }: TermToken, state: ClauseState): readonly string[] => {
  const plain = general(term, state) ?? holdersIn(state, term.means, start) ?? primary(term);
  const { under } = term;
  if (under === undefined) return plain;
  const held = sidesSaid(state, start).flatMap((side) => (under[side] === undefined ? [] : readings(under[side])));
  if (held.length > 0) return held;
  const stated = firstUnder(lexiconOf(state), term, said(state));
  if (stated === "plain") return plain;
  // 财政拨款占本年收入的86.29%: the noun in front is a part of the base, and narrows it no further.
  if (stated !== undefined && term.total === true && state.relation.share !== undefined)
    return unique([...plain, ...stated]);
  if (stated !== undefined) return stated;
  const guess = firstUnder(lexiconOf(state), term, implied(state));
  const others = plain.length === 0 ? [] : Object.values(under).flatMap(readings);
  return unique([...(guess === undefined || guess === "plain" ? [] : guess), ...plain, ...others]);
};
