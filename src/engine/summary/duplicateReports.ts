/** A department that handed in twice: which of the files is right only the bureau can know. */
import { halfWidth } from "../../domain/parse";
import { reportedYear, type Department } from "./department";

/** However the name is typed: brackets of either width, blanks and line breaks make no other department. */
const keyOf = (d: Department): string => {
  const name = halfWidth(d.name);
  return name === "" ? `\n${d.file}` : `${name}\n${reportedYear(d)}`;
};

/**
 * Groups of two and more reports of one department and year, in the order of the first. Workbooks stand before Word documents, which hold
 * less; otherwise as they came. The first is the one that counts.
 */
export const handedInTwice = (departments: readonly Department[]): readonly (readonly Department[])[] => {
  const groups = new Map<string, Department[]>();
  for (const d of departments) groups.set(keyOf(d), [...(groups.get(keyOf(d)) ?? []), d]);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => [...group.filter((d) => !d.fromWord), ...group.filter((d) => d.fromWord)]);
};

/** Without the others of each group: what is added up or drawn counts a department once. */
export const onceEach = (departments: readonly Department[]): readonly Department[] => {
  const later = new Set(handedInTwice(departments).flatMap(([, ...others]) => others));
  return departments.filter((d) => !later.has(d));
};
