/** Where the names of a workbook point. */
import { parseRef } from "./address";
import type { NameSpec, WorkbookSnapshot } from "./model";

type Target = NonNullable<ReturnType<typeof parseRef>>;

const known = new WeakMap<readonly NameSpec[], ReadonlyMap<string, Target>>();

/** By the name in lower case, as Excel compares names; without those that point at no area. Worked out once for each list of names. */
const targetsOf = (names: readonly NameSpec[]): ReadonlyMap<string, Target> => {
  const made =
    known.get(names) ??
    new Map(
      names.flatMap(({ name, ref }) => {
        const target = parseRef(ref);
        return target === undefined ? [] : [[name.toLowerCase(), target] as const];
      }),
    );
  known.set(names, made);
  return made;
};

/** The area that a name points at, whether its sheet is there or not. */
export const targetOf = ({ names }: Pick<WorkbookSnapshot, "names">, name: string): Target | undefined =>
  targetsOf(names).get(name.toLowerCase());
