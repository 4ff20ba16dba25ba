/** 三、绩效自评, 五、报告综述. */
import { fieldsOf } from "../../../engine/schema/lookup";
import { sectionOf } from "../schema";
import { fieldRow, placeField } from "../../../engine/layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../../engine/layout/blocks/rows";
import { heading } from "../../../engine/layout/blocks/title";
import { fitRow, growRow, putText, type Canvas, type SheetFrame } from "../../../engine/layout/canvas";
import { styles } from "../../../engine/layout/styles";
import { portrait } from "../../../engine/layout/page";

const GOAL_WIDTHS = [12, 16, 28, 44];

export const goalsFrame: SheetFrame = { columnWidths: GOAL_WIDTHS, page: portrait(4) };

export const goalsSheet = (c: Canvas): void => {
  heading(c, "三、部门（单位）整体支出绩效自评情况", 4, styles.partTitle, 30);
  heading(c, sectionOf("goals").label, 4, styles.blockTitle);
  headerRows(c, plainHeaders(sectionOf("goals")), GOAL_WIDTHS);
  rowsBlock(c, "goals", { widths: GOAL_WIDTHS, cols: 4 });
  heading(c, sectionOf("indicators").label, 4, styles.blockTitle);
  headerRows(c, plainHeaders(sectionOf("indicators")), GOAL_WIDTHS);
  rowsBlock(c, "indicators", { widths: GOAL_WIDTHS, cols: 4 });
  const grid = { spans: [2, 2], widths: GOAL_WIDTHS };
  fieldRow(c, "result", ["score"], grid);
  fieldRow(c, "result", ["grade"], grid);
};

/** As wide as an A4 page between its margins: one column cannot be broken and scaling it would shrink the text. */
/** Fits the width of A4 within its margins even where digits are wide, so that no program prints it to the edge. */
const PROSE_WIDTH = 72;

export const proseFrame: SheetFrame = { columnWidths: [PROSE_WIDTH], page: portrait(1) };

/** Headings of the form that stand above a group of paragraphs. */
const PARTS: Readonly<Record<string, string>> = {
  overview: "一、部门（单位）概况",
  basicSpending: "二、部门（单位）整体支出管理及使用情况",
  economy: "四、部门整体支出绩效情况",
};

export const proseSheet = (c: Canvas): void => {
  heading(c, sectionOf("prose").label, 1, styles.partTitle, 30);
  for (const [key, field] of Object.entries(fieldsOf(sectionOf("prose")))) {
    const part = PARTS[key];
    if (part !== undefined) heading(c, part, 1, styles.partTitle);
    putText(c, { row: c.row, col: 0, rows: 1, cols: 1 }, field.label, {
      ...styles.plainText,
      font: { name: "宋体", size: 10.5, bold: true },
    });
    fitRow(c, c.row, field.label, PROSE_WIDTH);
    c.headings.add(c.row);
    c.row++;
    placeField(
      c,
      "prose",
      key,
      { row: c.row, col: 0, cols: 1, chars: PROSE_WIDTH },
      { ...styles.plainText, locked: false },
    );
    growRow(c, c.row);
    c.row++;
  }
};
