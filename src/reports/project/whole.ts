/** 项目汇总: the projects of a workbook together, tied to what the department spent on projects. */
import { difference, same, type Expr } from "../../engine/schema/expr";
import { choice, money } from "../../engine/schema/field";
import { defineSchema, type Schema } from "../../engine/schema/schema";
import { fields, type FieldsSection, type FormSections } from "../../engine/schema/section";
import type { Instance } from "../../engine/schema/instance";
import { cellIn, pathInInstance } from "../../engine/schema/path";
import { standards } from "./standards";

export const WHOLE = "projects";
export const STANDARD_CELL = cellIn(WHOLE, "standard");

const added = (instances: readonly Instance[], path: string): Expr => ({
  op: "add",
  terms: instances.map(({ key }) => ({ op: "ref", path: pathInInstance(key, path) })),
});

/** `spending`: the field with what the department spent on projects. */
export const wholeSection = (instances: readonly Instance[], spending: string): FieldsSection =>
  fields({
    name: "项目汇总",
    label: "项目汇总",
    fields: {
      standard: choice(
        "项目评分标准",
        standards.map(({ name }) => name),
      ),
      budget: { kind: "money", unit: "万元", label: "全年预算数合计", is: added(instances, "funds.totalBudget") },
      spent: { kind: "money", unit: "万元", label: "全年执行数合计", is: added(instances, "funds.totalSpent") },
      whole: money("部门决算项目支出", { is: same(spending) }),
      rest: money("未列入自评的项目支出", { is: difference("whole", "spent"), signed: true }),
    },
  });

/** By itself, without projects: its fields and their kinds. */
export const wholeSchema: Schema = defineSchema<FormSections>({ [WHOLE]: wholeSection([], "") });
