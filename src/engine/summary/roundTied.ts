/**
 * 舍位平衡: rounding figures so that what added up before adds up after. Every figure goes to the whole number below or above it, whole ones
 * stay, and of all ways that keep the ties one with the smallest changes is taken (controlled rounding as a flow of least cost:
 * L. Cox, A Constructive Procedure for Unbiased Controlled Rounding, JASA 1987).
 */
import { Decimal } from "../../domain/decimal";

/** A figure that leaves one tie and enters another. At every tie, what enters comes to what leaves. */
export interface TiedFigure {
  readonly exact: Decimal;
  readonly out: number;
  readonly into: number;
}

/** Changes are compared to this fraction of a unit. */
const FINENESS = 1_000_000;

interface Choice extends TiedFigure {
  readonly low: Decimal;
  readonly isHigh: boolean;
  /** What it costs to go to the other side; 0 or more at first. */
  readonly cost: number;
  readonly isFixed: boolean;
}

/** Whole numbers in the order of the figures. `ties` is how many there are, numbered from 0. */
export const roundTied = (figures: readonly TiedFigure[], ties: number): readonly Decimal[] => {
  const choices = figures.map(nearest);
  const surplus = surplusOf(choices, ties);
  const arcs = arcsOf(choices, ties);
  for (let path = cheapest(choices, arcs, surplus); path !== undefined; path = cheapest(choices, arcs, surplus)) {
    surplus[path.from] = (surplus[path.from] ?? 0) - 1;
    surplus[path.to] = (surplus[path.to] ?? 0) + 1;
    for (const index of path.figures) choices[index] = flipped(choices[index]);
  }
  if (surplus.some((n) => n !== 0)) throw new Error("figures that do not add up cannot be rounded so that they do");
  return choices.map(({ low, isHigh }) => (isHigh ? low.plus(1) : low));
};

const nearest = (figure: TiedFigure): Choice => {
  const low = figure.exact.floor();
  const above = figure.exact.minus(low);
  const isHigh = above.gte(0.5);
  const cost = above.times(2).minus(1).abs().times(FINENESS).floor().toNumber();
  return { ...figure, low, isHigh, cost, isFixed: above.isZero() };
};

const flipped = (choice: Choice | undefined): Choice => {
  if (choice === undefined) throw new Error("no such figure");
  return { ...choice, isHigh: !choice.isHigh, cost: -choice.cost };
};

/** By tie, how much more enters than leaves. */
const surplusOf = (choices: readonly Choice[], ties: number): number[] => {
  const sums = Array.from({ length: ties }, () => new Decimal(0));
  const add = (tie: number, value: Decimal): void => {
    sums[tie] = (sums[tie] ?? new Decimal(0)).plus(value);
  };
  for (const { low, isHigh, out, into } of choices) {
    const value = isHigh ? low.plus(1) : low;
    add(into, value);
    add(out, value.negated());
  }
  return sums.map((sum) => sum.toNumber());
};

/** By tie, the figures that touch it and can move. */
const arcsOf = (choices: readonly Choice[], ties: number): readonly (readonly number[])[] => {
  const arcs: number[][] = Array.from({ length: ties }, () => []);
  choices.forEach(({ isFixed, out, into }, index) => {
    if (isFixed) return;
    arcs[out]?.push(index);
    arcs[into]?.push(index);
  });
  return arcs;
};

interface Path {
  readonly from: number;
  readonly to: number;
  readonly figures: readonly number[];
}

/** A figure carries a surplus onwards by growing where it leaves the tie, by shrinking where it enters it. */
const otherEnd = ({ out, into, isHigh }: Choice, tie: number): number | undefined => {
  if (out === tie) return isHigh ? undefined : into;
  return isHigh ? out : undefined;
};

/** From a tie with a surplus to one with a lack, by the least change (Bellman–Ford over a queue; changes may have been made before and be undone). */
const cheapest = (
  choices: readonly Choice[],
  arcs: readonly (readonly number[])[],
  surplus: readonly number[],
): Path | undefined => {
  const starts = surplus.flatMap((n, tie) => (n > 0 ? [tie] : []));
  const cost = new Map<number, number>(starts.map((tie) => [tie, 0]));
  const came = new Map<number, { readonly tie: number; readonly figure: number }>();
  const queue = [...starts];
  for (let at = 0; at < queue.length; at++) {
    const tie = queue[at] ?? 0;
    for (const figure of arcs[tie] ?? []) {
      const choice = choices[figure];
      const next = choice === undefined ? undefined : otherEnd(choice, tie);
      if (choice === undefined || next === undefined) continue;
      const sum = (cost.get(tie) ?? 0) + choice.cost;
      if (sum >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, sum);
      came.set(next, { tie, figure });
      queue.push(next);
    }
  }
  const ends = [...cost].filter(([tie]) => (surplus[tie] ?? 0) < 0).sort(([a, x], [b, y]) => x - y || a - b);
  return ends[0] === undefined ? undefined : pathTo(ends[0][0], came);
};

const pathTo = (to: number, came: ReadonlyMap<number, { readonly tie: number; readonly figure: number }>): Path => {
  const figures: number[] = [];
  let from = to;
  for (let step = came.get(from); step !== undefined; step = came.get(from)) {
    figures.push(step.figure);
    from = step.tie;
  }
  return { from, to, figures };
};
