/** How far a paragraph need be read for its claims: what stands behind the last of them changes none. */
import type { Role } from "../lexicon/schema";
import { specialOf } from "./ratiosAndScores";
import { isOrHolds, type Token } from "./tokens/token";

/** A claim needs a figure, words that say none (未发生) or a limit (控制在), a ratio, a score or a grade. */
const mayClaim = (token: Token): boolean => {
  switch (token.kind) {
    case "figure":
      return true;
    case "word":
      return token.value === "none" || token.value === "limitTo";
    case "term":
      return token.value.none === true || specialOf(token) !== undefined;
    default:
      return false;
  }
};

const isDirection = ({ kind }: Token): boolean => kind === "direction";

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
    default:
      return false;
  }
};

const isScore = (token: Token): boolean => token.kind === "figure" && token.value.form === "score";

/**
 * The last token that may make a claim; -1 where none does. A direction (减少) makes one of its own only where something is compared, and
 * behind a score any word may be a grade.
 */
export const lastClaimIn = (tokens: readonly Token[]): number => {
  const last = tokens.findLastIndex((token) => isOrHolds(token, mayClaim));
  const direction = tokens.findLastIndex((token) => isOrHolds(token, isDirection));
  if (last >= 0 && tokens.some((token) => isOrHolds(token, isScore))) return tokens.length - 1;
  return direction > last && tokens.some((token) => isOrHolds(token, compares)) ? direction : last;
};
