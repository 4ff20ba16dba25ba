/** 审核说明 and 上报标记; what was stamped and what was generated on a sheet that only the add-in reads. */
import { fieldsOf } from "../../../engine/schema/lookup";
import { sectionOf } from "../schema";
import { fieldRow } from "../../../engine/layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../../engine/layout/blocks/rows";
import { gap, heading } from "../../../engine/layout/blocks/title";
import type { Canvas, SheetFrame } from "../../../engine/layout/canvas";
import { styles } from "../../../engine/layout/styles";
import { landscape, portrait } from "./page";

const WIDTHS = Object.values(fieldsOf(sectionOf("explanations"))).map((f) => f.width ?? 12);
const COLS = WIDTHS.length;

export const reviewFrame: SheetFrame = {
  columnWidths: WIDTHS,
  tabColor: "#7030A0",
  freezeRows: 2,
  page: landscape(COLS),
};

export const reviewSheet = (c: Canvas): void => {
  heading(c, "审核说明（提示性审核的说明，随工作簿上报）", COLS, styles.partTitle, 30);
  headerRows(c, plainHeaders(sectionOf("explanations")), WIDTHS);
  rowsBlock(c, "explanations", { widths: WIDTHS, cols: COLS });
  gap(c);
  heading(c, sectionOf("stamp").label, COLS, styles.blockTitle);
  for (const key of Object.keys(fieldsOf(sectionOf("stamp"))))
    fieldRow(c, "stamp", [key], { spans: [1, 6], widths: WIDTHS });
};

const STAMPED_WIDTHS = Object.values(fieldsOf(sectionOf("retiredScores"))).map((f) => f.width ?? 12);

export const stampedFrame: SheetFrame = {
  columnWidths: STAMPED_WIDTHS,
  hidden: true,
  page: portrait(STAMPED_WIDTHS.length),
};

export const stampedSheet = (c: Canvas): void => {
  headerRows(c, plainHeaders(sectionOf("stampedCells")), STAMPED_WIDTHS);
  rowsBlock(c, "stampedCells", { widths: STAMPED_WIDTHS, cols: 2 });
  gap(c);
  headerRows(c, plainHeaders(sectionOf("generated")), STAMPED_WIDTHS);
  rowsBlock(c, "generated", { widths: STAMPED_WIDTHS, cols: 2 });
  gap(c);
  headerRows(c, plainHeaders(sectionOf("retiredScores")), STAMPED_WIDTHS);
  rowsBlock(c, "retiredScores", { widths: STAMPED_WIDTHS, cols: 3 });
};
