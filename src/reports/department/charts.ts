/** 分析: what the figures of the department are made of, and what they are held beside. */
import type { ChartDefinition } from "../../engine/report/chart";
import { pathsOf } from "../../engine/schema/expr";
import { fieldIn, pathIn } from "../../engine/schema/path";
import { cellIdOf, fieldRef, formFields, type FormCell, type FormField } from "./schema";
import { economicClasses } from "./sections/basis";

/** A total and what its tie adds up: the parts are said there. */
const partsOf = (id: string, title: string, total: FormField): ChartDefinition => {
  const { sectionKey, field } = fieldRef(total);
  const parts = field.is === undefined ? [] : pathsOf(field.is);
  return {
    id,
    title,
    cells: formFields(parts.map((path) => pathIn(sectionKey, path))).map(cellIdOf),
    whole: cellIdOf(total),
  };
};

export const charts: readonly ChartDefinition[] = [
  partsOf("spendingParts", "支出构成", "spending.total"),
  partsOf("basicParts", "基本支出构成", "spending.basic"),
  {
    id: "economicClasses",
    title: "支出经济分类",
    cells: economicClasses.map(({ key }) => fieldIn("economicWhole", key)),
    whole: cellIdOf("spending.total"),
  },
  partsOf("incomeSources", "收入来源", "income.total"),
  partsOf("sangongParts", "“三公”经费构成", "sangong.total"),
  {
    id: "sangongYears",
    title: "“三公”经费与上年、与预算",
    cells: [
      "sangong.sum.total",
      "sangongBasis.priorActual",
      "sangongBasis.currentBudget",
      "sangongBasis.priorBudget",
    ] satisfies readonly FormCell[],
  },
  { id: "incomeByUnit", title: "各机构收入", table: "income", column: "total" },
  { id: "spendingByUnit", title: "各机构支出", table: "spending", column: "total" },
  { id: "sangongByUnit", title: "各机构“三公”经费", table: "sangong", column: "total" },
];
