/** 佐证材料: the printed 目录 of what is bound behind the report. */
import { headerRows, plainHeaders, rowsBlock } from "../../../engine/layout/blocks/rows";
import { heading } from "../../../engine/layout/blocks/title";
import { putText, type Canvas, type SheetFrame } from "../../../engine/layout/canvas";
import { portrait } from "../../../engine/layout/page";
import { styles } from "../../../engine/layout/styles";
import { fieldsOf } from "../../../engine/schema/lookup";
import { EVIDENCE_NOTE } from "../sections/evidence";
import { sectionOf } from "../schema";

const WIDTHS = Object.values(fieldsOf(sectionOf("evidence"))).map((f) => f.width ?? 12);
const COLS = WIDTHS.length;

/** Bound behind the report: not among its pages. */
export const evidenceFrame: SheetFrame = {
  columnWidths: WIDTHS,
  tabColor: "#806000",
  freezeRows: 3,
  page: { ...portrait(COLS), footer: "佐证材料目录", titleRows: { from: 2, to: 2 } },
};

export const evidenceSheet = (c: Canvas): void => {
  heading(c, sectionOf("evidence").label, COLS, styles.partTitle, 30);
  putText(c, { row: c.row, col: 0, rows: 1, cols: COLS }, EVIDENCE_NOTE, styles.note);
  c.heights.set(c.row, 16);
  c.row++;
  headerRows(c, plainHeaders(sectionOf("evidence")), WIDTHS);
  rowsBlock(c, "evidence", { widths: WIDTHS, cols: COLS });
};
