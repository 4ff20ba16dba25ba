/** The lexicon of a report as the reader uses it: checked data, indexed. */
import * as v from "valibot";
import type { Against, Sense } from "../read/claim";
import type { Schema } from "../../schema/schema";
import { templatesSchema, type ListTemplate, type Templates } from "../write/schema";
import { withForm, type Quantities, type Quantity, type Ratio, type Whole } from "./fromForm";
import { classifiersSchema, quantitiesSchema, ROLES, termsSchema, wordsSchema } from "./schema";
import type { Role, LexiconTerm, Terms, Words } from "./schema";
import { trieOf, type Trie } from "./trie";
import classifiers from "./classifiers.json";
import functionWords from "./words.json";

/** What a report's prose may speak of, as it was parsed, unchecked. The words of the language are the engine's own. */
interface LexiconFiles {
  readonly quantities: unknown;
  readonly terms: unknown;
  readonly templates: unknown;
}

export type LexEntry =
  | { readonly kind: "term"; readonly term: LexiconTerm }
  | { readonly kind: "word"; readonly role: Role }
  | { readonly kind: "direction"; readonly sense: Sense; readonly reaches: boolean; readonly against?: Against };

/** How the parts of a whole are listed in a sentence. */
export interface PartsList extends ListTemplate {
  readonly of: readonly string[];
  readonly whole: string;
}

export interface Lexicon {
  readonly quantities: Quantities;
  readonly terms: Terms;
  readonly words: Words;
  readonly templates: Templates;
  /** These three throw when the lexicon's own data names what it lacks. */
  readonly quantityOf: (id: string) => Quantity;
  readonly ratioOf: (id: string) => Ratio;
  readonly listOf: (id: string) => PartsList;
  /** The likeliest of a phrase's readings; none for a name that has no field of its own in the form. */
  readonly firstQuantity: (ids: readonly string[]) => Quantity | undefined;
  /** From the quantity outward: goods of projects → 项目支出 → 总支出. The quantity itself first. */
  readonly ancestry: (id: string) => readonly string[];
  /** Whether a quantity is all that came in, or all that was spent. */
  readonly isTotal: (kind: "received" | "spent", quantity: string | null | undefined) => boolean;
  readonly gradeOf: (word: string) => string | undefined;
  readonly oppositeOf: (word: string) => string | undefined;
  /** The paragraph's own subject, by the field it stands in: prose.sangongText speaks of 三公经费. */
  readonly topicOf: (paragraph: string) => string | undefined;
  /** The form's own heading says that the paragraph is about what the department took in and spent in the year. */
  readonly isHeaded: (paragraph: string) => boolean;
  /** The paragraph says what is to be done: 改进措施. */
  readonly isPlan: (paragraph: string) => boolean;
  /** Every field that some quantity is worked out of, this year's and others. */
  readonly spokenFields: readonly string[];
  /** Every word the lexicon knows, longest match first. */
  readonly vocabulary: Trie<LexEntry>;
  /** Phrases that look like figures and are none: 两个维护, 一盘棋. */
  readonly idioms: Trie<true>;
  /** Words that count: 人, 份, 家. */
  readonly classifiers: Trie<string>;
  readonly people: ReadonlySet<string>;
  readonly copies: ReadonlySet<string>;
}

const finderOf = <T>(items: ReadonlyMap<string, T>): ((id: string) => T) => {
  return (id) => {
    const item = items.get(id);
    if (item === undefined) throw new Error(`the lexicon names "${id}", which it does not define`);
    return item;
  };
};

const byId = <T extends { readonly id: string }>(list: readonly T[]): ((id: string) => T) =>
  finderOf(new Map(list.map((item) => [item.id, item])));

const rowField = ({ row }: Quantity): readonly string[] => (row === undefined ? [] : [row.join(".")]);

