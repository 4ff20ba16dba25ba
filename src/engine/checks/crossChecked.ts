/** Which entered figures are held against something else of the report, and not only looked at by themselves. */
import { pathsOf } from "../schema/expr";
import type { FieldRef, Schema } from "../schema/schema";
import { fieldsReadBy } from "./expandReads";
import type { RuleCard } from "./rule";
import { pathIn } from "../schema/path";

const partsOf = ({ field, sectionKey }: FieldRef): readonly string[] =>
  field.is === undefined ? [] : pathsOf(field.is).map((path) => pathIn(sectionKey, path));

/** A field and every total or share that it goes into. */
const withTotals = (id: string, schema: Schema): readonly string[] => {
  const found = [id];
  for (const each of found)
    found.push(...schema.allFields.filter((f) => partsOf(f).includes(each) && !found.includes(f.id)).map((f) => f.id));
  return found;
};

/**
 * By field: for each rule that compares it, or a total it goes into, the other fields of that rule. Where none of them is filled in, the rule
 * had nothing to look at.
 */
export const heldAgainst = (comparing: readonly RuleCard[], schema: Schema): ReadonlyMap<string, readonly string[]> => {
  const reads = comparing.map((rule) => fieldsReadBy(rule, schema));
  return new Map(
    schema.allFields.map(({ id }) => {
      const own = new Set(withTotals(id, schema));
      const others = reads.filter((fields) => fields.some((f) => own.has(f))).flat();
      return [id, [...new Set(others)].filter((f) => !own.has(f))];
    }),
  );
};
