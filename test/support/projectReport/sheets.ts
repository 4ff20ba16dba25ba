import { fieldRow } from "../../../src/engine/layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../../src/engine/layout/blocks/rows";
import { gap, heading } from "../../../src/engine/layout/blocks/title";
import type { Canvas } from "../../../src/engine/layout/canvas";
import { portrait } from "../../../src/engine/layout/page";
import { styles } from "../../../src/engine/layout/styles";
import type { SheetPlan } from "../../../src/engine/layout/workbook";
import { criteriaPlan, reviewPlans, scoringPlan } from "../../../src/engine/standard";

const WIDTHS = [20, 14, 14, 14, 14];

const part = (c: Canvas, key: string, widths: readonly number[]): void => {
  const section = c.report.schema.sectionOf(key);
  const cols = widths.length;
  const grid = { spans: [1, 4], widths };
  heading(c, section.label, cols, styles.partTitle);
  if (section.type === "fields") for (const field of Object.keys(section.fields)) fieldRow(c, key, [field], grid);
  else {
    headerRows(c, plainHeaders(section), widths);
    rowsBlock(c, key, { widths, cols });
  }
  gap(c);
};

export const PROJECT_SHEET = "项目自评";

/** `parts`: sections, in the order in which they stand on the sheet. `widths`: of its columns. */
export const sheetsWith = (parts: readonly string[], widths: readonly number[] = WIDTHS): readonly SheetPlan[] => [
  {
    name: PROJECT_SHEET,
    frame: { columnWidths: widths, page: portrait(widths.length) },
    draw: (c) => parts.forEach((key) => part(c, key, widths)),
  },
  scoringPlan,
  criteriaPlan,
  ...reviewPlans,
];
