/** Which fields a rule reads, spelled out: "*" is every field, "income.*" every field of a part. */
import type { Schema } from "../schema/schema";
import type { RuleCard } from "./rule";
import { EVERY_FIELD, sectionOfPattern } from "../schema/path";

const expanded = (pattern: string, { allFields }: Schema): readonly string[] => {
  if (pattern === EVERY_FIELD) return allFields.map((f) => f.id);
  const section = sectionOfPattern(pattern);
  return section === undefined ? [pattern] : allFields.filter((f) => f.sectionKey === section).map((f) => f.id);
};

/** Field ids ("income.total"), each once, in the order of the rule's own list. */
export const fieldsReadBy = (rule: RuleCard, schema: Schema): readonly string[] => [
  ...new Set(rule.reads.flatMap((pattern) => expanded(pattern, schema))),
];
