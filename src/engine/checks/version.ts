/** Versions of rules, from what they say and read: nobody has to remember to raise a number. */
import { fingerprint } from "../review/key";
import type { RuleCard } from "./rule";

export const ruleVersion = ({ id, title, level, explainable, basis, needs, reads, messages }: RuleCard): string =>
  fingerprint(JSON.stringify([id, title, level, explainable, basis, needs, reads, messages]));

/** Another one when a rule is added, removed or reworded. */
export const ruleSetVersion = (rules: readonly RuleCard[]): string => fingerprint(rules.map(ruleVersion).join());
