import * as v from "valibot";
import { defineRule } from "../kind";
import { freely } from "../outcome";

/** A person gives the points; the rule only knows the weight. */
export const manual = defineRule({
  kind: "manual",
  name: "人工评价",
  example: "部门单位应根据部门实际进行调整，并将其细化成相应的个性化指标。",
  reads: "person",
  words: {},
  params: v.strictObject({}),
  score: (_params, { weight }) => freely(weight),
});