const fieldsOf = (quantity: Quantity): readonly string[] => [
  ...[
    ...quantity.sources,
    ...(quantity.prior ?? []),
    ...(quantity.budget ?? []),
    ...(quantity.initial ?? []),
    ...(quantity.priorBudget ?? []),
  ].flatMap(({ plus, minus = [] }) => [...plus, ...minus]),
  ...rowField(quantity),
];

function* termEntries({ terms }: Terms): Generator<readonly [string, LexEntry]> {
  for (const term of terms) for (const word of term.words) yield [word, { kind: "term", term }];
}

function* wordEntries({ roles }: Words): Generator<readonly [string, LexEntry]> {
  for (const role of ROLES) for (const word of roles[role]) yield [word, { kind: "word", role }];
}

const senseOfReach = (word: string): Sense => (/^[减下降压]/.test(word) ? "down" : "up");

function* directionEntries({ reaches, directions }: Words): Generator<readonly [string, LexEntry]> {
  for (const word of reaches) yield [word, { kind: "direction", sense: senseOfReach(word), reaches: true }];
  for (const group of directions)
    for (const word of group.words)
      yield [
        word,
        {
          kind: "direction",
          sense: group.sense,
          reaches: false,
          ...(group.against === undefined ? {} : { against: group.against }),
        },
      ];
}

const listsOf = ({ lists }: Templates, { wholes }: Quantities): ReadonlyMap<string, PartsList> =>
  new Map(
    Object.entries(lists).map(([id, list]) => {
      const found = wholes.find(({ parts }) => parts.includes(list.from));
      if (found === undefined) throw new Error(`the list "${id}" begins with no part of a whole`);
      return [id, { ...list, of: found.parts, whole: found.whole }];
    }),
  );

/**
 * Ratios and wholes are those of the form; `added`: wholes by field that no formula of the form says.
 * Throws at once, with its place, on an entry that is mistyped.
 */
export const createLexicon = (files: LexiconFiles, schema: Schema, added: readonly Whole[] = []): Lexicon => {
  const quantities = withForm(v.parse(quantitiesSchema, files.quantities), schema, added);
  const terms = v.parse(termsSchema, files.terms);
  const words = v.parse(wordsSchema, functionWords);
  const templates = v.parse(templatesSchema, files.templates);
  const { people, copies, others } = v.parse(classifiersSchema, classifiers);
  const topics = new Map(Object.entries(quantities.topics));
  const headed = new Set(quantities.headed);
  const quantityOf = byId<Quantity>(quantities.quantities);
  const ancestryOf = (id: string): readonly string[] => {
    const { within } = quantityOf(id);
    return within === undefined ? [id] : [id, ...ancestryOf(within)];
  };
  return {
    quantities,
    terms,
    words,
    templates,
    quantityOf,
    firstQuantity: ([id]) => (id === undefined ? undefined : quantityOf(id)),
    ratioOf: byId<Ratio>(quantities.ratios),
    listOf: finderOf(listsOf(templates, quantities)),
    ancestry: finderOf(new Map(quantities.quantities.map(({ id }) => [id, ancestryOf(id)]))),
    isTotal: (kind, quantity) => typeof quantity === "string" && quantity === quantities.totals[kind],
    gradeOf: (word) => words.grades[word],
    oppositeOf: (word) => words.opposites[word],
    topicOf: (paragraph) => topics.get(paragraph),
    isHeaded: (paragraph) => headed.has(paragraph),
    isPlan: (paragraph) => quantities.plans.includes(paragraph),
    spokenFields: quantities.quantities.flatMap(fieldsOf),
    vocabulary: trieOf<LexEntry>([...termEntries(terms), ...directionEntries(words), ...wordEntries(words)]),
    idioms: trieOf<true>(words.idioms.map((word) => [word, true] as const)),
    classifiers: trieOf([...people, ...copies, ...others].map((word) => [word, word] as const)),
    people: new Set(people),
    copies: new Set(copies),
  };
};
