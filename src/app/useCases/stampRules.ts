/** The rules at the time of the stamp, kept among its cells: when the rules change, the report has not. */
import type { RuleCard } from "../../engine/checks/rule";
import { ruleSetVersion, ruleVersion } from "../../engine/checks/version";

const PREFIX = "规则：";

export const isRuleRow = (cell: string): boolean => cell.startsWith(PREFIX);

export const ruleRows = (rules: readonly RuleCard[]): readonly { readonly cell: string; readonly shown: string }[] =>
  rules.map((rule) => ({ cell: PREFIX + rule.id, shown: ruleVersion(rule) }));

/**
 * Titles of the rules that are new or say something else than when the report was stamped; undefined while the rules are the same.
 * None where the rules were only taken away, or where the stamp is older than this record.
 */
export const rulesSince = (
  version: string,
  stored: ReadonlyMap<string, string>,
  rules: readonly RuleCard[],
): readonly string[] | undefined => {
  if (version === ruleSetVersion(rules)) return undefined;
  const recorded = [...stored.keys()].some(isRuleRow);
  return recorded
    ? rules.filter((rule) => stored.get(PREFIX + rule.id) !== ruleVersion(rule)).map(({ title }) => title)
    : [];
};
