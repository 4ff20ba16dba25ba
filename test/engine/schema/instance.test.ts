import fc from "fast-check";
import { columnSum, ratio, ref, sum, type Expr } from "../../../src/engine/schema/expr";
import { money, percent, text } from "../../../src/engine/schema/field";
import { growSchema, instanceOf, numbersIn, sectionsOfInstance } from "../../../src/engine/schema/instance";
import { blockName, cellName } from "../../../src/engine/schema/names";
import { defineSchema } from "../../../src/engine/schema/schema";
import { fields, list, type FormSections } from "../../../src/engine/schema/section";

const NAMING = { key: "t", name: "任务", most: 12 };
const all: Expr<"rows.cost" | "plan.cost"> = { op: "add", terms: [ref("plan.cost"), columnSum("rows.cost")] };
const form = {
  plan: fields({
    name: "计划",
    label: "计划（万元）",
    fields: {
      cost: money("费用"),
      share: percent("占比", { is: ratio("cost", "cover.whole") }),
      all: money("合计", { is: all }),
    },
  }),
  rows: list({ name: "明细", label: "明细", freshRows: 1, columns: { item: text("事项"), cost: money("费用") } }),
};
const base = defineSchema(
  {
    cover: fields({
      name: "封面",
      label: "封面",
      fields: { whole: money("总数"), twice: money("两倍", { is: sum("whole", "whole") }) },
    }),
  },
  { own: "cover" },
);
const instances = [instanceOf(NAMING, 1), instanceOf(NAMING, 12)];
const sections: FormSections = Object.fromEntries(
  instances.flatMap((each) => Object.entries(sectionsOfInstance(form, each))),
);
const grown = growSchema(base, sections);

test("each instance has its own keys, names and headings", () => {
  expect(grown.sectionKeys).toEqual(["cover", "t01_plan", "t01_rows", "t12_plan", "t12_rows"]);
  const { section, field } = grown.fieldRef("t12_plan.cost");
  expect([cellName(section, field), blockName(grown.sectionOf("t01_rows")), section.label]).toEqual([
    "自评.任务12计划.费用",
    "自评.任务01明细",
    "任务12 计划（万元）",
  ]);
});

test("an expression reads its own instance, and what is not of the form as it was", () => {
  expect(grown.fieldRef("t12_plan.all").field.is).toEqual({
    op: "add",
    terms: [
      { op: "ref", path: "t12_plan.cost" },
      { op: "columnSum", path: "t12_rows.cost" },
    ],
  });
  expect(grown.fieldRef("t12_plan.share").field.is).toEqual(ratio("cost", "cover.whole"));
});

test("what the base has stays, and it is known what it was grown from", () => {
  expect(grown.base).toBe(base);
  expect(grown.fieldRef("cover.twice")).toMatchObject({ id: "cover.twice", sectionKey: "cover" });
  expect([grown.partLabel("own.x.target"), grown.partLabel("t01_plan")]).toEqual(["封面", "任务01 计划（万元）"]);
});

test("the instances of a workbook are told by its names", () => {
  const names = [
    "自评.任务03计划.费用",
    "自评.任务01明细",
    "自评.任务03明细",
    "自评.任务13明细",
    "自评.任务00明细",
    "自评.任务123明细",
    "任务05明细",
    "自评.封面.总数",
  ];
  expect(numbersIn(NAMING, names)).toEqual([1, 3]);
});

test("names of any instances lead back to their numbers", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: NAMING.most })), (numbers) => {
      const names = numbers.flatMap((number) =>
        Object.values(sectionsOfInstance(form, instanceOf(NAMING, number))).map(blockName),
      );
      expect(numbersIn(NAMING, names)).toEqual([...numbers].sort((a, b) => a - b));
    }),
  );
});
