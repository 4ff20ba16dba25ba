/** The shape of the lexicon's data. Checked once when the room is loaded: a mistyped entry fails at once, with its place. */
import * as v from "valibot";

const name = v.pipe(v.string(), v.minLength(1));
const words = v.pipe(v.array(name), v.minLength(1));

const expression = v.strictObject({ plus: words, minus: v.optional(words) });
const expressions = v.pipe(v.array(expression), v.minLength(1));

const quantity = v.strictObject({
  id: name,
  label: name,
  unit: v.picklist(["万元", "人", "份"]),
  within: v.optional(name),
  sources: expressions,
  prior: v.optional(expressions),
  budget: v.optional(expressions),
  row: v.optional(v.tuple([name, name])),
  near: v.optional(words),
});

const ratio = v.strictObject({
  id: name,
  label: name,
  over: v.tuple([name, name]),
  or: v.optional(v.tuple([name, name])),
  change: v.optional(v.literal(true)),
});

export const quantitiesSchema = v.strictObject({
  source: name,
  quantities: v.array(quantity),
  ratios: v.array(ratio),
  wholes: v.array(v.strictObject({ whole: name, parts: words })),
  topics: v.record(name, name),
  bases: words,
});

const term = v.strictObject({
  words,
  means: v.optional(v.nullable(name)),
  or: v.optional(words),
  under: v.optional(v.record(name, name)),
  weak: v.optional(v.literal(true)),
  general: v.optional(v.literal(true)),
  ratio: v.optional(name),
  score: v.optional(v.literal(true)),
  grade: v.optional(v.literal(true)),
});

export const termsSchema = v.strictObject({ source: name, terms: v.array(term) });

export const ROLES = [
  "filler",
  "join",
  "share",
  "part",
  "inside",
  "of",
  "each",
  "distribute",
  "sum",
  "comparePrior",
  "compareBudget",
  "compareYear",
  "now",
  "before",
  "budget",
  "department",
  "elsewhere",
  "except",
  "none",
  "limitTo",
  "limitEnd",
  "aboutBefore",
  "nearlyBefore",
  "overBefore",
  "atMostBefore",
  "belowBefore",
  "aboutAfter",
  "atLeastAfter",
  "atMostAfter",
  "subject",
  "etc",
  "rounding",
  "grade",
] as const;
export type Role = (typeof ROLES)[number];

const senses = v.picklist(["up", "down", "same"]);
export const wordsSchema = v.strictObject({
  source: name,
  roles: v.strictObject(v.entriesFromList(ROLES, words)),
  directions: v.array(v.strictObject({ words, sense: senses })),
  opposites: v.record(name, name),
  reaches: words,
  grades: v.record(name, name),
  idioms: words,
});

export const classifiersSchema = v.strictObject({ source: name, people: words, copies: words, others: words });

export type Expression = v.InferOutput<typeof expression>;
export type Quantity = v.InferOutput<typeof quantity>;
export type Ratio = v.InferOutput<typeof ratio>;
export type Term = v.InferOutput<typeof term>;
export type Quantities = v.InferOutput<typeof quantitiesSchema>;
export type Terms = v.InferOutput<typeof termsSchema>;
export type Words = v.InferOutput<typeof wordsSchema>;
