/** Longest match of a fixed set of words at a place in a text. Quote marks and blanks inside a word are passed over: “三公”经费 is 三公经费. */

export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

export interface Trie<T> {
  /** Linear in the longest word, whatever the size of the set. */
  readonly match: (text: string, at: number) => Match<T> | undefined;
  /** Whether any word begins with the character of this code. */
  readonly begins: (code: number) => boolean;
}

/** The codes of these characters. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (ch) => ch.charCodeAt(0)));

const PASSED_OVER = codesOf("“”‘’\"'「」『』 \u00a0\u3000");
/** All that is passed over stands before the first Chinese character. */
const FIRST_CHINESE = 0x4e00;
const isPassedOver = (code: number): boolean => code < FIRST_CHINESE && PASSED_OVER.has(code);
/** Blanks and quotes passed over inside one word; more than this is layout, not a word. */
const MOST_PASSED = 4;

/**
 * What words begin with, by number: the code of its last character, the first one that goes on from it, and the next one that goes on
 * from the same; 0 is none. Three lists of numbers are made and read faster than an object and a map for each.
 */
interface Nodes<T> {
  readonly roots: Map<number, number>;
  readonly codes: number[];
  readonly first: number[];
  readonly next: number[];
  readonly values: (T | undefined)[];
}

const below = <T>({ codes, first, next }: Nodes<T>, node: number, code: number): number => {
  let child = first[node] ?? 0;
  while (child !== 0 && codes[child] !== code) child = next[child] ?? 0;
  return child;
};

const added = <T>({ roots, codes, first, next, values }: Nodes<T>, above: number, code: number): number => {
  const node = codes.length;
  codes.push(code);
  first.push(0);
  next.push(above === 0 ? 0 : (first[above] ?? 0));
  values.push(undefined);
  if (above === 0) roots.set(code, node);
  else first[above] = node;
  return node;
};

const insert = <T>(nodes: Nodes<T>, word: string, value: T): void => {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isPassedOver(code)) continue;
    const known = node === 0 ? (nodes.roots.get(code) ?? 0) : below(nodes, node, code);
    node = known === 0 ? added(nodes, node, code) : known;
  }
  nodes.values[node] ??= value;
};

const longest = <T>(nodes: Nodes<T>, text: string, at: number): Match<T> | undefined => {
  let node = nodes.roots.get(text.charCodeAt(at)) ?? 0;
  if (node === 0) return undefined;
  let value = nodes.values[node];
  let end = at + 1;
  let passed = 0;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const child = below(nodes, node, code);
    if (child === 0) {
      passed += 1;
      if (passed > MOST_PASSED || !isPassedOver(code)) break;
      continue;
    }
    node = child;
    const ends = nodes.values[node];
    if (ends === undefined) continue;
    value = ends;
    end = i + 1;
  }
  return value === undefined ? undefined : { value, end };
};

/** The first value given for a word stands. */
export const trieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> => {
  const nodes: Nodes<T> = { roots: new Map(), codes: [0], first: [0], next: [0], values: [undefined] };
  for (const [word, value] of entries) insert(nodes, word, value);
  return { match: (text, at) => longest(nodes, text, at), begins: (code) => nodes.roots.has(code) };
};
