/** The shape of the lexicon's data. Checked once when the report is defined: a mistyped entry fails at once, with its place. */
import * as v from "valibot";

const name = v.pipe(v.string(), v.minLength(1));
const words = v.pipe(v.array(name), v.minLength(1));

const expression = v.strictObject({ plus: words, minus: v.optional(words) });
const expressions = v.pipe(v.array(expression), v.minLength(1));

const quantity = v.strictObject({
  id: name,
  label: name,
  unit: v.picklist(["万元", "人", "份"]),
  /** Of what only some of the parts of a whole make up; a part itself lies within its whole. */
  within: v.optional(name),
  sources: expressions,
  prior: v.optional(expressions),
  /** Of the year's budget, whatever the text calls it; `initial` only of 年初预算. */
  budget: v.optional(expressions),
  initial: v.optional(expressions),
  priorBudget: v.optional(expressions),
  budgetLabel: v.optional(name),
  /** There is one at the beginning of the year and one at its end: assets, balances, people. */
  stock: v.optional(v.literal(true)),
  /** Paid from 财政拨款 by definition, so that 财政拨款三公经费 is no part of it. */
  fiscal: v.optional(v.literal(true)),
  near: v.optional(words),
  /** Taken in several ways (追加预算, with or without what was carried over): a difference is a doubt. */
  loose: v.optional(v.literal(true)),
});

const quotient = v.tuple([name, name]);

const ratio = v.strictObject({
  id: name,
  label: name,
  /** A field of the form that is this ratio, or the two quantities where the form has none. */
  is: v.union([name, quotient]),
  /** Other ways to work it out. */
  or: v.optional(v.array(v.union([name, quotient]))),
  /** Said of these only: behind another noun it is that noun's. */
  of: v.optional(words),
  /** Worked out in several ways: a difference is a doubt. */
  loose: v.optional(v.literal(true)),
});

/** A rate that a sentence may give beside what it is worked out of: 合格率 of 合格 to 抽检. */
/** `adds`: several of the first kind are taken together (追加 and 追减) · `ratio`: where the form has the rate. */
const rate = v.strictObject({
  words,
  of: words,
  to: words,
  adds: v.optional(v.literal(true)),
  ratio: v.optional(name),
});

export const quantitiesSchema = v.strictObject({
  source: name,
  quantities: v.array(quantity),
  ratios: v.array(ratio),
  rates: v.optional(v.array(rate), []),
  /** Those that no tie of the form says. */
  wholes: v.optional(v.array(v.strictObject({ whole: name, parts: words })), []),
  topics: v.record(name, name),
  /** Paragraphs whose heading on the form says of when and of whom they speak. */
  headed: v.optional(v.array(name), []),
  /** Paragraphs of what is to be done. */
  plans: v.optional(v.array(name), []),
  bases: words,
  /** Names too loose to hold a figure against: only one with its digits changed round is told. */
  looseNames: v.optional(v.array(v.strictObject({ words, means: words })), []),
  /** Whom an average of money by head may be taken of: each a quantity, or several together. */
  heads: v.optional(v.array(words), []),
  initialBudget: name,
  /** Posts, and those who hold them; the same kind by kind. */
  staffing: v.optional(v.strictObject({ posts: name, held: name, byKind: v.record(name, name) })),
  /** The quantities that are all that came in, and all that was spent: what a bare 收入 or 支出 means. */
  totals: v.optional(v.strictObject({ received: v.optional(name), spent: v.optional(name) }), {}),
});

const term = v.strictObject({
  words,
  means: v.optional(v.nullable(name)),
  or: v.optional(words),
  under: v.optional(v.record(name, name)),
  over: v.optional(v.record(name, name)),
  weak: v.optional(v.literal(true)),
  general: v.optional(v.literal(true)),
  total: v.optional(v.literal(true)),
  fiscal: v.optional(v.literal(true)),
  loose: v.optional(v.literal(true)),
  /** 差旅费。年初预算6万元。全年支出5.2万元: behind figures of something else alone, a total of that. */
  ofOther: v.optional(v.literal(true)),
  again: v.optional(v.literal(true)),
  /** What is left of whatever the sentence speaks of: the department's only where that is the department's. */
  rest: v.optional(v.literal(true)),
  none: v.optional(v.literal(true)),
  measure: v.optional(v.picklist(["actual", "budget", "initial", "adjusted"])),
  ratio: v.optional(name),
  /** Which ratio the bare word (控制率) is, by the quantity that it is said of. */
  ratioOf: v.optional(v.record(name, name)),
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
  "per",
  "distribute",
  "sum",
  "comparePrior",
  "compareBudget",
  "compareInitial",
  "comparePriorBudget",
  "compareYear",
  "now",
  "before",
  "budget",
  "initial",
  "adjusted",
  "actual",
  "thatYear",
  "wholeYear",
  "yearStart",
  "partYear",
  "nextYear",
  "manyYears",
  "department",
  "byUnit",
  "byFunction",
  "all",
  "subunits",
  "elsewhere",
  "except",
  "othersScore",
  "phrase",
  "completes",
  "completesInitial",
  "completesPrior",
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
  directions: v.array(
    v.strictObject({ words, sense: senses, against: v.optional(v.picklist(["prior", "budget", "initial"])) }),
  ),
  /** Right behind what something is compared with: 比2021年多169.79万元. Anywhere else they say nothing. */
  comparatives: v.record(name, senses),
  opposites: v.record(name, name),
  reaches: words,
  grades: v.record(name, name),
  ownOffice: words,
  idioms: words,
});

export const classifiersSchema = v.strictObject({ source: name, people: words, copies: words, others: words });

export type Expression = v.InferOutput<typeof expression>;
export type Rates = readonly v.InferOutput<typeof rate>[];
export type DeclaredQuantity = v.InferOutput<typeof quantity>;
export type DeclaredRatio = v.InferOutput<typeof ratio>;
export type DeclaredQuantities = v.InferOutput<typeof quantitiesSchema>;
export type LexiconTerm = v.InferOutput<typeof term>;
export type Terms = v.InferOutput<typeof termsSchema>;
export type Words = v.InferOutput<typeof wordsSchema>;
