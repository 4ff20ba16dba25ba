/** 基础数据 and 比率测算: our own sheets, beside the official form. */
import { fieldsOf } from "../../../engine/schema/lookup";
import { fieldRef, sectionOf } from "../schema";
import type { SectionKey } from "../form";
import type { Expr } from "../../../engine/schema/expr";
import { pathsOf } from "../../../engine/schema/expr";
import { placeField } from "../../../engine/layout/blocks/fieldRows";
import { gap, heading } from "../../../engine/layout/blocks/title";
import { titledTable } from "../../../engine/layout/blocks/titledTable";
import { fitRow, putText, type Canvas, type SheetFrame } from "../../../engine/layout/canvas";
import { styles } from "../../../engine/layout/styles";
import { portrait, working } from "../../../engine/layout/page";
import { fieldIn } from "../../../engine/schema/path";

const WIDTHS = [28, 16, 14, 14, 14, 24];
const COLS = WIDTHS.length;
/** The note beside a field runs over the columns right of it, in a smaller type. */
const NOTE_CHARS = 76;

export const basisFrame: SheetFrame = {
  columnWidths: WIDTHS,
  tabColor: "#7F6000",
  freezeRows: 2,
  page: working(portrait(COLS)),
};

const SINGLE: readonly SectionKey[] = ["staffing", "sangongBasis"];
const AFTER_PROJECTS: readonly SectionKey[] = ["budget"];
const AFTER_FUNDS: readonly SectionKey[] = [
  "procurement",
  "card",
  "survey",
  "economicWhole",
  "economicProject",
  "prior",
];

const singles = (c: Canvas, key: SectionKey): void => {
  heading(c, sectionOf(key).label, COLS, styles.blockTitle);
  for (const [f, field] of Object.entries(fieldsOf(sectionOf(key)))) {
    putText(c, { row: c.row, col: 0, rows: 1, cols: 1 }, field.label, styles.leftLabel);
    fitRow(c, c.row, field.label, WIDTHS[0] ?? 28);
    placeField(c, key, f, { row: c.row, col: 1, cols: 1, chars: WIDTHS[1] ?? 16 });
    const note = [field.prompt, c.hints.get(fieldIn(key, f))].filter((t) => t !== undefined).join("；");
    putText(c, { row: c.row, col: 2, rows: 1, cols: COLS - 2 }, note, styles.note);
    fitRow(c, c.row, note, NOTE_CHARS);
    c.row++;
  }
  gap(c);
};

const rowsOf = (c: Canvas, key: SectionKey): void => {
  titledTable(c, key, { widths: WIDTHS, cols: COLS });
  gap(c);
};

/** Read back out of a Word report that has them attached. */
export const BASIS_TITLE = "基础数据（评分依据，报表各表未列）";
export const RATIOS_TITLE = "比率测算（由各表自动计算）";
export const BASIS_NOTE = "灰底单元格由公式计算；金额单位为万元。没有发生的业务填 0，不要留空。";

export const basisSheet = (c: Canvas): void => {
  heading(c, BASIS_TITLE, COLS, styles.partTitle, 30);
  putText(c, { row: c.row, col: 0, rows: 1, cols: COLS }, BASIS_NOTE, styles.note);
  c.heights.set(c.row, 16);
  c.row++;
  for (const key of SINGLE) singles(c, key);
  rowsOf(c, "keyProjects");
  for (const key of AFTER_PROJECTS) singles(c, key);
  rowsOf(c, "specialFunds");
  for (const key of AFTER_FUNDS) singles(c, key);
  rowsOf(c, "checks");
  rowsOf(c, "breaches");
};

const RATIO_WIDTHS = [36, 14, 60];

export const ratiosFrame: SheetFrame = {
  columnWidths: RATIO_WIDTHS,
  tabColor: "#548235",
  freezeRows: 2,
  page: working(portrait(3)),
};

const words = (path: string): string => fieldRef(path).field.label;

/** The formula in the form's words: 基本支出 ÷ 支出合计. */
const ratioWords = (e: Expr): string => {
  if (e.op !== "ratio") return pathsOf(e).map(words).join("、");
  const [part, other, whole] = pathsOf(e).map(words);
  return e.part.op === "subtract"
    ? `（${part ?? ""} − ${other ?? ""}）÷ ${whole ?? other ?? ""}`
    : `${part ?? ""} ÷ ${other ?? ""}`;
};

export const ratiosSheet = (c: Canvas): void => {
  heading(c, RATIOS_TITLE, 3, styles.partTitle, 30);
  ["比率", "测算值", "计算方法"].forEach((t, col) =>
    putText(c, { row: c.row, col, rows: 1, cols: 1 }, t, styles.header),
  );
  c.row++;
  for (const [f, field] of Object.entries(fieldsOf(sectionOf("ratios")))) {
    putText(c, { row: c.row, col: 0, rows: 1, cols: 1 }, field.label, styles.leftLabel);
    placeField(c, "ratios", f, { row: c.row, col: 1, cols: 1, chars: RATIO_WIDTHS[1] ?? 14 });
    putText(
      c,
      { row: c.row, col: 2, rows: 1, cols: 1 },
      field.is === undefined ? "" : ratioWords(field.is),
      styles.leftLabel,
    );
    c.row++;
  }
};
