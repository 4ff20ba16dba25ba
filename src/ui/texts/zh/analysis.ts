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
  native: "在 Excel 里生成图表",
  nativeLead:
    "新增一张“分析”工作表，用 Excel 自己的图表画，数随各表更新；做过的，重新画。之后 Excel 不能再撤销（Ctrl+Z）之前的修改。",
  noNative: "试用页里没有 Excel 图表，看下面的图就可以；用 Excel 打开这个工作簿，这里会有“在 Excel 里生成图表”。",
  making: "正在生成分析图表……",
  made: (address: string) => `分析图表已生成，在 ${address}。`,
  columns: ["项目", "数额", "占比"],
} as const;
