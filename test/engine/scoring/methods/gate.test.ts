/** What every measured kind does when there is nothing to measure. */
import { defaultSettings, withChanges } from "../../../../src/engine/scoring/settings";
import type { Unmeasured } from "../../../../src/engine/scoring/measures/measure";
import { decimal } from "../../../../src/domain/decimal";
import { ruleKinds } from "../../../../src/engine/scoring/methods";
import type { RawParams } from "../../../../src/engine/scoring/methods/kind";
import { facts } from "../facts";
import { measuredAs, ruleOf } from "./helpers";

const params: Readonly<Record<string, RawParams>> = {
  stepAbove: { base: "100", deduct: "1" },
  stepBelow: { base: "100", deduct: "1" },
  stepOfPoints: { direction: "低于", base: "100", size: "5", deduct: "2" },
  threshold: { reach: "50", deduct: "1" },
  bands: { bands: ["≥90:5", "<90:0"] },
  equalBands: { equals: "0", points: "5", bands: [">0:0"] },
  comparison: { none: "5", within: "2", over: "0", limit: "上年结转" },
  proportional: { direction: "不低于", base: "90" },
  rate: {},
  allOrNothing: { when: "≥100" },
};
const measuredKinds = ruleKinds.filter((kind) => kind.reads === "measure").map((kind) => kind.kind);

const score = (kind: string, state: Unmeasured["state"], settings: Record<string, string> = {}) => {
  const { measure } = measuredAs("0");
  const outcome = ruleOf(kind, params[kind] ?? {}).score({
    indicator: "x",
    weight: decimal("5"),
    facts: facts(),
    settings: withChanges(defaultSettings, settings),
    ruleText: "",
    measured: { state, measure, fields: [{ field: "f", label: "分母" }] },
  });
  return outcome.state === "points"
    ? outcome.points.toFixed()
    : outcome.state === "unsure"
      ? outcome.why.reason
      : "judged";
};

test("every measured kind is covered here", () => {
  expect(Object.keys(params).sort()).toEqual([...measuredKinds].sort());
});

describe.each(measuredKinds)("%s", (kind) => {
  test.each(["missing", "unreadable", "contradiction"] as const)(
    "%s input is unsure, never full and never 0",
    (state) => {
      expect(score(kind, state)).toBe(state);
    },
  );

  test("0 ÷ 0 is full by policy, or left to a person", () => {
    expect([score(kind, "zeroOverZero"), score(kind, "zeroOverZero", { zeroOverZero: "unsure" })]).toEqual([
      "5",
      "zeroOverZero",
    ]);
  });

  test("x ÷ 0 is left to a person, or 0 by policy", () => {
    expect([score(kind, "overZero"), score(kind, "overZero", { overZero: "zero" })]).toEqual(["overZero", "0"]);
  });

  test("without a measure it is unsure", () => {
    const outcome = ruleOf(kind, params[kind] ?? {}).score({
      indicator: "x",
      weight: decimal("5"),
      facts: facts(),
      settings: defaultSettings,
      ruleText: "",
    });
    expect(outcome).toMatchObject({ state: "unsure" });
  });
});
