import { ratio, sum } from "../../../src/engine/schema/expr";
import { money, percent, text } from "../../../src/engine/schema/field";
import { defineSchema } from "../../../src/engine/schema/schema";
import { fields, table } from "../../../src/engine/schema/section";

/** The type checker is what is tested: where a line is no error any more, its expectation is one. */
const costs = table({
  name: "资金",
  label: "资金",
  sumLabel: "合计",
  offeredNames: /^$/,
  freshRows: 1,
  unitColumn: "unit",
  columns: {
    unit: text("项目"),
    staff: money("人工"),
    goods: money("材料"),
    spent: money("支出", { is: sum("staff", "goods") }),
  },
});
const rates = (share: ReturnType<typeof percent<"costs.goods" | "costs.spent">>) =>
  fields({ name: "比率", label: "比率", fields: { share } });

test("a schema takes ties that read fields it has", () => {
  const sections = { costs, rates: rates(percent("占比", { is: ratio("costs.goods", "costs.spent") })) };
  expect(defineSchema(sections).fieldRef("rates.share").field.label).toBe("占比");
});

test("a tie that reads a field of no section is a type error", () => {
  const wrong = fields({
    name: "比率",
    label: "比率",
    fields: { share: percent("占比", { is: ratio("costs.good", "costs.spent") }) },
  });
  // @ts-expect-error: noSuchField "costs.good"
  const schema = defineSchema({ costs, wrong });
  expect(schema.findField("costs.good")).toBeUndefined();
});

test("a tie that reads a column of another table by its bare name is a type error", () => {
  const wrong = fields({ name: "比率", label: "比率", fields: { all: money("合计", { is: sum("staff", "goods") }) } });
  // @ts-expect-error: noSuchField "staff" | "goods"
  const schema = defineSchema({ costs, wrong });
  expect(schema.findField("wrong.staff")).toBeUndefined();
});
