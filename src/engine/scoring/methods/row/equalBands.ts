import * as v from "valibot";
import { Decimal } from "../../../../domain/decimal";
import type { Range } from "../../range";
import { bandFaults, nextBand, printedBands, scoreByBands } from "../banding";
import { comparable, defineMeasuredRule, type MeasuredContext } from "../measured";
import { type MethodOutcome, scored } from "../outcome";
import { type Band, bandList, notNegative, number } from "../params";
import { bestOf, fullScoreFault } from "../weight";

interface Params {
  readonly equals: Decimal;
  readonly points: Decimal;
  readonly bands: readonly Band[];
}

/** What prints as 0.00 % is equal to 0. */
const TOLERANCE = new Decimal("0.005");

const point = (value: Decimal): Range => ({ low: { value, included: true }, high: { value, included: true } });
const withPoint = ({ equals, points, bands }: Params): readonly Band[] => [{ range: point(equals), points }, ...bands];

const scoreEqual = (params: Params, context: MeasuredContext): MethodOutcome => {
  const { measured, settings } = context;
  const away = comparable(measured, settings).minus(params.equals).abs();
  if (away.gte(TOLERANCE)) return scoreByBands(params.bands, context);
  return scored(params.points, { kind: "equal", measured, to: params.equals, points: params.points });
};

/** One exact value apart from a band table. */
export const equalBands = defineMeasuredRule({
  kind: "equalBands",
  name: "等值加分段",
  example: "预算调整率=0，计3分；0-10%（含），计2分；…；大于30%不得分。",
  words: { equals: "等于", points: "得", bands: "分段" },
  params: v.strictObject({ equals: number, points: notNegative, bands: bandList }),
  faults: (params, weight) => [
    ...bandFaults(withPoint(params).map((each) => each.range)),
    ...fullScoreFault(bestOf(withPoint(params)), weight),
  ],
  prints: (params) => printedBands({ bands: withPoint(params) }),
  score: scoreEqual,
  next(params, context) {
    const now = scoreEqual(params, context);
    return now.state === "points" ? nextBand(withPoint(params), now.points, context) : undefined;
  },
});
