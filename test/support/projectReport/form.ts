/** A second kind of report, as small as one can be: one table, two ratios, one paragraph. */
import { ratio, sum } from "../../../src/engine/schema/expr";
import { money, percent, text } from "../../../src/engine/schema/field";
import { fields, table, type FormSections } from "../../../src/engine/schema/section";
import { defineSchema } from "../../../src/engine/schema/schema";
import { standardSections } from "../../../src/engine/standard";

export const sections = {
  cover: fields({
    name: "封面",
    label: "项目支出绩效自评表",
    fields: { department: text("项目单位", { required: true }), year: text("评价年度", { required: true }) },
  }),
  costs: table({
    name: "资金",
    label: "项目资金（万元）",
    sumLabel: "合计",
    offeredNames: /^子项目\d+$/,
    freshRows: 2,
    unitColumn: "item",
    columns: {
      item: text("子项目"),
      planned: money("预算数"),
      staff: money("人工"),
      goods: money("材料"),
      spent: money("支出数", { is: sum("staff", "goods") }),
    },
  }),
  rates: fields({
    name: "比率",
    label: "比率测算",
    fields: {
      execution: percent("预算执行率", { is: ratio("costs.spent", "costs.planned") }),
      goodsShare: percent("材料占支出", { is: ratio("costs.goods", "costs.spent") }),
    },
  }),
  story: fields({
    name: "说明",
    label: "项目实施情况",
    fields: { summary: text("实施情况说明", { long: true }) },
  }),
  ...standardSections,
} as const satisfies FormSections;

export const schema = defineSchema(sections);
export type ProjectForm = typeof sections;
