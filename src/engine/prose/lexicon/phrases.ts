/** The phrases that the reader and the checks look for, as data, by who uses them. Compiled once: a mistyped one fails when the module is loaded. */
import * as v from "valibot";
import budgets from "./phrases/budgets.json";
import changes from "./phrases/changes.json";
import lists from "./phrases/lists.json";
import others from "./phrases/others.json";
import rates from "./phrases/rates.json";
import reading from "./phrases/reading.json";
import sums from "./phrases/sums.json";

/** A regular expression alone, or with what it is for; `everywhere`: every place of it is meant, not the first. */
const phrase = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.strictObject({
    pattern: v.pipe(v.string(), v.minLength(1)),
    note: v.optional(v.string()),
    everywhere: v.optional(v.boolean(), false),
  }),
]);

/** The same tree with every phrase compiled. */
type Compiled<T> = T extends string | { readonly pattern: string }
  ? RegExp
  : { readonly [K in keyof T]: Compiled<T[K]> };

interface PhraseFile<T> {
  readonly source: string;
  /** What {name} in a phrase stands for: any of the words. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly checks: T;
}

const WORDS = /\{([a-z]\w*)\}/g;

const filledIn = (pattern: string, words: Readonly<Record<string, readonly string[]>>): string =>
  pattern.replace(WORDS, (_, name: string) => {
    const list = words[name];
    if (list === undefined) throw new Error(`the phrases name the words "${name}", which they do not list`);
    return list.join("|");
  });

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("pattern" in value);

function compiled<T>(tree: T, words: Readonly<Record<string, readonly string[]>>, place: string): Compiled<T>;
function compiled(tree: unknown, words: Readonly<Record<string, readonly string[]>>, place: string): unknown {
  if (Array.isArray(tree)) return tree.map((one: unknown, i) => compiled(one, words, `${place}[${String(i)}]`));
  if (isTree(tree))
    return Object.fromEntries(
      Object.entries(tree).map(([key, one]) => [key, compiled(one, words, `${place}.${key}`)] as const),
    );
  const read = v.safeParse(phrase, tree);
  if (!read.success) throw new Error(`${place} is no phrase`);
  const { pattern, everywhere = false } = typeof read.output === "string" ? { pattern: read.output } : read.output;
  return new RegExp(filledIn(pattern, words), everywhere ? "g" : "");
}

/** Throws on a phrase that is no regular expression, or that names words which the file does not list. */
export const phrasesOf = <T>(name: string, { words = {}, checks }: PhraseFile<T>): Compiled<T> =>
  compiled(checks, words, name);

/** Any of the words, as they stand; of no words, nothing. */
export const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|") || "(?!)";

export const phrases = {
  ...phrasesOf("budgets", budgets),
  ...phrasesOf("changes", changes),
  ...phrasesOf("lists", lists),
  ...phrasesOf("others", others),
  ...phrasesOf("rates", rates),
  ...phrasesOf("reading", reading),
  ...phrasesOf("sums", sums),
};
