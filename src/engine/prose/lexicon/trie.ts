/** Longest match of a fixed set of words at a place in a text. Quote marks and blanks inside a word are passed over: “三公”经费 is 三公经费. */

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

export interface Trie<T> {
  /** Linear in the longest word, whatever the size of the set. */
  readonly match: (text: string, at: number) => Match<T> | undefined;
  /** Whether any word begins with this character. */
  readonly begins: (ch: string) => boolean;
}

const PASSED_OVER = new Set("“”‘’\"'「」『』 \u00a0\u3000");
/** Blanks and quotes passed over inside one word; more than this is layout, not a word. */
const MOST_PASSED = 4;

const insert = <T>(root: Node<T>, word: string, value: T): void => {
  let node = root;
  for (const ch of word) {
    if (PASSED_OVER.has(ch)) continue;
    const next: Node<T> = node.next.get(ch) ?? { next: new Map() };
    node.next.set(ch, next);
    node = next;
  }
  node.value ??= value;
};

const longest = <T>(root: Node<T>, text: string, at: number): Match<T> | undefined => {
  let node = root;
  let found: Match<T> | undefined;
  let passed = 0;
  for (let i = at; i < text.length; i++) {
    const ch = text.charAt(i);
    const next: Node<T> | undefined = node.next.get(ch);
    if (next === undefined) {
      passed += 1;
      if (i === at || passed > MOST_PASSED || !PASSED_OVER.has(ch)) break;
      continue;
    }
    node = next;
    if (node.value !== undefined) found = { value: node.value, end: i + 1 };
  }
  return found;
};

/** The first value given for a word stands. */
export const trieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> => {
  const root: Node<T> = { next: new Map() };
  for (const [word, value] of entries) insert(root, word, value);
  return { match: (text, at) => longest(root, text, at), begins: (ch) => root.next.has(ch) };
};
