import { fieldRow } from "../../../src/engine/layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../../src/engine/layout/blocks/rows";
import { gap, heading } from "../../../src/engine/layout/blocks/title";
import type { Canvas } from "../../../src/engine/layout/canvas";
import { portrait } from "../../../src/engine/layout/page";
import { styles } from "../../../src/engine/layout/styles";
import type { SheetPlan } from "../../../src/engine/layout/workbook";
import { criteriaPlan, reviewPlans, scoringPlan } from "../../../src/engine/standard";

const WIDTHS = [20, 14, 14, 14, 14];
const COLS = WIDTHS.length;
const GRID = { spans: [1, 4], widths: WIDTHS };

const part = (c: Canvas, key: string): void => {
  const section = c.report.schema.sectionOf(key);
  heading(c, section.label, COLS, styles.partTitle);
  if (section.type === "fields") for (const field of Object.keys(section.fields)) fieldRow(c, key, [field], GRID);
  else {
    headerRows(c, plainHeaders(section), WIDTHS);
    rowsBlock(c, key, { widths: WIDTHS, cols: COLS });
  }
  gap(c);
};

export const PROJECT_SHEET = "项目自评";

/** `parts`: sections, in the order in which they stand on the sheet. */
export const sheetsWith = (parts: readonly string[]): readonly SheetPlan[] => [
  {
    name: PROJECT_SHEET,
    frame: { columnWidths: WIDTHS, page: portrait(COLS) },
    draw: (c) => parts.forEach((key) => part(c, key)),
  },
  scoringPlan,
  criteriaPlan,
  ...reviewPlans,
];
