/** Conditional formats that belong to the form itself, as opposed to our marks. */
import type { ConditionalFormatSpec } from "../../workbook/model";
import { addressLists } from "../areas";

/** Queues the format. Cells in its formula are relative to the first cell of the areas. */
export const applyConditional = (sheet: Excel.Worksheet, spec: ConditionalFormatSpec): void => {
  for (const list of addressLists(spec.areas)) {
    const { custom } = sheet.getRanges(list).conditionalFormats.add("Custom");
    custom.rule.formula = spec.formula;
    if (spec.style.fill !== undefined) custom.format.fill.color = spec.style.fill;
    if (spec.style.color !== undefined) custom.format.font.color = spec.style.color;
    if (spec.style.bold !== undefined) custom.format.font.bold = spec.style.bold;
  }
};
