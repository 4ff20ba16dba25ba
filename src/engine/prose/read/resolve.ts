/** Which quantities a term stands for, given what the clause, the sentence and the paragraph are about. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Term } from "../lexicon/schema";
import type { ClauseState } from "./scope";

const readings = (listed: string): readonly string[] => listed.split("|");

const primary = (term: Term): readonly string[] =>
  term.means === undefined || term.means === null ? [] : [term.means, ...(term.or ?? [])];

/** The nearest context under which the term has a reading of its own. 总支出 as a context settles it: the plain reading. */
const underOne = ({ ancestry }: Lexicon, term: Term, context: string): readonly string[] | "plain" | undefined => {
  const key = ancestry(context).find((id) => term.under?.[id] !== undefined);
  const listed = key === undefined ? undefined : term.under?.[key];
  if (listed !== undefined) return readings(listed);
  return context === "spending" ? "plain" : undefined;
};

const firstUnder = (
  lexicon: Lexicon,
  term: Term,
  contexts: readonly string[],
): readonly string[] | "plain" | undefined => {
  for (const context of contexts) {
    const reading = underOne(lexicon, term, context);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

const said = (state: ClauseState): readonly string[] => [
  ...[...state.contexts].reverse(),
  ...(state.scope.parent?.quantities ?? []),
];

const implied = ({ scope }: ClauseState): readonly string[] => [
  ...(scope.last === undefined || scope.last === "open" ? [] : scope.last.quantities),
  ...(scope.topic === undefined ? [] : [scope.topic]),
  ...(scope.top?.quantities ?? []),
];

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** 支出总额 in the paragraph on 三公经费 is that of 三公经费; elsewhere, the department's. */
const general = (term: Term, { scope }: ClauseState): readonly string[] | undefined => {
  if (
    term.general !== true ||
    scope.topic === undefined ||
    scope.page.lexicon.ancestry(scope.topic).includes("spending")
  )
    return undefined;
  return [scope.topic, ...primary(term)];
};

/**
 * Likeliest first; empty when the term has no field. Under a context that the text states the other readings are dropped;
 * under one that is only implied they stay as alternatives, so that doubt is never turned into a finding.
 */
export const quantitiesFor = (term: Term, state: ClauseState): readonly string[] => {
  const plain = general(term, state) ?? primary(term);
  if (term.under === undefined) return plain;
  const stated = firstUnder(state.scope.page.lexicon, term, said(state));
  if (stated === "plain") return plain;
  if (stated !== undefined) return stated;
  const guess = firstUnder(state.scope.page.lexicon, term, implied(state));
  const others = plain.length === 0 ? [] : Object.values(term.under).flatMap(readings);
  return unique([...(guess === undefined || guess === "plain" ? [] : guess), ...plain, ...others]);
};
