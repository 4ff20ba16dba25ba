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
 * What words begin with, one behind the other in a list of numbers. Each is four of them: the code of its last character, where the first one
 * stands that goes on from it, where the next one stands that goes on from the same, and the number of its value; 0 is none. That is made and
 * looked up faster than an object and a map for each.
 */
const CODE = 0;
const FIRST = 1;
const NEXT = 2;
const VALUE = 3;
const SIZE = 4;

interface Growing<T> {
  readonly roots: Map<number, number>;
  readonly nodes: number[];
  readonly values: T[];
}

interface Grown<T> extends Omit<Growing<T>, "nodes"> {
  readonly nodes: Int32Array;
}

const below = (nodes: Int32Array | readonly number[], node: number, code: number): number => {
  let child = nodes[node + FIRST] ?? 0;
  while (child !== 0 && nodes[child + CODE] !== code) child = nodes[child + NEXT] ?? 0;
  return child;
};

const added = <T>({ roots, nodes }: Growing<T>, above: number, code: number): number => {
  const node = nodes.length;
  nodes.push(code, 0, nodes[above + FIRST] ?? 0, 0);
  nodes[above + FIRST] = node;
  if (above === 0) roots.set(code, node);
  return node;
};

const insert = <T>(trie: Growing<T>, word: string, value: T): void => {
  const { roots, nodes, values } = trie;
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isPassedOver(code)) continue;
    const known = node === 0 ? (roots.get(code) ?? 0) : below(nodes, node, code);
    node = known === 0 ? added(trie, node, code) : known;
  }
  if (nodes[node + VALUE] === 0) nodes[node + VALUE] = values.push(value);
};

const longest = <T>({ roots, nodes, values }: Grown<T>, text: string, at: number): Match<T> | undefined => {
  let node = roots.get(text.charCodeAt(at)) ?? 0;
  if (node === 0) return undefined;
  let found = nodes[node + VALUE] ?? 0;
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
    const value = nodes[node + VALUE] ?? 0;
    if (value === 0) continue;
    found = value;
    end = i + 1;
  }
  if (found === 0) return undefined;
  const value = values[found - 1];
  return value === undefined ? undefined : { value, end };
};

/** The first value given for a word stands. */
export const trieOf = <T>(...lists: readonly Iterable<readonly [string, T]>[]): Trie<T> => {
  const growing: Growing<T> = { roots: new Map(), nodes: Array.from({ length: SIZE }, () => 0), values: [] };
  for (const entries of lists) for (const [word, value] of entries) insert(growing, word, value);
  const { roots, values } = growing;
  const grown = { roots, nodes: new Int32Array(growing.nodes), values };
  return { match: (text, at) => longest(grown, text, at), begins: (code) => roots.has(code) };
};
