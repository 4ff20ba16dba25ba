import * as v from "valibot";
import { Decimal } from "../../../../domain/decimal";
import { overlapOrGapFault } from "../../coverage";
import { contains } from "../../range";
import { bandList } from "../params";
import { definePost, measuredOr } from "./stage";

/** Another figure limits the total: 执行率70%–80%的，自评不超过89分. */
export const capTotal = definePost({
  kind: "capTotal",
  name: "总分封顶",
  example: "预算执行率70%–80%的，自评不超过89分；60%–70%的，不超过79分；低于60%的，不超过69分。",
  words: { caps: "封顶" },
  params: v.strictObject({ caps: bandList }),
  needsMeasure: true,
  faults: ({ caps }) => (overlapOrGapFault(caps.map((cap) => cap.range))?.kind === "overlap" ? ["封顶分段重叠"] : []),
  apply: ({ caps }, context) =>
    measuredOr(context, (measured) => {
      const { before } = context;
      const hit = caps.find((cap) => contains(cap.range, measured.value));
      if (hit === undefined || before.lte(hit.points)) return { after: before, steps: [] };
      return {
        after: Decimal.min(before, hit.points),
        steps: [{ kind: "cap", measured, range: hit.range, cap: hit.points, before }],
      };
    }),
});
