/** The look of the form: 调整行高. */

export const look = {
  fit: "调整行高",
  fitting: "正在调整行高……",
  fitted: (sheets: readonly string[]) =>
    sheets.length === 0
      ? "没有可以调整的工作表。"
      : `已调整 ${sheets.length} 张工作表的行高，并排好分页；填写的内容不变。`,
} as const;
