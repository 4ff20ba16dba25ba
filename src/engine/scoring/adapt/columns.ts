/** The 评价指标 area as rows of text: one row per indicator, group or stage after the sum. */

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

/** In the order of the sheet. */
export const columnOrder: readonly Column[] = [
  "id",
  "level1",
  "level2",
  "level3",
  "text",
  "weight",
  "rule",
  "params",
  "measure",
  "target",
  "actual",
];

/** Something in the area that cannot be used, at its cell. */
export interface AreaFault {
  /** Counts from 0 within the rows handed in; absent when the fault is about the whole area. */
  readonly row?: number;
  readonly column?: Column;
  /** A Chinese sentence with what to do. */
  readonly message: string;
}

export const emptyRow: IndicatorRow = {
  id: "",
  level1: "",
  level2: "",
  level3: "",
  text: "",
  weight: "",
  rule: "",
  params: "",
  measure: "",
  target: "",
  actual: "",
};
