import { scoringBasis } from "../../../../src/reports/department/scoringBasis";
import { faultLine } from "../../../../src/engine/scoring/edition/faults";
import { loadEdition } from "../../../../src/engine/scoring/edition/load";

type Json = Record<string, unknown>;

const indicator = (changes: Json = {}): Json => ({
  id: "a",
  path: ["投入", "预算配置", "甲"],
  text: "",
  weight: "60",
  rule: { kind: "manual" },
  ...changes,
});
const edition = (changes: Json = {}): Json => ({
  id: "e",
  name: "样表",
  validity: { place: "某市" },
  source: { title: "样表", status: "待核" },
  grades: [
    { code: "优", label: "优秀", from: "90" },
    { code: "差", label: "差", from: "0" },
  ],
  indicators: [indicator(), indicator({ id: "b", weight: "40" })],
  ...changes,
});
const faults = (changes: Json): readonly string[] => {
  const loaded = loadEdition(edition(changes), scoringBasis);
  return loaded.ok ? [] : loaded.faults.map(faultLine);
};
const withFirst = (changes: Json) => ({ indicators: [indicator(changes), indicator({ id: "b", weight: "40" })] });

test("the plain edition is without fault", () => {
  expect(faults({})).toEqual([]);
});

test.each<[string, Json, string]>([
  ["no validity", { validity: undefined }, "validity：缺少这一项"],
  ["a year of two digits", { validity: { place: "某市", from: "21" } }, "validity.from：应为四位年份"],
  [
    "years the wrong way round",
    { validity: { place: "某市", from: "2022", to: "2021" } },
    "validity：适用年度的起止颠倒了",
  ],
  ["weights that do not add up", withFirst({ weight: "50" }), "indicators：各指标分值之和为 90，应为 100"],
  [
    "an id used twice",
    { indicators: [indicator(), indicator({ weight: "40" })] },
    "indicators[1].id（a）：编号与另一行相同；复制来的行请清空编号，程序会自动编号",
  ],
  ["a weight of 0", withFirst({ weight: "0" }), "indicators[0].weight（a）：分值应为大于 0 的数，现为“0”"],
  ["no weight", withFirst({ weight: "" }), "indicators[0].weight（a）：没有填分值"],
  ["an unknown kind", withFirst({ rule: { kind: "guess" } }), "indicators[0].rule（a）：没有“guess”这种规则类型"],
  ["an unknown measure", withFirst({ measure: "luck" }), "indicators[0].measure（a）：没有“luck”这个测算指标"],
  [
    "a measured rule without a measure",
    withFirst({ rule: { kind: "stepAbove", base: "100", deduct: "1" } }),
    "indicators[0].measure（a）：这种规则要有测算指标",
  ],
  [
    "a step of 0",
    withFirst({ measure: "staffControl", rule: { kind: "stepAbove", base: "100", size: "0", deduct: "1" } }),
    "indicators[0].rule.size（a）：参数“每”必须大于 0",
  ],
  [
    "a negative deduction",
    withFirst({ measure: "staffControl", rule: { kind: "stepAbove", base: "100", deduct: "-1" } }),
    "indicators[0].rule.deduct（a）：参数“扣”不能小于 0",
  ],
  [
    "bands with a gap",
    withFirst({ measure: "staffControl", rule: { kind: "bands", bands: [">90:60", "<90:0"] } }),
    "indicators[0].rule（a）：分段在 90 处没有覆盖到",
  ],
  [
    "a rule of 8 points beside a weight of 60",
    withFirst({ measure: "staffControl", rule: { kind: "stepAbove", base: "100", deduct: "1", full: "8" } }),
    "indicators[0].rule（a）：规则满分 8 分与分值 60 分不一致",
  ],
  ["an unknown setting", { settings: { mood: "good" } }, "settings.mood：没有“mood”这项设置"],
  ["an unknown answer", { settings: { stepMode: "sometimes" } }, "settings.stepMode：“步进”没有“sometimes”这个取值"],
  [
    "an unknown setting of an indicator",
    withFirst({ settings: { mood: "good" } }),
    "indicators[0].settings.mood（a）：没有“mood”这项设置",
  ],
  ["a group that does not exist", withFirst({ group: "g" }), "indicators[0].rule（a）：没有“g”这个组"],
  [
    "a group without members",
    { groups: [{ id: "g", kind: "pool", name: "组", weight: "5" }] },
    "groups[0].id（g）：本组没有成员",
  ],
  [
    "pool shares that miss the pool",
    { ...withFirst({ group: "g" }), groups: [{ id: "g", kind: "pool", name: "组", weight: "50" }] },
    "groups[0].weight（g）：各成员分值之和 60 与共享分值 50 不一致",
  ],
  [
    "a choice of one",
    { ...withFirst({ group: "g" }), groups: [{ id: "g", kind: "oneOf", name: "组", weight: "60" }] },
    "groups[0].rule（g）：“二者择一”要有两个成员，现有 1 个",
  ],
  [
    "grades that leave a gap at the bottom",
    { grades: [{ code: "优", label: "优秀", from: "90" }] },
    "grades[0]（优）：最低一等应从 0 分起",
  ],
  [
    "grades that overlap",
    {
      grades: [
        { code: "优", label: "优秀", from: "80" },
        { code: "良", label: "良好", from: "80" },
        { code: "差", label: "差", from: "0" },
      ],
    },
    "grades[1]（良）：等次应由高到低，下限不能重叠",
  ],
  [
    "a cap without a measure",
    { post: [{ id: "p", rule: { kind: "capTotal", caps: ["<60:69"] } }] },
    "post[0].measure（p）：这种规则要有测算指标",
  ],
  [
    "a bound for reasons without a measure",
    { post: [{ id: "p", rule: { kind: "explain", below: "90" } }] },
    "post[0].measure（p）：这种规则要有测算指标",
  ],
  [
    "cap bands that overlap",
    { post: [{ id: "p", measure: "budgetExecution", rule: { kind: "capTotal", caps: ["<70:69", "[60,80):79"] } }] },
    "post[0].rule（p）：封顶分段重叠",
  ],
  ["an unknown stage", { post: [{ id: "p", rule: { kind: "bonus" } }] }, "post[0].rule（p）：没有“bonus”这种规则类型"],
  ["a missing name", { name: undefined }, "name：缺少这一项"],
  ["a key that nobody knows", { colour: "red" }, "colour：没有这一项"],
  ["a path of two", withFirst({ path: ["投入", "预算配置"] }), "indicators[0].path[2]：缺少这一项"],
])("%s: the fault names the place", (_name, changes, line) => {
  expect(faults(changes)).toContain(line);
});

test("the choice must be one of the two, and both worth the same", () => {
  const pair = (chosen: string, weight: string) => ({
    indicators: [
      indicator({ group: "g" }),
      indicator({ id: "c", group: "g", weight }),
      indicator({ id: "b", weight: "40" }),
    ],
    groups: [{ id: "g", kind: "oneOf", name: "组", weight: "60", chosen }],
  });
  expect([faults(pair("a", "60")), faults(pair("z", "60")), faults(pair("a", "50"))]).toEqual([
    [],
    ["groups[0].rule（g）：选用的“z”不在本组"],
    ["groups[0].weight（g）：两个成员的分值应与本组分值相同"],
  ]);
});

test("all faults are reported at once", () => {
  expect(
    faults({
      settings: { mood: "good" },
      indicators: [indicator({ weight: "x" }), indicator({ rule: { kind: "guess" } })],
    }),
  ).toHaveLength(4);
});

test("what is no edition at all is refused, not thrown", () => {
  expect([null, 3, "x", []].map((raw) => loadEdition(raw, scoringBasis).ok)).toEqual([false, false, false, false]);
});
