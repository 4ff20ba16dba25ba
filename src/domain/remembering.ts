/** What is found out of a text alone, for texts that come again and again: the same few thousand ids and labels, in one report after another. */
const MOST = 20_000;

/** Nothing is remembered of a text for which there is no answer. */
export const remembering = <T>(find: (text: string) => T | undefined): ((text: string) => T | undefined) => {
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
