/** 封面, 基本概况, 评价人员. */
import { putText, type Canvas, type SheetFrame } from "../../../engine/layout/canvas";
import { fieldRow, placeField } from "../../../engine/layout/blocks/fieldRows";
import { headerRows, plainHeaders, rowsBlock } from "../../../engine/layout/blocks/rows";
import { signatureBox } from "../../../engine/layout/blocks/signature";
import { gap, heading } from "../../../engine/layout/blocks/title";
import { titledTable } from "../../../engine/layout/blocks/titledTable";
import { fieldsOf } from "../../../engine/schema/lookup";
import { sectionOf } from "../schema";
import { styles } from "../../../engine/layout/styles";
import { portrait } from "../../../engine/layout/page";

const COVER_WIDTHS = [8, 22, 44, 8];

/** As high as a line of the cover is; one with a long name is higher. */
const COVER_ROW = 40;

export const coverFrame: SheetFrame = { columnWidths: COVER_WIDTHS, tabColor: "#1F4E79", page: portrait(4) };

export const coverSheet = (c: Canvas): void => {
  gap(c, 90);
  heading(c, "部门（单位）整体支出\n绩效自评报告", 4, styles.documentTitle, 90);
  gap(c, 70);
  for (const key of Object.keys(fieldsOf(sectionOf("cover")))) {
    putText(
      c,
      { row: c.row, col: 0, rows: 1, cols: 2 },
      `${fieldsOf(sectionOf("cover"))[key]?.label ?? ""}：`,
      styles.coverLabel,
    );
    placeField(
      c,
      "cover",
      key,
      { row: c.row, col: 2, cols: 1, chars: 40 },
      key === "reportDate" ? { ...styles.coverValue, numberFormat: "yyyy-mm-dd" } : styles.coverValue,
    );
    c.heights.set(c.row, Math.max(COVER_ROW, c.heights.get(c.row) ?? 0));
    c.row++;
  }
};

const PROFILE_WIDTHS = [16, 28, 16, 28];
const PROFILE_GRID = { spans: [1, 1, 1, 1], widths: PROFILE_WIDTHS };

export const profileFrame: SheetFrame = { columnWidths: PROFILE_WIDTHS, page: portrait(4) };

export const profileSheet = (c: Canvas): void => {
  heading(c, sectionOf("profile").label, 4, styles.partTitle, 30);
  fieldRow(c, "profile", ["contact", "phone"], PROFILE_GRID);
  fieldRow(c, "profile", ["posts", "headcount"], PROFILE_GRID);
  fieldRow(c, "profile", ["duties"], PROFILE_GRID);
  titledTable(c, "tasks", { widths: PROFILE_WIDTHS, cols: 4, repeatsHead: true });
  fieldRow(c, "profile", ["results"], PROFILE_GRID);
};

const PEOPLE_WIDTHS = [20, 26, 22, 20];
const PEOPLE_GRID = { spans: [1, 1, 1, 1], widths: PEOPLE_WIDTHS };

export const peopleFrame: SheetFrame = { columnWidths: PEOPLE_WIDTHS, page: portrait(4) };

export const peopleSheet = (c: Canvas): void => {
  heading(c, sectionOf("evaluators").label, 4, styles.partTitle, 30);
  headerRows(c, plainHeaders(sectionOf("evaluators")), PEOPLE_WIDTHS);
  rowsBlock(c, "evaluators", { widths: PEOPLE_WIDTHS, cols: 4 });
  signatureBox(c, { title: "评价组组长（签字）" }, 4);
  signatureBox(c, { title: "部门（单位）意见", signer: "部门（单位）负责人（签章）" }, 4);
  signatureBox(c, { title: "财政部门归口业务科室意见", signer: "财政部门归口业务科室负责人（签章）" }, 4);
  gap(c);
  fieldRow(c, "filler", ["name", "phone"], PEOPLE_GRID);
};
