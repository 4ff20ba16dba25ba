/** Parts listed behind 其中, 中 or 按…分, against the whole as the report has it: a list that one slip of the hand keeps from adding up. */
import { decimal } from "../../../domain/decimal";
import { phrases } from "../lexicon/phrases";
import type { Claim, Subject } from "../read/claim";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { contradiction, isExact, shown, sumOfStatements } from "./selfConsistency/figures";
import { slipOf } from "./selfConsistency/digitSlip";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import type { Differs } from "./verdict";
import { isKnown, valuesOf } from "./value";
import type { Known } from "./value";

const says = phrases.listedParts;

const FEWEST = 3;

type Wholes = ReadonlyMap<number, Subject>;

const wholesIn = (claims: readonly Claim[]): Wholes => {
  const wholes = new Map<number, Subject>();
  for (const claim of claims)
    if ((claim.says === "open" || claim.says === "amount") && claim.within !== undefined)
      wholes.set(claim.at.start, claim.within);
  return wholes;
};

interface Run {
  readonly whole: Subject;
  readonly parts: readonly Statement[];
}

const isPart = (one: Statement): boolean => one.printed.form === "amount" && !says.aboutAPart.test(one.label);

/** The longest stretches of a sentence that list parts of one whole. */
const runsIn = (stated: Stated, wholes: Wholes): readonly Run[] => {
  const runs: { whole: Subject; parts: Statement[] }[] = [];
  for (const one of stated) {
    const whole = wholes.get(one.at.start);
    const run = runs[runs.length - 1];
    if (whole === undefined || !isPart(one)) continue;
    if (run?.whole === whole) run.parts.push(one);
    else runs.push({ whole, parts: [one] });
  }
  return runs;
};

/** Where the noun has several readings, they must come to the same. */
const knownWhole = (figures: Figures, whole: Subject): Known | undefined => {
  const values = valuesOf(figures, whole);
  const known = values.filter(isKnown);
  const [first] = known;
  return known.length === values.length && known.every(({ value }) => first?.value.equals(value)) ? first : undefined;
};

const differsIn = (figures: Figures, { whole, parts }: Run): readonly Differs[] => {
  const [first] = parts;
  if (first === undefined || parts.length < FEWEST || !parts.every(isExact)) return NOTHING;
  const known = knownWhole(figures, whole);
  if (known === undefined) return NOTHING;
  const dp = Math.min(known.dp, Math.max(...parts.map(({ printed }) => printed.dp)));
  const total: Statement = { ...first, printed: { ...first.printed, value: known.value, dp } };
  if (sumOfStatements(parts).minus(known.value).abs().lte(NOTICED)) return NOTHING;
  const slip = slipOf(parts, total);
  if (slip === undefined) return [];
  const { part, value } = slip;
  const related = parts.filter((one) => one !== part).map((one) => one.at);
  return [contradiction({ at: part, subject: "所列各项与总数", found: shown(value, part), related, value })];
};

/** Rounding of the parts. */
const NOTICED = decimal("0.05");

export const checkListed = (
  figures: Figures,
  paragraphs: readonly { readonly claims: readonly Claim[]; readonly stated: readonly Stated[] }[],
): readonly Differs[] =>
  inEach(paragraphs, ({ claims, stated }) => {
    const wholes = wholesIn(claims);
    if (wholes.size === 0) return NOTHING;
    return stated.flatMap((sentence) => runsIn(sentence, wholes)).flatMap((run) => differsIn(figures, run));
  });
