/** Patterns of the language of such reports, as data; compiled once. A mistyped one fails when the module is loaded. */
import * as v from "valibot";
import data from "./phrasing.json";

const NAMES = [
  "listBegins",
  "listOpensSentence",
  "countsOpenSentence",
  "nextItem",
  "lastItem",
  "saysOfAnItem",
  "partedBehind",
  "setApart",
  "assetsInAll",
  "debts",
  "netAssets",
  "shareOfBudget",
  "beforeName",
  "noTitle",
  "itemNumber",
  "classOfBudget",
  "ofFund",
  "ofBody",
  "otherBodies",
  "apart",
  "scoredByOthers",
  "scoreOfAnything",
  "noPartsRate",
  "perHead",
  "aimsEnd",
  "cameTo",
  "reached",
  "indicator",
] as const;
/** Looked for again and again in one text. */
const EVERYWHERE = ["aimsHeading", "holds", "allows"] as const;

const pattern = v.pipe(
  v.string(),
  v.minLength(1),
  v.transform((source) => new RegExp(source)),
);
const everywhere = v.pipe(
  v.string(),
  v.minLength(1),
  v.transform((source) => new RegExp(source, "g")),
);
const schema = v.strictObject({
  source: v.pipe(v.string(), v.minLength(1)),
  patterns: v.strictObject({ ...v.entriesFromList(NAMES, pattern), ...v.entriesFromList(EVERYWHERE, everywhere) }),
});

export const { patterns } = v.parse(schema, data);
