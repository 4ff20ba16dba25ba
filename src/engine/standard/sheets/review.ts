/** 审核说明 and 上报标记; what was stamped and what was generated on a sheet that only the add-in reads. */
import { explanations, generated, retiredScores, stamp, stampedCells } from "../sections/review";
import { fieldsOf } from "../../schema/lookup";
import { fieldRow } from "../../layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../layout/blocks/rows";
import { gap, heading } from "../../layout/blocks/title";
import type { Canvas, SheetFrame } from "../../layout/canvas";
import { styles } from "../../layout/styles";
import { landscape, portrait, working } from "../../layout/page";

const WIDTHS = Object.values(fieldsOf(explanations)).map((f) => f.width ?? 12);
const COLS = WIDTHS.length;

export const reviewFrame: SheetFrame = {
  columnWidths: WIDTHS,
  tabColor: "#7030A0",
  freezeRows: 2,
  page: { ...working(landscape(COLS)), titleRows: { from: 1, to: 1 } },
};

export const reviewSheet = (c: Canvas): void => {
  heading(c, "审核说明（提示性审核的说明，随工作簿上报）", COLS, styles.partTitle, 30);
  headerRows(c, plainHeaders(explanations), WIDTHS);
  rowsBlock(c, "explanations", { widths: WIDTHS, cols: COLS });
  gap(c);
  heading(c, stamp.label, COLS, styles.blockTitle);
  for (const key of Object.keys(fieldsOf(stamp))) fieldRow(c, "stamp", [key], { spans: [1, 6], widths: WIDTHS });
};

const STAMPED_WIDTHS = Object.values(fieldsOf(retiredScores)).map((f) => f.width ?? 12);

export const stampedFrame: SheetFrame = {
  columnWidths: STAMPED_WIDTHS,
  hidden: true,
  page: portrait(STAMPED_WIDTHS.length),
};

export const stampedSheet = (c: Canvas): void => {
  headerRows(c, plainHeaders(stampedCells), STAMPED_WIDTHS);
  rowsBlock(c, "stampedCells", { widths: STAMPED_WIDTHS, cols: 2 });
  gap(c);
  headerRows(c, plainHeaders(generated), STAMPED_WIDTHS);
  rowsBlock(c, "generated", { widths: STAMPED_WIDTHS, cols: 2 });
  gap(c);
  headerRows(c, plainHeaders(retiredScores), STAMPED_WIDTHS);
  rowsBlock(c, "retiredScores", { widths: STAMPED_WIDTHS, cols: 3 });
};
