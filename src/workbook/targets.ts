/** Where the names of a workbook point. */
import { parseRef } from "./address";
import type { NameSpec, WorkbookSnapshot } from "./model";

type Target = NonNullable<ReturnType<typeof parseRef>>;

interface PointedName {
  readonly name: string;
  /** undefined where it points at no area. */
  readonly target: Target | undefined;
}

interface Pointed {
  readonly names: readonly PointedName[];
  /** By the name as Excel compares names; without those that point at no area. */
  readonly targets: ReadonlyMap<string, Target>;
}

let last: { readonly of: readonly NameSpec[]; readonly pointed: Pointed } | undefined;

/** Letters that are neither small nor capital, as in the names of a Chinese form. */
const CASELESS = /^[\u4e00-\u9fff\d._]*$/;

/** Excel passes over capitals in names. */
export const comparedName = (name: string): string => (CASELESS.test(name) ? name : name.toLowerCase());

const MOST = 5_000;
const parsed = new Map<string, Target>();

/** Workbooks of one form have the same references, but for the rows by which lists have grown. */
const targetIn = (ref: string): Target | undefined => {
  const before = parsed.get(ref);
  if (before !== undefined) return before;
  const target = parseRef(ref);
  if (parsed.size >= MOST) parsed.clear();
  if (target !== undefined) parsed.set(ref, target);
  return target;
};

/** Worked out once for a workbook's names, however often it is asked about them. */
const pointed = (names: readonly NameSpec[]): Pointed => {
  if (last?.of !== names) last = { of: names, pointed: pointedAmong(names) };
  return last.pointed;
};

const pointedAmong = (names: readonly NameSpec[]): Pointed => {
  const all = names.map(({ name, ref }) => ({ name, target: targetIn(ref) }));
  const targets = new Map<string, Target>();
  for (const { name, target } of all) if (target !== undefined) targets.set(comparedName(name), target);
  return { names: all, targets };
};

/** Each name with what it points at. */
export const pointedNames = (names: readonly NameSpec[]): readonly PointedName[] => pointed(names).names;

/** The area that a name points at, whether its sheet is there or not. */
export const targetOf = ({ names }: Pick<WorkbookSnapshot, "names">, name: string): Target | undefined => {
  const { targets } = pointed(names);
  return targets.get(name) ?? targets.get(comparedName(name));
};
