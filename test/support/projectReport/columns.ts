/** The second report with a further list, and its next version: a column more in its table, and one in the list below it. */
import type { ReportSections } from "../../../src/engine/definition/report";
import { sum } from "../../../src/engine/schema/expr";
import { choice, money, text } from "../../../src/engine/schema/field";
import { defineSchema } from "../../../src/engine/schema/schema";
import { list, table, type FormSections } from "../../../src/engine/schema/section";
import { defineProject, project } from ".";
import { sections } from "./form";

const remarks = {
  name: "备注",
  label: "其他说明",
  freshRows: 2,
  titledBy: ["remark"],
} as const;

const earlierSections = {
  ...sections,
  remarks: list({ ...remarks, columns: { by: text("说明人"), remark: text("说明内容") } }),
} as const satisfies FormSections;

const { item, planned, staff, goods } = sections.costs.columns;

const laterSections = {
  ...earlierSections,
  costs: table({
    ...sections.costs,
    unitColumn: "item",
    columns: {
      item,
      planned,
      staff,
      fuel: money("燃料", { required: true }),
      goods,
      spent: money("支出数", { is: sum("staff", "fuel", "goods") }),
    },
  }),
  remarks: list({
    ...remarks,
    columns: {
      by: text("说明人"),
      agreed: choice("是否同意", ["是", "否"], { required: true }),
      remark: text("说明内容"),
    },
  }),
} as const satisfies FormSections;

const parts = ["cover", "costs", "rates", "remarks", "story"];
const newParts = ["costs.fuel", "remarks.agreed"];

export const earlierProject = defineProject({
  schema: defineSchema<ReportSections>(earlierSections),
  parts,
  layouts: project.layouts,
});

export const laterProject = defineProject({
  schema: defineSchema<ReportSections>(laterSections),
  parts,
  widths: [20, 14, 14, 14, 14, 14],
  layouts: [
    ...project.layouts,
    { id: "2", changes: ["资金表增加“燃料”一列", "其他说明增加“是否同意”一列"], newSheets: [], newParts },
  ],
});
