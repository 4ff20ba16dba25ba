/** Sentences of a paragraph, and how alike two of them are. */

/** Cut behind 。！？ and line ends; the marks stay with their sentence, so that the pieces join to the text again. */
export const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^。！？\n]*(?:[。！？]+[”’）)]*|\n+|$)/g)?.filter((sentence) => sentence !== "") ?? [];

/** Without figures and marks: two sentences with the same skeleton say the same of different figures. */
const skeleton = (sentence: string): string => sentence.replace(/[\d.,%\s，；。、：:;（）()]+/g, "");

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
};

/** From 0 to 1: shared pairs of neighbouring characters, figures left out (Dice's measure). */
export const likeness = (a: string, b: string): number => {
  const left = pairsOf(skeleton(a));
  const right = pairsOf(skeleton(b));
  if (left.size + right.size === 0) return 1;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
};
