/** Which entered figures are held against something else of the report, and not only looked at by themselves. */
import { pathsOf } from "../schema/expr";
import type { FieldRef, Schema } from "../schema/schema";
import { fieldsReadBy } from "./expandReads";
import type { RuleCard } from "./rule";
import { pathIn } from "../schema/path";

const partsOf = ({ field, sectionKey }: FieldRef): readonly string[] =>
  field.is === undefined ? [] : pathsOf(field.is).map((path) => pathIn(sectionKey, path));

/** By key: all values that came with it. */
const grouped = <V>(pairs: Iterable<readonly [string, V]>): ReadonlyMap<string, readonly V[]> => {
  const groups = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key) ?? [];
    group.push(value);
    groups.set(key, group);
  }
  return groups;
};

/** A field and every total or share that it goes into. */
const withTotals = (id: string, totals: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const found = new Set([id]);
  for (const each of found) for (const total of totals.get(each) ?? []) found.add(total);
  return found;
};

/**
 * By field: for each rule that compares it, or a total it goes into, the other fields of that rule. Where none of them is filled in, the rule
 * had nothing to look at.
 */
export const heldAgainst = (comparing: readonly RuleCard[], schema: Schema): ReadonlyMap<string, readonly string[]> => {
  const reads = comparing.map((rule) => fieldsReadBy(rule, schema));
  const totals = grouped(schema.allFields.flatMap((ref) => partsOf(ref).map((part) => [part, ref.id] as const)));
  const readers = grouped(reads.flatMap((fields) => fields.map((field) => [field, fields] as const)));
  return new Map(
    schema.allFields.map(({ id }) => {
      const own = withTotals(id, totals);
      const rules = new Set([...own].flatMap((field) => readers.get(field) ?? []));
      return [id, [...new Set([...rules].flat())].filter((field) => !own.has(field))];
    }),
  );
};
