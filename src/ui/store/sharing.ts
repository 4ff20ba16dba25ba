/** Structural sharing: what a new reading says as the last one did stays the very same object, so that its readers are not drawn again. */

type Fields = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What tells an element of a list from the others, wherever it stands. */
const keyOf = (value: unknown): unknown => (isFields(value) ? (value["key"] ?? value["id"]) : undefined);

const shareList = (before: readonly unknown[], next: readonly unknown[]): readonly unknown[] => {
  const byKey = new Map(before.map((value) => [keyOf(value), value]));
  const merged = next.map((value, i) => share(keyOf(value) === undefined ? before[i] : byKey.get(keyOf(value)), value));
  return merged.length === before.length && merged.every((value, i) => value === before[i]) ? before : merged;
};

const shareFields = (before: Fields, next: Fields): Fields => {
  const merged = Object.fromEntries(Object.entries(next).map(([key, value]) => [key, share(before[key], value)]));
  const keys = Object.keys(merged);
  const same = keys.length === Object.keys(before).length && keys.every((key) => merged[key] === before[key]);
  return same ? before : merged;
};

const share = (before: unknown, next: unknown): unknown => {
  if (isList(before) && isList(next)) return shareList(before, next);
  return isFields(before) && isFields(next) ? shareFields(before, next) : next;
};

/** Equal to `next`, made of parts of `before` as far as they are equal. For plain data. */
export const shared = <T>(before: unknown, next: T): T => share(before, next) as T;
