/** What travels with the workbook beside the report: 审核说明, readable by anyone, and the 上报标记. */
import { text } from "../../schema/field";
import { fields, list } from "../../schema/section";

export const explanations = list({
  name: "审核说明",
  label: "审核说明",
  freshRows: 0,
  columns: {
    rule: text("编码", { width: 22 }),
    field: text("位置", { width: 30, long: true }),
    finding: text("审核提示", { width: 40, long: true }),
    reason: text("说明", { width: 40, long: true }),
    by: text("说明人", { width: 10 }),
    on: text("日期", { width: 12 }),
    key: text("校验码", { width: 20 }),
  },
});

export const stamp = fields({
  name: "上报标记",
  label: "上报标记",
  fields: {
    on: text("标记日期"),
    digest: text("校验值（SHA-256）", { name: "校验值" }),
    edition: text("评分标准版本", { name: "评分标准" }),
    rules: text("审核规则版本", { name: "规则版本" }),
  },
});

/** The cells as they were when stamped, so that a broken stamp can say what changed. On a very hidden sheet. */
export const stampedCells = list({
  name: "标记内容",
  label: "上报标记时的内容",
  freshRows: 0,
  columns: { cell: text("栏目", { width: 40 }), shown: text("内容", { width: 60 }) },
});

/** Self-scores of indicators that the sheet has no row for at present: they come back with the indicator. On the same hidden sheet. */
export const retiredScores = list({
  name: "停用评分",
  label: "已移除指标的自评",
  freshRows: 0,
  columns: {
    id: text("指标编码", { width: 40 }),
    score: text("自评得分", { width: 60 }),
    reason: text("扣分原因", { width: 40 }),
  },
});

/** What the add-in last wrote into each paragraph, so that a refresh can tell its own sentences from the officer's. On the same hidden sheet. */
export const generated = list({
  name: "生成文字",
  label: "由表格生成的文字",
  freshRows: 0,
  columns: { paragraph: text("段落", { width: 40 }), text: text("文字", { width: 60 }) },
});
