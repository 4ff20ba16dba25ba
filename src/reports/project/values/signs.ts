/** Signs and the words that stand for them, before or after a figure. */
import type { Sign } from "./value";

/** Longer words first: 不低于 holds 低于. */
const BEFORE: readonly (readonly [words: RegExp, sign: Sign])[] = [
  [/(?:≥|>=|≧|⩾|不少于|不低于|不小于|大于等于|大于或等于|至少|最少)$/, "≥"],
  [/(?:≤|<=|≦|⩽|不超过|不高于|不大于|不多于|小于等于|小于或等于|控制在|至多|最多|不得超过)$/, "≤"],
  [/(?:>|大于|超过|高于|多于)$/, ">"],
  [/(?:<|小于|低于|少于)$/, "<"],
  [/(?:=|等于)$/, "="],
];

const AFTER: readonly (readonly [words: RegExp, sign: Sign])[] = [
  [/^(?:及|\(含\)|（含）)?以上|^起/, "≥"],
  [/^(?:\(含\)|（含）)?(?:及)?(?:以下|以内|之内|内)/, "≤"],
];

/** The sign that the text before a figure ends with. */
export const signBefore = (text: string): Sign | undefined => BEFORE.find(([words]) => words.test(text))?.[1];

/** The unit as far as a word that stands for a sign, and the sign. */
export const unitAndSign = (text: string): { readonly unit: string; readonly sign?: Sign } => {
  for (let at = 0; at < text.length; at++) {
    const sign = AFTER.find(([words]) => words.test(text.slice(at)))?.[1];
    if (sign !== undefined) return { unit: text.slice(0, at), sign };
  }
  return { unit: text };
};
