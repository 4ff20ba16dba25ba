/** The lexicon as the reader uses it: checked data, indexed. Adding a term is a line in terms.json, never code. */
import * as v from "valibot";
import type { Sense } from "../read/claim";
import classifiersData from "../../../reports/department/lexicon/classifiers.json";
import quantitiesData from "../../../reports/department/lexicon/quantities.json";
import { classifiersSchema, quantitiesSchema, ROLES, termsSchema, wordsSchema } from "./schema";
import type { Quantity, Ratio, Role, Term } from "./schema";
import termsData from "../../../reports/department/lexicon/terms.json";
import { trieOf } from "./trie";
import wordsData from "../../../reports/department/lexicon/words.json";

export const quantitiesFile = v.parse(quantitiesSchema, quantitiesData);
export const termsFile = v.parse(termsSchema, termsData);
export const wordsFile = v.parse(wordsSchema, wordsData);
export const classifiers = v.parse(classifiersSchema, classifiersData);

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

const quantities: ReadonlyMap<string, Quantity> = byId(quantitiesFile.quantities);
const ratios: ReadonlyMap<string, Ratio> = byId(quantitiesFile.ratios);

const found = <T>(item: T | undefined, id: string): T => {
  if (item === undefined) throw new Error(`the lexicon names "${id}", which it does not define`);
  return item;
};

/** Throws when the lexicon's own data names a quantity that it lacks. */
export const quantityOf = (id: string): Quantity => found(quantities.get(id), id);
/** The likeliest of a phrase's readings; none for a name that has no field of its own in the form. */
export const firstQuantity = ([id]: readonly string[]): Quantity | undefined =>
  id === undefined ? undefined : quantityOf(id);
export const ratioOf = (id: string): Ratio => found(ratios.get(id), id);

const rowField = ({ row }: Quantity): readonly string[] => (row === undefined ? [] : [row.join(".")]);

/** Every field that some quantity is worked out of, this year's and others. */
export const spokenFields: readonly string[] = quantitiesFile.quantities.flatMap((quantity) => [
  ...[...quantity.sources, ...(quantity.prior ?? []), ...(quantity.budget ?? [])].flatMap(({ plus, minus = [] }) => [
    ...plus,
    ...minus,
  ]),
  ...rowField(quantity),
]);

/** From the quantity outward: goods of projects → 项目支出 → 总支出. The quantity itself first. */
export const ancestry = (id: string): readonly string[] => {
  const within = quantityOf(id).within;
  return within === undefined ? [id] : [id, ...ancestry(within)];
};

export type LexEntry =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "word"; readonly role: Role }
  | { readonly kind: "direction"; readonly sense: Sense; readonly reaches: boolean };

function* termEntries(): Generator<readonly [string, LexEntry]> {
  for (const term of termsFile.terms) for (const word of term.words) yield [word, { kind: "term", term }];
}

function* wordEntries(): Generator<readonly [string, LexEntry]> {
  for (const role of ROLES) for (const word of wordsFile.roles[role]) yield [word, { kind: "word", role }];
}

const senseOfReach = (word: string): Sense => (/^[减下降压]/.test(word) ? "down" : "up");

function* directionEntries(): Generator<readonly [string, LexEntry]> {
  for (const word of wordsFile.reaches) yield [word, { kind: "direction", sense: senseOfReach(word), reaches: true }];
  for (const group of wordsFile.directions)
    for (const word of group.words) yield [word, { kind: "direction", sense: group.sense, reaches: false }];
}

/** Every word the lexicon knows, longest match first. */
export const vocabulary = trieOf<LexEntry>([...termEntries(), ...directionEntries(), ...wordEntries()]);

/** Phrases that look like figures and are none: 两个维护, 一盘棋. */
export const idioms = trieOf<true>(wordsFile.idioms.map((word) => [word, true] as const));

export const gradeOf = (word: string): string | undefined => wordsFile.grades[word];
export const oppositeOf = (word: string): string | undefined => wordsFile.opposites[word];

/** The paragraph's own subject, by the field it stands in: prose.sangongText speaks of 三公经费. */
export const topicOf = (paragraph: string): string | undefined => quantitiesFile.topics[paragraph];
