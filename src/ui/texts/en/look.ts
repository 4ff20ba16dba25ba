/** The look of the form: 调整行高. */
import type { FittedView } from "../../../app/views/print";
import type { Texts } from "../language";

const sheetCount = (n: number): string => `${n} ${n === 1 ? "sheet" : "sheets"}`;

/** Nothing where none was. */
export const mergedRows = (merged: FittedView["merged"]): string =>
  merged.length === 0
    ? ""
    : `, cells of inserted rows merged as the form has them (${merged.map(({ sheet, rows }) => `${sheet}, row ${rows.join(", ")}`).join("; ")})`;

export const look: Texts["look"] = {
  fit: "Fit rows",
  fitting: "Fitting rows …",
  fitted: ({ sheets, merged }) =>
    sheets.length === 0
      ? "There is no sheet to fit."
      : `Rows of ${sheetCount(sheets.length)} fitted and pages laid out${mergedRows(merged)}; what was entered is unchanged.`,
  restore: "Restore form",
  reading: "Comparing with the form …",
  title: "Will be restored",
  lead: "Only formats, formulas and numbers kept as text change; what was entered stays:",
  none: "Everything looks as the form does. Nothing to restore.",
  found: (sheets) => `${sheetCount(sheets)} differ from the form. Please look before confirming.`,
  one: (sheet) => `Restore “${sheet}”`,
  all: "Restore all",
  cancel: "Do not restore",
  restoring: "Restoring the form …",
  restored: (sheets) => `${sheets.map((sheet) => `“${sheet}”`).join(", ")} restored; what was entered is unchanged.`,
};
