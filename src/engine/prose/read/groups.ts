/** Brackets that say something of the noun before them instead of giving a figure of their own. */
import { doubt } from "./changes";
import type { ClauseState } from "./state";
import { isOrHolds, type Token } from "./tokens/token";
import { onDirection } from "./comparisonWords";

export const holdsFigure = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isOrHolds(token, ({ kind }) => kind === "figure"));

/** 较上年（减少）16.23万元: brackets around nothing but the direction. Whether these are such. */
export const onLoneDirection = (state: ClauseState, tokens: readonly Token[]): boolean => {
  const only = tokens.length === 1 ? tokens[0] : undefined;
  if (only?.kind !== "direction") return false;
  onDirection(state, only);
  return true;
};

/** 公务接待费、公车运行费（“三公”经费）2771万元: brackets that name the whole of the nouns before them. Whether these do. */
export const onNameOfWhole = (state: ClauseState, tokens: readonly Token[]): boolean => {
  const { about, memory } = state;
  const inside = tokens.flatMap((token) => (token.kind === "term" ? [token] : []));
  const [first, ...others] = about.spent ? [] : about.subjects;
  const [term] = inside;
  const before = first?.subject.quantities[0];
  if (before === undefined || first === undefined || term === undefined || inside.length > 1 || holdsFigure(tokens))
    return false;
  const { ancestry } = memory.page.lexicon;
  const whole = ancestry(before).find((outer) => outer !== before && outer === term.value.means);
  if (whole === undefined) return false;
  if (others.length === 0) doubt(state, "unclear");
  else {
    const subject = { ...first.subject, quantities: [whole], carried: true } as const;
    about.subjects = [{ subject, start: term.start, end: term.end }];
    about.joining = false;
  }
  return true;
};
