/** Qualitative indicators: the words of the result say which band of the points is open to whoever scores. */
import { Decimal, HUNDRED, ZERO } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import type { DegreeBand, Standard } from "../standards/standard";
import type { OpenReason, Points } from "./points";

/** Bands that the text may mean; none where no word of a degree stands in it. */
const bandsOf = (text: string, { degrees, bands }: Standard): readonly DegreeBand[] => {
  const degree = degrees.find(({ words }) => words.some((word) => text.includes(word)));
  return bands.filter(({ id }) => degree?.bands.includes(id) === true);
};

/** Anything up to the weight: a person has to say. */
export const openPoints = (weight: Decimal, why: OpenReason): Points => ({
  state: "open",
  low: ZERO,
  high: weight,
  why,
  steps: [{ id: "judged", data: { weight: plain(weight) } }],
});

export const qualityPoints = (text: string, weight: Decimal, standard: Standard): Points => {
  const bands = bandsOf(text, standard);
  const [best] = bands;
  if (best === undefined) return openPoints(weight, "words");
  const share = (percent: Decimal): Decimal => weight.times(percent).dividedBy(HUNDRED);
  const low = share(Decimal.min(...bands.map((band) => band.low)));
  const high = share(best.high);
  const names = bands.map(({ name }) => name).join("或");
  return {
    state: "scored",
    low,
    high,
    steps: [{ id: "degree", data: { names, low: plain(low), high: plain(high) } }],
  };
};
