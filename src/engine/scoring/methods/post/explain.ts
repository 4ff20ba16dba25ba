import * as v from "valibot";
import { steady } from "../../exact";
import { number } from "../params";
import { definePost, measuredOr } from "./stage";

/** No points, but a reason must be given: 执行率未达到90%的需说明原因. */
export const explain = definePost({
  kind: "explain",
  name: "说明触发",
  example: "执行率未达到90%的需说明原因。",
  words: { below: "低于" },
  params: v.strictObject({ below: number }),
  needsMeasure: true,
  apply: ({ below }, context) =>
    measuredOr(context, (measured) => {
      if (steady(measured.value).gte(below)) return { after: context.before, steps: [] };
      const asked = context.rows.filter((row) => row.measure === measured.measure.id).map((row) => row.id);
      return { after: context.before, steps: [{ kind: "explain", measured, bound: below }], explain: asked };
    }),
});
