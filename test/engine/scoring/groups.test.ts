import { scoreSheet } from "../../../src/engine/scoring/score";
import { unsureWords } from "../../../src/engine/scoring/steps/unsureWords";
import { facts } from "./facts";
import { editionWith, row, selves } from "./sampleEdition";

const pooled = editionWith(
  [row("rest", "85"), row("a", "5", { group: "g" }), row("b", "5", { group: "g" }), row("c", "5", { group: "g" })],
  { groups: [{ id: "g", kind: "pool", name: "效益", weight: "15" }] },
);
const notApplicable = (...ids: readonly string[]) =>
  facts({ texts: Object.fromEntries(ids.map((id) => [`own.${id}.state`, "不适用"])) });
const weights = (...left: readonly string[]) =>
  scoreSheet(pooled, notApplicable(...left), new Map())
    .rows.slice(1)
    .map((each) => each.weight.toFixed());

describe("共享分值 (kind 18)", () => {
  test("all selected: each has its printed share", () => {
    expect(weights()).toEqual(["5", "5", "5"]);
  });

  test("what is not selected leaves its share to the others", () => {
    expect([weights("c"), weights("b", "c")]).toEqual([
      ["7.5", "7.5", "0"],
      ["15", "0", "0"],
    ]);
  });

  test("a row not selected is left out, not full and not 0 by failure", () => {
    const [, , , left] = scoreSheet(pooled, notApplicable("c"), new Map()).rows;
    expect(left).toMatchObject({ state: "leftOut", steps: [{ kind: "leftOut", group: "效益" }] });
  });

  test("none selected cannot be judged", () => {
    const sheet = scoreSheet(pooled, notApplicable("a", "b", "c"), selves({ rest: "85" }));
    expect(sheet.rows.slice(1).map((each) => each.unsure?.reason)).toEqual(["notChosen", "notChosen", "notChosen"]);
    expect(sheet.ruleTotal).toBeUndefined();
  });

  test("members may divide the pool among themselves, but not exceed it", () => {
    const sheet = scoreSheet(pooled, facts(), selves({ rest: "85", a: "5", b: "5", c: "5" }));
    const own = scoreSheet(pooled, facts(), selves({ rest: "85", a: "4", b: "6", c: "5" }));
    const short = scoreSheet(pooled, facts(), selves({ rest: "85", a: "3", b: "5", c: "5" }));
    expect([sheet, own, short].map((each) => [each.groups[0]?.exceeded, each.ruleTotal?.toFixed()])).toEqual([
      [false, "100"],
      [false, "100"],
      [false, "98"],
    ]);
    expect([own, short].map((each) => each.rows.map((scored) => scored.reasonRequired))).toEqual([
      [false, false, false, false],
      [false, true, false, false],
    ]);
  });

  test("self-scores above the pool are reported and never count above it", () => {
    const sheet = scoreSheet(pooled, notApplicable("c"), selves({ rest: "85", a: "9", b: "7" }));
    expect([sheet.groups[0]?.exceeded, sheet.groups[0]?.selfSum.toFixed(), sheet.ruleTotal?.toFixed()]).toEqual([
      true,
      "16",
      "100",
    ]);
  });
});

describe("二者择一 (kind 19)", () => {
  const choice = (chosen?: string) =>
    editionWith([row("rest", "80"), row("a", "20", { group: "g" }), row("b", "20", { group: "g" })], {
      groups: [{ id: "g", kind: "oneOf", name: "结转结余", weight: "20", ...(chosen === undefined ? {} : { chosen }) }],
    });

  test("only the chosen one counts", () => {
    const sheet = scoreSheet(choice("b"), facts(), selves({ rest: "80", b: "15" }));
    expect([sheet.rows.map((each) => each.state), sheet.ruleTotal?.toFixed(), sheet.selfMissing]).toEqual([
      ["judged", "leftOut", "judged"],
      "95",
      [],
    ]);
  });

  test("the only one that applies is the chosen one", () => {
    const sheet = scoreSheet(choice(), notApplicable("b"), selves({ rest: "80", a: "20" }));
    expect(sheet.rows.map((each) => each.state)).toEqual(["judged", "judged", "leftOut"]);
  });

  test("nobody chooses for the department", () => {
    const sheet = scoreSheet(choice(), facts(), selves({ rest: "80", a: "20" }));
    expect(sheet.rows.map((each) => each.state)).toEqual(["judged", "unsure", "unsure"]);
    expect(unsureWords(sheet.rows[1]?.unsure ?? { reason: "missing", fields: [] })).toBe(
      "无法判断：请在指标a、指标b中选用参加考核的一项，其余在实际值中填“不适用”",
    );
  });
});

describe("不适用按满分 (kind 20)", () => {
  const edition = (settings: Record<string, string> = {}) =>
    editionWith([
      row("a", "60"),
      row("b", "40", {
        measure: "buildingArea",
        rule: { kind: "stepOfPoints", direction: "高于", base: "100", size: "5", deduct: "2" },
        settings,
      }),
    ]);

  test("marked 不适用 it is full, and says so", () => {
    const sheet = scoreSheet(edition(), notApplicable("b"), selves({ a: "60", b: "40" }));
    expect(sheet.rows[1]).toMatchObject({ state: "points", steps: [{ kind: "notApplicable" }] });
    expect([sheet.rows[1]?.rulePoints?.toFixed(), sheet.ruleTotal?.toFixed()]).toEqual(["40", "100"]);
  });

  test("the policy may leave it to a person", () => {
    expect(
      scoreSheet(edition({ notApplicable: "unsure" }), notApplicable("b"), new Map()).rows[1]?.unsure?.reason,
    ).toBe("notApplicable");
  });

  test("without the mark a missing figure stays missing", () => {
    expect(scoreSheet(edition(), facts(), new Map()).rows[1]?.unsure?.reason).toBe("missing");
  });
});
