/** When a variant of a sentence may be written. */
import { isKnown, valueOf } from "../check/value";
import type { Known } from "../check/value";
import { plainSettings } from "../read/setting";
import type { PlainSetting } from "../read/setting";
import type { Figures } from "../source";
import { filledParts, offByRounding } from "./lists";

type Test = (figures: Figures, id: string) => boolean;

const known = (figures: Figures, id: string, when: PlainSetting = "now"): Known | undefined => {
  const value = valueOf(figures, id, plainSettings[when]);
  return isKnown(value) ? value : undefined;
};

const compared =
  (against: "prior" | "budget", test: (now: Known["value"], then: Known["value"]) => boolean): Test =>
  (figures, id) => {
    const now = known(figures, id);
    const then = known(figures, id, against);
    return now !== undefined && then !== undefined && test(now.value, then.value);
  };

const TESTS: Readonly<Record<string, Test>> = {
  positive: (figures, id) => known(figures, id)?.value.gt(0) ?? false,
  zero: (figures, id) => known(figures, id)?.value.isZero() ?? false,
  many: (figures, id) => filledParts(figures, figures.lexicon.listOf(id)).length > 1,
  one: (figures, id) => filledParts(figures, figures.lexicon.listOf(id)).length === 1,
  off: offByRounding,
  up: compared("prior", (now, then) => then.gt(0) && now.gt(then)),
  down: compared("prior", (now, then) => then.gt(0) && now.lt(then)),
  same: compared("prior", (now, then) => then.gt(0) && now.equals(then)),
  within: compared("budget", (now, budget) => now.lte(budget)),
  beyond: compared("budget", (now, budget) => now.gt(budget)),
  staffed: (figures) => {
    const posts = known(figures, "posts");
    return posts !== undefined && (known(figures, "headcount")?.value.lte(posts.value) ?? false);
  },
};

/** "up:sangong" against the report. Throws on a condition that is not one. */
export const conditionHolds = (figures: Figures, condition: string): boolean => {
  const [kind = "", id = ""] = condition.split(":");
  const test = TESTS[kind];
  if (test === undefined) throw new Error(`no such condition: "${condition}"`);
  return test(figures, id);
};
