/** 评分表: the official seven columns with merged levels; our own findings stand to the right of the print area. */
import { textIn } from "../../../domain/cell";
import { scoring, scoringTotal } from "../sections/scoring";
import { fieldsOf } from "../../schema/lookup";
import { placeField } from "../../layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../layout/blocks/rows";
import { heading } from "../../layout/blocks/title";
import { heightFor, holdRow, putText, type Canvas, type SheetFrame } from "../../layout/canvas";
import { styles, valueStyle } from "../../layout/styles";
import { portrait } from "../../layout/page";
import { cellIn, listRow } from "../../schema/path";

const OFFICIAL = 7;
const WIDTHS = Object.values(fieldsOf(scoring)).map((f) => f.width ?? 12);
/** Columns whose blank cells belong to the cell above: levels, a rule text or a weight that several rows share. */
const MERGING = ["level1", "level2", "ruleText", "weight"] as const;

const FOOTNOTE =
  "备注：如部门（单位）根据本部门实际情况修改调整了附件3《部门整体支出绩效评价指标体系（参考样表）》，须相应修改调整本表中的对应部分。";

export const scoringFrame: SheetFrame = {
  columnWidths: WIDTHS,
  tabColor: "#C00000",
  freezeRows: 2,
  page: { ...portrait(OFFICIAL), titleRows: { from: 1, to: 1 } },
};

/** What the cells of one row need that are not merged. */
const ownHeight = (c: Canvas, i: number): number =>
  heightFor(
    Object.keys(fieldsOf(scoring)).flatMap((key, col) => {
      const text = textIn(c.report.cell(cellIn(listRow("scoring", i), key)));
      return MERGING.some((m) => m === key) || text === "" ? [] : [[text, WIDTHS[col] ?? 12] as const];
    }),
  );

/** A merged cell has the height of all its rows: what its text needs is spread over them, beside what the rows need anyway. */
const shareHeight = (c: Canvas, top: number, first: number, rows: number, text: string, width: number): void => {
  const share = Math.max(38, Math.ceil(heightFor([[text, width]]) / rows));
  for (let i = first; i < first + rows - 1; i++) c.headings.add(top + i);
  for (let i = first; i < first + rows; i++) holdRow(c, top + i, Math.max(share, ownHeight(c, i)));
};

const mergeBlanks = (c: Canvas, top: number, key: (typeof MERGING)[number], col: number): void => {
  const count = c.report.rowCount("scoring");
  let start = 0;
  for (let i = 1; i <= count; i++) {
    const open = i < count && c.report.cell(cellIn(listRow("scoring", i), key)).state === "blank";
    if (open) continue;
    if (i - start > 1) {
      c.merges.push({ row: top + start, col, rows: i - start, cols: 1 });
      const text = textIn(c.report.cell(cellIn(listRow("scoring", start), key)));
      if (key === "ruleText" && text !== "") shareHeight(c, top, start, i - start, text, WIDTHS[col] ?? 40);
    }
    start = i;
  }
};

const totalRow = (c: Canvas): void => {
  putText(c, { row: c.row, col: 0, rows: 1, cols: 4 }, scoringTotal.label, styles.label);
  for (const [key, col] of [
    ["weight", 4],
    ["self", 5],
    ["rule", 7],
  ] as const) {
    const field = fieldsOf(scoringTotal)[key];
    if (field !== undefined)
      placeField(
        c,
        "scoringTotal",
        key,
        { row: c.row, col, cols: 1, chars: 8 },
        valueStyle(field, { derived: true, borders: true }),
      );
  }
  putText(c, { row: c.row, col: 6, rows: 1, cols: 1 }, "", styles.label);
  c.row++;
};

export const scoringSheet = (c: Canvas): void => {
  heading(c, scoring.label, OFFICIAL, styles.partTitle, 36);
  headerRows(c, plainHeaders(scoring), WIDTHS);
  const top = c.row;
  rowsBlock(c, "scoring", { widths: WIDTHS, cols: WIDTHS.length });
  MERGING.forEach((key) => mergeBlanks(c, top, key, Object.keys(fieldsOf(scoring)).indexOf(key)));
  totalRow(c);
  putText(c, { row: c.row, col: 0, rows: 1, cols: OFFICIAL }, FOOTNOTE, styles.note);
  c.heights.set(c.row, 32);
  c.row++;
};
