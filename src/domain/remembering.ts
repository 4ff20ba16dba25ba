/** What is found out of a text alone, for texts that come again and again: the same few thousand ids and labels, in one report after another. */
const MOST = 20_000;

/** Nothing is remembered of a text for which there is no answer. */
export const remembering = <T>(find: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const now = find(text);
    if (known.size >= MOST) known.clear();
    if (now !== undefined) known.set(text, now);
    return now;
  };
};

/**
 * Texts that are made of two parts, each made once: the same id is then the same string everywhere, which a map finds without reading
 * it through again.
 */
export const rememberingPairs = (make: (first: string, second: string) => string) => {
  const known = new Map<string, Map<string, string>>();
  let count = 0;
  const add = (first: string, second: string): string => {
    if (count >= MOST) {
      known.clear();
      count = 0;
    }
    count += 1;
    const made = make(first, second);
    known.set(first, (known.get(first) ?? new Map<string, string>()).set(second, made));
    return made;
  };
  return (first: string, second: string): string => known.get(first)?.get(second) ?? add(first, second);
};
