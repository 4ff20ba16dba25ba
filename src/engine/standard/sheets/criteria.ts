/** 评价指标: one row an indicator, a group of indicators, or a stage after the sum. */
import { plain } from "../../../domain/figure";
import { FULL_MARKS } from "../../../domain/score";
import type { ReportCells } from "../../report/cells";
import { criteria } from "../sections/criteria";
import { fieldsOf } from "../../schema/lookup";
import { headerRows, plainHeaders, rowsBlock } from "../../layout/blocks/rows";
import { heading } from "../../layout/blocks/title";
import { putText, type Canvas, type SheetFrame } from "../../layout/canvas";
import { styles } from "../../layout/styles";
import { landscape, working } from "../../layout/page";

const WIDTHS = Object.values(fieldsOf(criteria)).map((f) => f.width ?? 12);
const COLS = WIDTHS.length;

export const criteriaFrame: SheetFrame = {
  columnWidths: WIDTHS,
  tabColor: "#C55A11",
  freezeRows: 3,
  page: { ...working(landscape(COLS)), titleRows: { from: 2, to: 2 } },
};

const helpFor = (total: string): string =>
  `可以改文字、分值、参数和目标值，增删产出、效果指标（在灰色末行上方插入行）。改完点“生成评分表”，评分表随之更新，已填的自评得分保留。分值合计须为 ${total}。`;

/** As the scoring sheet adds it up. */
const totalIn = ({ figure }: ReportCells): string => {
  const cell = figure("scoringTotal.weight");
  return plain(cell.state === "filled" ? cell.value.value : FULL_MARKS);
};

export const criteriaSheet = (c: Canvas): void => {
  heading(c, criteria.label, COLS, styles.partTitle, 30);
  putText(c, { row: c.row, col: 0, rows: 1, cols: COLS }, helpFor(totalIn(c.report)), styles.note);
  c.heights.set(c.row, 30);
  c.row++;
  headerRows(c, plainHeaders(criteria), WIDTHS);
  rowsBlock(c, "criteria", { widths: WIDTHS, cols: COLS });
};
