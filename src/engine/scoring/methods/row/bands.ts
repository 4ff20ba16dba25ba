import * as v from "valibot";
import { bandFaults, nextBand, printedBands, scoreByBands } from "../banding";
import { defineMeasuredRule } from "../measured";
import { bandList } from "../params";
import { bestOf, fullScoreFault } from "../weight";

/** A band table; inclusivity is kept per end. */
export const bands = defineMeasuredRule({
  kind: "bands",
  name: "分段计分",
  example: "重点支出安排率≥90%，计5分；80%（含）-90%，计4分；…；低于60%不得分。",
  words: { bands: "分段" },
  params: v.strictObject({ bands: bandList }),
  faults: (params, weight) => [
    ...bandFaults(params.bands.map((each) => each.range)),
    ...fullScoreFault(bestOf(params.bands), weight),
  ],
  prints: printedBands,
  score: (params, context) => scoreByBands(params.bands, context),
  next(params, context) {
    const now = scoreByBands(params.bands, context);
    return now.state === "points" ? nextBand(params.bands, now.points, context) : undefined;
  },
});
