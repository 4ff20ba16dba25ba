/** Patterns tried at one place of a text. */

/** Where a sticky pattern that matches at `at` ends. */
export const endOfMatch = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
};

interface PatternMatch<T> {
  readonly is: T;
  readonly end: number;
}

/**
 * The first of several patterns that matches at a place, as if each were tried in its turn; the text is looked at once. Patterns have
 * no groups of their own that capture.
 */
export const firstMatch = <T>(
  patterns: readonly (readonly [RegExp, T])[],
): ((text: string, at: number) => PatternMatch<T> | undefined) => {
  const all = new RegExp(patterns.map(([{ source }]) => `(${source})`).join("|"), "y");
  return (text, at) => {
    all.lastIndex = at;
    const match = all.exec(text);
    if (match === null) return undefined;
    const found = patterns.find((_, i) => match[i + 1] !== undefined);
    return found === undefined ? undefined : { is: found[1], end: at + match[0].length };
  };
};
