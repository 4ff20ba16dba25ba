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
  native: "Make charts in Excel",
  nativeLead:
    "Adds a sheet with Excel's own charts, which follow the tables; one made before is drawn again. After that Excel cannot undo (Ctrl+Z) what was changed before.",
  noNative:
    "This trial page has no Excel charts; the ones below show the same. Opened in Excel, this workbook has “Make charts in Excel” here.",
  making: "Making the charts …",
  made: (address) => `The charts are made, at ${address}.`,
  columns: ["Item", "Amount", "Share"],
};
