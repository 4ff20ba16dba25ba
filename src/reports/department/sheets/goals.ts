/** 三、绩效自评, 五、报告综述. */
import { fieldsOf } from "../../../engine/schema/lookup";
import { sectionOf } from "../schema";
import { fieldRow, placeField } from "../../../engine/layout/blocks/fieldRows";
import { heading } from "../../../engine/layout/blocks/title";
import { titledTable } from "../../../engine/layout/blocks/titledTable";
import { fitRow, growRow, putText, type Canvas, type SheetFrame } from "../../../engine/layout/canvas";
import { styles } from "../../../engine/layout/styles";
import { portrait } from "../../../engine/layout/page";

const GOAL_WIDTHS = [12, 16, 28, 44];

export const goalsFrame: SheetFrame = { columnWidths: GOAL_WIDTHS, page: portrait(4) };

export const goalsSheet = (c: Canvas): void => {
  heading(c, "三、部门（单位）整体支出绩效自评情况", 4, styles.partTitle, 30);
  titledTable(c, "goals", { widths: GOAL_WIDTHS, cols: 4 });
  titledTable(c, "indicators", { widths: GOAL_WIDTHS, cols: 4, repeatsHead: true });
  const grid = { spans: [2, 2], widths: GOAL_WIDTHS };
  fieldRow(c, "result", ["score"], grid);
  fieldRow(c, "result", ["grade"], grid);
};

/** One column cannot be broken, and LibreOffice does not scale it: it fits between the margins of A4 even where digits are wide. */
const PROSE_WIDTH = 69;

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
