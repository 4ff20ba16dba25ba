/** The difference of two versions of a paragraph, cut at figures and punctuation so that no figure is ever shown in halves. */

export interface DiffPart {
  readonly text: string;
  readonly kind: "same" | "removed" | "added";
}

const TOKEN = /[+-]?[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％]?|[A-Za-z]+|\s+|./gsu;

/** Two tables of this many cells are still computed in a few milliseconds; longer texts are shown whole, old beside new. */
const LIMIT = 4_000_000;

export const diffText = (before: string, after: string): readonly DiffPart[] => {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  const head = commonLength(a, b);
  const tail = commonLength(a.slice(head).reverse(), b.slice(head).reverse());
  const middle = diffTokens(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return join([...keep(a.slice(0, head)), ...middle, ...keep(a.slice(a.length - tail))]);
};

const keep = (tokens: readonly string[]): readonly DiffPart[] => tokens.map((text) => ({ text, kind: "same" }));

const commonLength = (a: readonly string[], b: readonly string[]): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

const diffTokens = (a: readonly string[], b: readonly string[]): readonly DiffPart[] => {
  if (a.length * b.length > LIMIT)
    return [
      { text: a.join(""), kind: "removed" },
      { text: b.join(""), kind: "added" },
    ];
  return walk(a, b, commonSubsequence(a, b));
};

/** `lengths[i][j]`: how many tokens a from i on and b from j on have in common, in order. */
const commonSubsequence = (a: readonly string[], b: readonly string[]): readonly Uint32Array[] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? new Uint32Array();
    const below = lengths[i + 1] ?? new Uint32Array();
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
};

const walk = (a: readonly string[], b: readonly string[], lengths: readonly Uint32Array[]): readonly DiffPart[] => {
  const parts: DiffPart[] = [];
  const common = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ text: a[i++] ?? "", kind: "same" });
      j++;
    } else if (i < a.length && (j >= b.length || common(i + 1, j) >= common(i, j + 1)))
      parts.push({ text: a[i++] ?? "", kind: "removed" });
    else parts.push({ text: b[j++] ?? "", kind: "added" });
  }
  return parts;
};

/** Characters of the unchanged text kept on each side of a change. */
const CONTEXT = 12;

/** Only the words around the changes; what is left out is shown by an ellipsis. */
export const aroundChanges = (parts: readonly DiffPart[]): readonly DiffPart[] =>
  parts.map((part, i) =>
    part.kind === "same" ? { kind: "same", text: shortened(part.text, i > 0, i < parts.length - 1) } : part,
  );

const shortened = (words: string, afterChange: boolean, beforeChange: boolean): string => {
  const letters = [...words];
  const [head, tail] = [afterChange ? CONTEXT : 0, beforeChange ? CONTEXT : 0];
  if (letters.length <= head + tail + 1) return words;
  return `${letters.slice(0, head).join("")}……${tail === 0 ? "" : letters.slice(-tail).join("")}`;
};

/** Neighbours of one kind become one part. */
const join = (parts: readonly DiffPart[]): readonly DiffPart[] =>
  parts.reduce<DiffPart[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.kind === part.kind) joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text };
    else if (part.text !== "") joined.push(part);
    return joined;
  }, []);
