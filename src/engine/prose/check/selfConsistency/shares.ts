/** Lists of amounts with their shares: all of them are of one base, and shares of everything come to 100 %. */
import { phrases } from "../../lexicon/phrases";
import { HUNDRED } from "../../../../domain/decimal";
import { addIntervals, isWithin, overlaps } from "../../../../domain/interval";
import type { Interval } from "../../../../domain/interval";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { slipOf } from "./digitSlip";
import { contradiction, isExact, isQuantity, rangeOf, sameKind, shareRange, shown, sumOfStatements } from "./figures";
import { NOTHING } from "./inTurn";

const says = phrases.shares;

interface Pair {
  readonly part: Statement;
  readonly share: Statement;
}

const isPercent = ({ printed }: Statement): boolean => printed.form === "percent";
const isUsable = (one: Statement): boolean => isExact(one) && !one.printed.value.isZero();

const pairAt = (stated: Stated, i: number): Pair | undefined => {
  const [part, share] = [stated[i], stated[i + 1]];
  if (part === undefined || share === undefined || !isPercent(share) || !isQuantity(part)) return undefined;
  const isSaid =
    share.depth > part.depth
      ? says.bare.test(share.lead) || says.named.test(share.lead)
      : says.saysShare.test(share.lead);
  const isShare = isSaid && (says.bare.test(share.lead) || says.named.test(share.lead));
  return isShare && isUsable(part) && isUsable(share) ? { part, share } : undefined;
};

/** One amount, its share, the next amount, its share: as far as the list runs. */
const runFrom = (stated: Stated, from: number): readonly Pair[] => {
  const run: Pair[] = [];
  for (let i = from; i + 1 < stated.length; i += 2) {
    const pair = pairAt(stated, i);
    const first = run[0];
    if (pair === undefined) break;
    if (first !== undefined && (!sameKind(first.part, pair.part) || says.nests.test(pair.part.lead))) break;
    if (first !== undefined && says.named.test(pair.share.lead)) break;
    run.push(pair);
  }
  return run;
};

const NO_PAIRS: readonly Pair[] = [];

/** 1129.70万元、347.95万元、514.25万元，分别占…的56.71%、17.47%、25.82%: the figures in their turn. */
const dealtFrom = (stated: Stated, i: number): readonly Pair[] => {
  const first = stated[i];
  if (first === undefined || !isPercent(first) || !says.dealt.test(first.lead)) return NO_PAIRS;
  const end = stated.findIndex((one, k) => k > i && !(isPercent(one) && says.next.test(one.lead)));
  const shares = stated.slice(i, end < 0 ? undefined : end);
  const parts = stated.slice(Math.max(0, i - shares.length), i);
  const fits = parts.length === shares.length && parts.every((one) => isQuantity(one) && isUsable(one));
  return fits && shares.every(isUsable) ? shares.flatMap((share, k) => pairOf(parts[k], share)) : [];
};

const pairOf = (part: Statement | undefined, share: Statement): readonly Pair[] =>
  part === undefined ? [] : [{ part, share }];

/** What the whole would have to be. */
const baseOf = ({ part, share }: Pair): Interval => {
  const [amount, percent] = [rangeOf(part), rangeOf(share)];
  return {
    low: amount.low.times(HUNDRED).dividedBy(percent.high),
    high: amount.high.times(HUNDRED).dividedBy(percent.low),
  };
};

const common = (pairs: readonly Pair[]): Interval | undefined => {
  const bases = pairs.map(baseOf);
  const [first] = bases;
  if (first === undefined) return undefined;
  const low = bases.reduce((most, one) => (one.low.gt(most) ? one.low : most), first.low);
  const high = bases.reduce((least, one) => (one.high.lt(least) ? one.high : least), first.high);
  return low.lte(high) ? { low, high } : undefined;
};

/** The common base is a figure that the sentence gives, or all the amounts together. */
const wholeIn = (stated: Stated, pairs: readonly Pair[], base: Interval): Statement | undefined => {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const parts = pairs.map(({ part }) => part);
  const all: Statement = { ...first.part, printed: { ...first.part.printed, value: sumOfStatements(parts) } };
  const given = stated.filter((one) => !parts.includes(one) && isExact(one) && sameKind(one, first.part));
  return [...given, all].find((one) => isWithin(one.printed.value, base) || overlaps(rangeOf(one), base));
};

const FEWEST = 3;

/** The one that does not share the base of all the others. */
const oddIn = (stated: Stated, pairs: readonly Pair[]): readonly Differs[] => {
  if (pairs.length < FEWEST || common(pairs) !== undefined) return [];
  const odd = pairs.flatMap((pair) => {
    const others = pairs.filter((one) => one !== pair);
    const base = common(others);
    const whole = base === undefined ? undefined : (wholeIn(stated, pairs, base) ?? wholeIn(stated, others, base));
    return whole === undefined || pair.part.printed.value.gte(whole.printed.value) ? [] : [{ pair, whole }];
  });
  const [only, ...more] = odd;
  const share = only === undefined ? undefined : shareRange(only.pair.part, only.whole);
  if (only === undefined || share === undefined || more.length > 0) return [];
  const { pair } = only;
  const found = shown(share.value, pair.share);
  return [contradiction({ at: pair.share, subject: "占比", found, related: [pair.part.at], value: share.value })];
};

/** Two shares that come to 100 % part what the two amounts come to. */
const halvesIn = (pairs: readonly Pair[]): readonly Differs[] => {
  if (pairs.length !== 2 || common(pairs) !== undefined) return [];
  const together = addIntervals(pairs.map(({ share }) => rangeOf(share)));
  if (!isWithin(HUNDRED, together)) return [];
  const [first, second] = pairs;
  if (first === undefined || second === undefined) return [];
  return [
    contradiction({
      at: second.part,
      subject: "占比",
      found: `${first.part.at.quote}占${first.share.at.quote}`,
      related: [first.part.at, first.share.at, second.share.at],
    }),
  ];
};

/** 占比：局机关54.80%，执法大队20.80%，…: shares of everything, but for two digits changed round. */
const alone = (stated: Stated, i: number): readonly Differs[] => {
  const first = stated[i];
  if (first === undefined || !isPercent(first) || !says.beginsShares.test(first.lead)) return [];
  const end = stated.findIndex((one, k) => k > i && !(isPercent(one) && says.listedShare.test(one.lead)));
  const shares = stated.slice(i, end < 0 ? undefined : end);
  if (shares.length < FEWEST || !shares.every(isUsable)) return [];
  const whole: Statement = { ...first, printed: { ...first.printed, value: HUNDRED } };
  if (overlaps(rangeOf(whole), addIntervals(shares.map(rangeOf)))) return [];
  const slip = slipOf(shares, whole, "swap");
  if (slip === undefined) return [];
  const { part, value } = slip;
  const related = shares.filter((one) => one !== part).map((one) => one.at);
  return [contradiction({ at: part, subject: "各项占比之和", found: shown(value, part), related, value })];
};

export const checkShares = (stated: Stated): readonly Differs[] => {
  if (stated.filter(isPercent).length < 2) return NOTHING;
  const found: Differs[] = [];
  for (let i = 0; i < stated.length; i++) {
    const dealt = dealtFrom(stated, i);
    const run = runFrom(stated, i);
    found.push(...(run.length === 0 && dealt.length === 0 ? alone(stated, i) : []));
    found.push(...oddIn(stated, dealt), ...halvesIn(dealt), ...oddIn(stated, run), ...halvesIn(run));
    i += Math.max(0, run.length * 2 - 1);
  }
  return found;
};
