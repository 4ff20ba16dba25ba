/** The difference of two versions of a paragraph, cut at figures and punctuation so that no figure is ever shown in halves. */
import { commonSubsequence } from "../../domain/commonSubsequence";

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
  return join([...parts(a.slice(0, head), "same"), ...middle, ...parts(a.slice(a.length - tail), "same")]);
};

const parts = (tokens: readonly string[], kind: DiffPart["kind"]): readonly DiffPart[] =>
  tokens.map((text) => ({ text, kind }));

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
  const pairs = [...commonSubsequence(a, b), [a.length, b.length] as const];
  return pairs.flatMap(([i, j], n): readonly DiffPart[] => {
    const [before, beside] = pairs[n - 1] ?? [-1, -1];
    return [
      ...parts(a.slice(before + 1, i), "removed"),
      ...parts(b.slice(beside + 1, j), "added"),
      ...parts(a.slice(i, i + 1), "same"),
    ];
  });
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
