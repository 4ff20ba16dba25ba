/** The sheet of one project, as the official form prints it on A4. */
import { fieldRow, placeField } from "../../engine/layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../engine/layout/blocks/rows";
import { heading } from "../../engine/layout/blocks/title";
import { repeatedHead } from "../../engine/layout/blocks/titledTable";
import { putText, type Canvas } from "../../engine/layout/canvas";
import { portrait } from "../../engine/layout/page";
import { styles } from "../../engine/layout/styles";
import type { SheetPlan } from "../../engine/layout/workbook";
import type { Instance } from "../../engine/schema/instance";
import { fieldsOf } from "../../engine/schema/lookup";
import { pathInInstance } from "../../engine/schema/path";
import { form } from "./form";

const WIDTHS = Object.values(fieldsOf(form.indicators)).map(({ width }) => width ?? 12);
const COLS = WIDTHS.length;
const HEAD_GRID = { spans: [2, 2, 1, 3], widths: WIDTHS };
const FOOT_GRID = { spans: [1, 2, 1, 1, 1, 2], widths: WIDTHS };
/** 预期目标 and 实际完成情况 side by side, each a paragraph high. */
const GOAL = { label: 1, half: 3, rows: 5 };

const label = (c: Canvas, text: string, col: number, cols: number, rows = 1): void =>
  putText(c, { row: c.row, col, rows, cols }, text, styles.label);

const place = (c: Canvas, section: string, key: string, col: number, cols = 1): void =>
  placeField(c, section, key, {
    row: c.row,
    col,
    cols,
    chars: WIDTHS.slice(col, col + cols).reduce((a, b) => a + b, 0),
  });

const FUND_HEADERS = ["年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"];
const FUND_ROWS = [
  ["年度资金总额", "total"],
  ["其中：当年财政拨款", "grant"],
  ["      上年结转资金", "carried"],
  ["      其他资金", "other"],
] as const;

const fundRow = (c: Canvas, section: string, title: string, row: (typeof FUND_ROWS)[number][1]): void => {
  putText(c, { row: c.row, col: 0, rows: 1, cols: 2 }, title, row === "total" ? styles.label : styles.leftLabel);
  place(c, section, `${row}Initial`, 2);
  place(c, section, `${row}Budget`, 3);
  place(c, section, `${row}Spent`, 4);
  place(c, section, `${row}Rate`, 6);
  if (row === "total") {
    place(c, section, "weight", 5);
    place(c, section, "score", 7);
  } else for (const col of [5, 7]) label(c, "—", col, 1);
  c.row++;
};

const fundsPart = (c: Canvas, section: string): void => {
  headerRows(
    c,
    [form.funds.label, ...FUND_HEADERS].map((text, i) =>
      i === 0 ? { text, row: 0, rows: 1, col: 0, cols: 2 } : { text, row: 0, rows: 1, col: i + 1, cols: 1 },
    ),
    WIDTHS,
  );
  for (const [title, row] of FUND_ROWS) fundRow(c, section, title, row);
};

const goalPart = (c: Canvas, section: string): void => {
  const top = c.row;
  label(c, form.goal.label, 0, GOAL.label, GOAL.rows + 1);
  const halves = [
    ["expected", GOAL.label, GOAL.half],
    ["actual", GOAL.label + GOAL.half, COLS - GOAL.label - GOAL.half],
  ] as const;
  for (const [key, col, cols] of halves) {
    putText(c, { row: top, col, rows: 1, cols }, form.goal.fields[key].label, styles.header);
    const chars = WIDTHS.slice(col, col + cols).reduce((a, b) => a + b, 0);
    placeField(c, section, key, { row: top + 1, col, cols, rows: GOAL.rows, chars });
  }
  for (let row = top; row < top + GOAL.rows; row++) c.headings.add(row);
  c.row = top + GOAL.rows + 1;
};

const totalRow = (c: Canvas, section: string): void => {
  label(c, form.total.label, 0, 5);
  place(c, section, "weight", 5);
  place(c, section, "score", 6);
  label(c, "", 7, 1);
  c.row++;
};

const draw = (c: Canvas, { key, name }: Instance): void => {
  const of = (section: keyof typeof form): string => pathInInstance(key, section);
  heading(c, "项目支出绩效自评表", COLS, styles.formTitle, 40);
  heading(c, name, COLS, styles.note, 16);
  fieldRow(c, of("head"), ["name", "year"], HEAD_GRID);
  fieldRow(c, of("head"), ["authority", "unit"], HEAD_GRID);
  fundsPart(c, of("funds"));
  goalPart(c, of("goal"));
  repeatedHead(c, plainHeaders(form.indicators), WIDTHS);
  rowsBlock(c, of("indicators"), { widths: WIDTHS, cols: COLS });
  totalRow(c, of("total"));
  fieldRow(c, of("filler"), ["by", "phone", "on"], FOOT_GRID);
};

const plans = new Map<string, SheetPlan>();

/** Named as the instance; a renamed tab is found by its names. The same value for the same instance, so that it is laid out once. */
export const projectSheet = (instance: Instance): SheetPlan => {
  const plan = plans.get(instance.key) ?? {
    name: instance.name,
    frame: { columnWidths: WIDTHS, tabColor: "#548235", page: portrait(COLS) },
    draw: (c) => draw(c, instance),
  };
  plans.set(instance.key, plan);
  return plan;
};
