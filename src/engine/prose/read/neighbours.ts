/** What stands right beside a term decides whether it can be one of ours. */
import type { Token } from "./tokens/token";

/** A term glued to unknown words is part of a longer name: 村集体总收入 is not our 总收入. */
export const gluedTo = (before: Token | undefined): boolean =>
  before?.kind === "text" || (before?.kind === "word" && ["elsewhere", "othersScore", "phrase"].includes(before.value));

const ANCHORS = new Set([
  "now",
  "thatYear",
  "before",
  "wholeYear",
  "department",
  "initial",
  "actual",
  "budget",
  "adjusted",
]);
export const anchored = (before: Token | undefined): boolean =>
  before?.kind === "year" || before?.kind === "unit" || (before?.kind === "word" && ANCHORS.has(before.value));

/** 、 and 和. */
export const joins = (token: Token | undefined): boolean =>
  (token?.kind === "mark" && token.value === "、") || (token?.kind === "word" && token.value === "join");
