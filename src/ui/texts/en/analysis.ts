/** 分析. */
import type { Texts } from "../language";

export const analysis: Texts["analysis"] = {
  title: "Analysis",
  lead: "Drawn from the figures in the tables. Select a bar to go to its cell.",
  empty: "No figures have been entered yet.",
  whole: (shown) => `Total ${shown}`,
  bar: (label, figure) => `${label}: ${figure}`,
  barAt: (label, figure, address) => `${label}: ${figure}, go to ${address}`,
  shared: (shown, share) => `${shown} · ${share}`,
  table: "Data",
  tableFor: (title) => `Data: ${title}`,
  columns: ["Item", "Amount", "Share"],
};
