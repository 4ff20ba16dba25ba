/** 评价指标: one row an indicator, a group of indicators, or a stage after the sum. */
import { fieldsOf } from "../../../engine/schema/lookup";
import { sectionOf } from "../schema";
import { headerRows, plainHeaders, rowsBlock } from "../../../engine/layout/blocks/rows";
import { heading } from "../../../engine/layout/blocks/title";
import { putText, type Canvas, type SheetFrame } from "../../../engine/layout/canvas";
import { styles } from "../../../engine/layout/styles";
import { landscape } from "./page";

const WIDTHS = Object.values(fieldsOf(sectionOf("area"))).map((f) => f.width ?? 12);
const COLS = WIDTHS.length;

export const areaFrame: SheetFrame = {
  columnWidths: WIDTHS,
  tabColor: "#C55A11",
  freezeRows: 3,
  page: { ...landscape(COLS), titleRows: { from: 2, to: 2 } },
};

const HELP =
  "可以改文字、分值、参数和目标值，增删产出、效果指标（在灰色末行上方插入行）。改完点“生成评分表”，评分表随之更新，已填的自评得分保留。分值合计须为 100。";

export const areaSheet = (c: Canvas): void => {
  heading(c, sectionOf("area").label, COLS, styles.partTitle, 30);
  putText(c, { row: c.row, col: 0, rows: 1, cols: COLS }, HELP, styles.note);
  c.heights.set(c.row, 30);
  c.row++;
  headerRows(c, plainHeaders(sectionOf("area")), WIDTHS);
  rowsBlock(c, "area", { widths: WIDTHS, cols: COLS });
};
