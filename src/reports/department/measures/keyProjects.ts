/** 重点支出安排率: the share of key projects in the project budget, from the officer's own list. */
import type { FigureCell } from "../../../domain/cell";
import { type Decimal, sumOf } from "../../../domain/decimal";
import { type FactRow, type LabelledField, rowText, usedRows } from "../../../engine/scoring/facts";
import type {
  Measure,
  MeasureCard,
  MeasureContext,
  Measured,
  ShownTerm,
} from "../../../engine/scoring/measures/measure";
import { quotient } from "../../../engine/scoring/measures/ratio";
import type { FormCell } from "../schema";
import { framework } from "./sources";

const TABLE = "keyProjects";
const list: LabelledField = { field: TABLE, label: "重点支出项目清单" };
const spent = { field: "spending.sum.project", label: "项目支出" } as const satisfies LabelledField & {
  field: FormCell;
};

const card: MeasureCard = {
  id: "keyProjectShare",
  name: "重点支出安排率",
  unit: "%",
  partOfWhole: true,
  source: framework,
  formula: "重点项目支出 ÷ 项目总支出 × 100%",
  definition: "均取年度预算安排数；重点项目为与本部门履职密切相关、党委政府关心或社会关注的项目，须逐项列出。",
};

interface Project {
  readonly budget: Decimal;
  readonly key: boolean;
}

const readProject = (
  row: FactRow,
): Project | { readonly fault: "missing" | "unreadable"; readonly field: LabelledField } => {
  const budget = row.cells["budget"];
  const key = rowText(row, "key");
  if (budget?.state === "unreadable")
    return { fault: "unreadable", field: { field: budget.id, label: "项目年初预算" } };
  if (budget?.state !== "filled" || typeof budget.value === "string")
    return { fault: "missing", field: { field: budget?.id ?? TABLE, label: "项目年初预算" } };
  if (key !== "是" && key !== "否")
    return { fault: "missing", field: { field: row.cells["key"]?.id ?? TABLE, label: "是否重点项目" } };
  return { budget: budget.value.value, key: key === "是" };
};

const term = (label: string, projects: readonly Project[]): ShownTerm => ({
  field: TABLE,
  label,
  minus: false,
  value: sumOf(projects.map((project) => project.budget)),
});

const isNothing = (cell: FigureCell): boolean => cell.state === "filled" && cell.value.value.isZero();

/** An empty list is missing, not "no projects": only nothing spent on projects, or a list that adds up to nothing, says that there were none. */
const evaluate = ({ facts }: MeasureContext): Measured => {
  const rows = usedRows(facts, TABLE);
  if (rows.length === 0)
    return isNothing(facts.figure(spent.field))
      ? { state: "zeroOverZero", measure: card, fields: [spent] }
      : { state: "missing", measure: card, fields: [list] };
  const projects: Project[] = [];
  for (const row of rows) {
    const project = readProject(row);
    if ("fault" in project) return { state: project.fault, measure: card, fields: [project.field] };
    projects.push(project);
  }
  return quotient(
    card,
    [
      term(
        "重点项目支出",
        projects.filter((project) => project.key),
      ),
    ],
    [term("项目总支出", projects)],
  );
};

export const keyProjects: readonly Measure[] = [{ ...card, inputs: [list, spent], settings: [], evaluate }];
