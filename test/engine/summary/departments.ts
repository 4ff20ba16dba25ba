/** Made-up departments for the tests of the summary. */
import type { Department, Remark } from "../../../src/engine/summary/department";

export const departmentNamed = (name: string, more: Partial<Department> = {}): Department => ({
  file: `${name}.xlsx`,
  fromWord: false,
  name,
  year: "2021",
  verdict: "可以上报",
  selfScore: "",
  ruleScore: "",
  fullMarks: "100",
  grade: "",
  remarks: [],
  amounts: {},
  texts: [],
  projects: [],
  ...more,
});

export const remark = (rule: string, kind: Remark["kind"]): Remark => ({
  rule,
  title: `${rule}的名称`,
  kind,
  place: "收支情况!B7",
  field: "年度收入情况 · 合计",
  message: "合计与分项不符。",
  basis: "编报说明",
});
