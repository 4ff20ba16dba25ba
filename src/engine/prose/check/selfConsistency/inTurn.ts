/** How the checks go through figures and sentences one by one: nothing is built where nothing is found, as nearly everywhere. */
import type { Stated } from "../../read/statements";
import type { Differs } from "../verdict";

export const NOTHING: readonly Differs[] = [];

/** What is found in each of them, in their order. */
export const inEach = <T>(all: readonly T[], check: (one: T, i: number) => readonly Differs[]): readonly Differs[] => {
  let found: Differs[] | undefined;
  let i = 0;
  for (const one of all) {
    const here = check(one, i);
    if (here.length > 0) (found ??= []).push(...here);
    i += 1;
  }
  return found ?? NOTHING;
};

/** What the checks find at each figure of a sentence or each sentence of a paragraph, check by check. */
export const atEach = <T>(
  all: readonly T[],
  checks: readonly ((all: readonly T[], i: number) => readonly Differs[])[],
): readonly Differs[] => {
  let found: Differs[] | undefined;
  for (let i = 0; i < all.length; i++)
    for (const check of checks) {
      const here = check(all, i);
      if (here.length > 0) (found ??= []).push(...here);
    }
  return found ?? NOTHING;
};

/** Whether the phrase stands in front of any of the figures. */
export const isSaidIn = (stated: Stated, phrase: RegExp): boolean => {
  for (const { lead } of stated) if (phrase.test(lead)) return true;
  return false;
};
