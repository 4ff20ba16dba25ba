/** Where the names of a workbook point. */
import { oncePer } from "../domain/oncePer";
import { parseRef } from "./address";
import type { NameSpec, WorkbookSnapshot } from "./model";

type Target = NonNullable<ReturnType<typeof parseRef>>;

export interface PointedName {
  readonly name: string;
  /** undefined where it points at no area. */
  readonly target: Target | undefined;
}

/** Each name with what it points at. Worked out once for each list of names. */
export const pointedNames = oncePer((names: readonly NameSpec[]): readonly PointedName[] =>
  names.map(({ name, ref }) => ({ name, target: parseRef(ref) })),
);

/** By the name in lower case, as Excel compares names; without those that point at no area. */
const targetsOf = oncePer((names: readonly NameSpec[]): ReadonlyMap<string, Target> => {
  const targets = new Map<string, Target>();
  for (const { name, target } of pointedNames(names)) if (target !== undefined) targets.set(name.toLowerCase(), target);
  return targets;
});

/** The area that a name points at, whether its sheet is there or not. */
export const targetOf = ({ names }: Pick<WorkbookSnapshot, "names">, name: string): Target | undefined =>
  targetsOf(names).get(name.toLowerCase());
