/** The look of the form: 调整行高. */
import type { FittedView } from "../../../app/views/print";

/** Nothing where none was. */
export const mergedRows = (merged: FittedView["merged"]): string =>
  merged.length === 0
    ? ""
    : `，插入的行里没有合并的单元格已按表样合并（${merged.map(({ sheet, rows }) => `“${sheet}”第 ${rows.join("、")} 行`).join("；")}）`;

export const look = {
  fit: "调整行高",
  fitting: "正在调整行高……",
  fitted: ({ sheets, merged }: FittedView) =>
    sheets.length === 0
      ? "没有可以调整的工作表。"
      : `已调整 ${sheets.length} 张工作表的行高，并排好分页${mergedRows(merged)}；填写的内容不变。`,
  restore: "恢复表样",
  reading: "正在比对表样……",
  title: "将恢复的表样",
  lead: "只改格式、公式和文本数字，填写的内容不变：",
  none: "表样与标准格式一致，没有需要恢复的。",
  found: (sheets: number) => `${sheets} 张工作表与标准格式不同，请看清后确认。`,
  one: (sheet: string) => `恢复“${sheet}”`,
  all: "全部恢复",
  cancel: "不恢复",
  restoring: "正在恢复表样……",
  restored: (sheets: readonly string[]) => `已恢复${sheets.map((s) => `“${s}”`).join("、")}的表样，填写的内容不变。`,
} as const;
