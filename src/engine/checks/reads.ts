/** Which fields a rule reads, spelled out: "*" is every field, "income.*" every field of a part. */
import { allFields } from "../schema/lookup";
import type { Rule } from "./rule";

const everyId = allFields.map((f) => f.id);

const expanded = (pattern: string): readonly string[] => {
  if (pattern === "*") return everyId;
  return pattern.endsWith(".*") ? everyId.filter((id) => id.startsWith(pattern.slice(0, -1))) : [pattern];
};

/** Field ids ("income.total"), each once, in the order of the rule's own list. */
export const fieldsReadBy = (rule: Rule): readonly string[] => [...new Set(rule.reads.flatMap(expanded))];
