/** Longest match of a fixed set of words at a place in a text. Quote marks and blanks inside a word are passed over: “三公”经费 is 三公经费. */

interface Match<T> {
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
 * What words begin with, in lists of numbers: that is made and looked up faster than an object and a map for each. The first of them begins
 * nothing; every other one goes on, by the character of its code, from the one above it, and is found by these two.
 */
interface Nodes {
  readonly codes: Int32Array;
  readonly above: Int32Array;
  /** The number of the value of the word that ends here; 0 is none. */
  readonly ends: Int32Array;
  /** Where one is looked for: at the place that its code and the one above it come to, or in the places behind it; 0 is free. */
  readonly places: Int32Array;
}

const nodesFor = (most: number): Nodes => {
  const list = (): Int32Array => new Int32Array(most + 1);
  return { codes: list(), above: list(), ends: list(), places: new Int32Array(2 ** (33 - Math.clz32(most + 1))) };
};

/** The place where it stands, or where it would. */
const placeOf = ({ codes, above, places }: Nodes, node: number, code: number): number => {
  const last = places.length - 1;
  let place = (Math.imul(node, 40503) + code) & last;
  for (let found = places[place] ?? 0; found !== 0; found = places[place] ?? 0) {
    if (codes[found] === code && above[found] === node) return place;
    place = (place + 1) & last;
  }
  return place;
};

const below = (nodes: Nodes, node: number, code: number): number => nodes.places[placeOf(nodes, node, code)] ?? 0;

const longest = <T>(nodes: Nodes, values: readonly T[], text: string, at: number): Match<T> | undefined => {
  let node = below(nodes, 0, text.charCodeAt(at));
  if (node === 0) return undefined;
  let found = nodes.ends[node] ?? 0;
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
    const value = nodes.ends[node] ?? 0;
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
  const words = lists.flatMap((entries) => [...entries]);
  const nodes = nodesFor(words.reduce((most, [word]) => most + word.length, 0));
  const values: T[] = [];
  let count = 0;
  const next = (node: number, code: number): number => {
    const place = placeOf(nodes, node, code);
    const known = nodes.places[place] ?? 0;
    if (known !== 0) return known;
    count += 1;
    nodes.codes[count] = code;
    nodes.above[count] = node;
    nodes.places[place] = count;
    return count;
  };
  for (const [word, value] of words) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (!isPassedOver(code)) node = next(node, code);
    }
    if (nodes.ends[node] === 0) nodes.ends[node] = values.push(value);
  }
  return { match: (text, at) => longest(nodes, values, text, at), begins: (code) => below(nodes, 0, code) !== 0 };
};
