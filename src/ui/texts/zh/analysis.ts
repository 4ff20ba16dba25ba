/** 分析. */

export const analysis = {
  title: "分析",
  lead: "按表中现有的数画出，点条形可到单元格。",
  empty: "还没有填数。",
  whole: (shown: string) => `合计 ${shown}`,
  bar: (label: string, figure: string) => `${label}：${figure}`,
  barAt: (label: string, figure: string, address: string) => `${label}：${figure}，定位到 ${address}`,
  shared: (shown: string, share: string) => `${shown} · ${share}`,
  table: "数据表",
  tableFor: (title: string) => `数据表：${title}`,
  columns: ["项目", "数额", "占比"],
} as const;
