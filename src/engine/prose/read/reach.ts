/** How far a paragraph need be read for its claims: what stands behind the last of them changes none. */
import type { Role } from "../lexicon/schema";
import { specialOf } from "./ratiosAndScores";
import type { Token } from "./tokens/token";

/** A claim needs a figure, words that say none (未发生) or a limit (控制在), a ratio, a score or a grade. */
const mayClaim = (token: Token): boolean => {
  switch (token.kind) {
    case "figure":
      return true;
    case "word":
      return token.value === "none" || token.value === "limitTo";
    case "term":
      return token.value.none === true || specialOf(token) !== undefined;
    case "group":
      return token.value.some(mayClaim);
    default:
      return false;
  }
};

const isDirection = (token: Token): boolean =>
  token.kind === "direction" || (token.kind === "group" && token.value.some(isDirection));

const COMPARING: ReadonlySet<Role> = new Set([
  "comparePrior",
  "compareBudget",
  "compareInitial",
  "comparePriorBudget",
  "compareYear",
]);

/** 比上年, 与2020年相比, 超预算. */
const compares = (token: Token): boolean => {
  switch (token.kind) {
    case "word":
      return COMPARING.has(token.value);
    case "year":
      return token.value.compares === true;
    case "direction":
      return token.value.against !== undefined;
    case "group":
      return token.value.some(compares);
    default:
      return false;
  }
};

const isScore = (token: Token): boolean =>
  token.kind === "figure" ? token.value.form === "score" : token.kind === "group" && token.value.some(isScore);

/**
 * The last token that may make a claim; -1 where none does. A direction (减少) makes one of its own only where something is compared, and
 * behind a score any word may be a grade.
 */
export const lastClaimIn = (tokens: readonly Token[]): number => {
  const last = tokens.findLastIndex(mayClaim);
  const direction = tokens.findLastIndex(isDirection);
  if (last >= 0 && tokens.some(isScore)) return tokens.length - 1;
  return direction > last && tokens.some(compares) ? direction : last;
};
