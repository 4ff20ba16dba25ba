/** The 评价指标 as rows of text: one row per indicator, group or stage after the sum. */

export const columns = {
  id: "编号",
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  text: "评分标准",
  weight: "分值",
  rule: "规则类型",
  params: "参数",
  measure: "测算指标",
  target: "目标值",
  actual: "实际值",
} as const;

export type Column = keyof typeof columns;
export type IndicatorRow = Readonly<Record<Column, string>>;

const isColumn = (key: string): key is Column => Object.hasOwn(columns, key);

/** In the order of the sheet. */
export const columnOrder: readonly Column[] = Object.keys(columns).filter(isColumn);

/** One value for each column. */
export const byColumn = <T>(valueOf: (column: Column) => T): Readonly<Record<Column, T>> => ({
  id: valueOf("id"),
  level1: valueOf("level1"),
  level2: valueOf("level2"),
  level3: valueOf("level3"),
  text: valueOf("text"),
  weight: valueOf("weight"),
  rule: valueOf("rule"),
  params: valueOf("params"),
  measure: valueOf("measure"),
  target: valueOf("target"),
  actual: valueOf("actual"),
});

/** Something in 评价指标 that cannot be used, at its cell. */
export interface CriteriaFault {
  /** Counts from 0 within the rows handed in; absent when the fault is about all criteria. */
  readonly row?: number;
  readonly column?: Column;
  /** A Chinese sentence with what to do. */
  readonly message: string;
}

export const emptyRow: IndicatorRow = byColumn(() => "");
