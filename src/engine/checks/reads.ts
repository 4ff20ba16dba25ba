/** Which fields a rule reads, spelled out: "*" is every field, "income.*" every field of a part. */
import type { Schema } from "../schema/schema";
import type { RuleCard } from "./rule";

const expanded = (pattern: string, { allFields }: Schema): readonly string[] => {
  const everyId = allFields.map((f) => f.id);
  if (pattern === "*") return everyId;
  return pattern.endsWith(".*") ? everyId.filter((id) => id.startsWith(pattern.slice(0, -1))) : [pattern];
};

/** Field ids ("income.total"), each once, in the order of the rule's own list. */
export const fieldsReadBy = (rule: RuleCard, schema: Schema): readonly string[] => [
  ...new Set(rule.reads.flatMap((pattern) => expanded(pattern, schema))),
];
