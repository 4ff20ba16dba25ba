/** Longest match of a fixed set of words at a place in a text. Quote marks and blanks inside a word are passed over: “三公”经费 is 三公经费. */

/** By the code of a character: to look one up by its text, the text has to be made and hashed each time. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

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
/** Blanks and quotes passed over inside one word; more than this is layout, not a word. */
const MOST_PASSED = 4;

const insert = <T>(root: Node<T>, word: string, value: T): void => {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (PASSED_OVER.has(code)) continue;
    const next: Node<T> = node.next.get(code) ?? { next: new Map() };
    node.next.set(code, next);
    node = next;
  }
  node.value ??= value;
};

const longest = <T>(root: Node<T>, text: string, at: number): Match<T> | undefined => {
  let node = root;
  let found: T | undefined;
  let end = at;
  let passed = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next: Node<T> | undefined = node.next.get(code);
    if (next === undefined) {
      passed += 1;
      if (i === at || passed > MOST_PASSED || !PASSED_OVER.has(code)) break;
      continue;
    }
    node = next;
    if (node.value === undefined) continue;
    found = node.value;
    end = i + 1;
  }
  return found === undefined ? undefined : { value: found, end };
};

/** The first value given for a word stands. */
export const trieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> => {
  const root: Node<T> = { next: new Map() };
  for (const [word, value] of entries) insert(root, word, value);
  return { match: (text, at) => longest(root, text, at), begins: (code) => root.next.has(code) };
};
