/** 评价指标: the scoring standard itself, editable, because the form's footnote asks a department to adapt it. Read back by scoring/adapt. */
import { byColumn, columns, type Column } from "../../scoring/adapt/columns";
import { ruleTypeWords } from "../../scoring/adapt/words";
import { choice, text, type Field, type FieldOptions } from "../../schema/field";
import { list } from "../../schema/section";

const widths: Readonly<Record<Column, FieldOptions<never>>> = {
  id: { width: 18, code: "automatic" },
  level1: { width: 10 },
  level2: { width: 12 },
  level3: { width: 20 },
  text: { width: 46, long: true },
  weight: { width: 7 },
  rule: { width: 18 },
  params: { width: 34, long: true },
  measure: { width: 20 },
  target: { width: 12 },
  actual: { width: 12 },
};

/** The columns are those that are read back; what kinds of rule there are is chosen from a list. */
const fieldOf = (column: Column): Field<"text" | "choice", never> =>
  column === "rule" ? choice(columns.rule, ruleTypeWords, widths.rule) : text(columns[column], widths[column]);

export const criteria = list({
  name: "评价指标",
  storedKey: "area",
  label: "评价指标（评分标准，可按部门实际调整）",
  freshRows: 0,
  titledBy: ["level3", "target"],
  columns: byColumn(fieldOf),
});
