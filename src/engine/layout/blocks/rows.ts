/** Tables and lists: header rows, 汇总, units, and a thin end row above which rows may be inserted. */
import { textIn, type CellId } from "../../../domain/cell";
import { cellArea } from "../../../workbook/address";
import type { Area, CellStyle } from "../../../workbook/model";
import type { Field } from "../../schema/field";
import type { Section } from "../../schema/section";
import { blockColumns, columnOffsets, fieldsOf, hasEndRow } from "../../schema/lookup";
import { blockName, cellName } from "../../schema/names";
import { derivationOf } from "../../report/complete";
import { fitRow, growRow, nameArea, putText, type Canvas } from "../canvas";
import { codeFormat, styles, valueStyle } from "../styles";
import { validationFor } from "../validation";
import { cellIn, listRow, sumRow } from "../../schema/path";

/** A header cell over several columns: "其中：" over the parts of a total. */
export interface Header {
  readonly text: string;
  readonly row: number;
  readonly rows: number;
  readonly col: number;
  readonly cols: number;
}

/** Merged headers as the form prints them; rows and columns count from the top left of the table. */
export const headerRows = (c: Canvas, headers: readonly Header[], widths: readonly number[]): void => {
  const height = Math.max(...headers.map((h) => h.row + h.rows));
  for (const h of headers) {
    putText(c, { row: c.row + h.row, col: h.col, rows: h.rows, cols: h.cols }, h.text, styles.header);
    fitRow(
      c,
      c.row + h.row + h.rows - 1,
      h.text,
      widths.slice(h.col, h.col + h.cols).reduce((a, b) => a + b, 0),
    );
  }
  for (let row = c.row; row < c.row + height; row++) c.headings.add(row);
  c.heads.push({ from: c.row, to: c.row + height - 1 });
  c.row += height;
};

/** One header a column, from the labels. */
export const plainHeaders = (section: Section): readonly Header[] => {
  const offsets = columnOffsets(section);
  return Object.entries(fieldsOf(section)).map(([f, field]) => ({
    text: field.label,
    row: 0,
    rows: 1,
    col: offsets.get(f) ?? 0,
    cols: field.span ?? 1,
  }));
};

/** The name of the indicator in place of its code, where the edition knows it. */
const indicatorFormat = (c: Canvas, id: CellId, field: Field): Pick<CellStyle, "numberFormat"> => {
  const name = field.code === "indicator" ? c.hints.get(textIn(c.report.cell(id))) : undefined;
  return name === undefined ? {} : { numberFormat: codeFormat(name) };
};

const bodyRow = (c: Canvas, key: string, prefix: string, widths: readonly number[]): void => {
  const section = c.report.schema.sectionOf(key);
  const offsets = columnOffsets(section);
  for (const [f, field] of Object.entries(fieldsOf(section))) {
    const id = cellIn(prefix, f);
    const col = offsets.get(f) ?? 0;
    const cols = field.span ?? 1;
    const style: CellStyle = {
      ...valueStyle(field, { derived: derivationOf(id, c.report.schema) !== undefined, borders: true }),
      ...indicatorFormat(c, id, field),
    };
    putText(c, { row: c.row, col, rows: 1, cols }, "", style);
    c.fields.push({ id, field, row: c.row, col, style });
    fitRow(
      c,
      c.row,
      textIn(c.report.cell(id)),
      widths.slice(col, col + cols).reduce((a, b) => a + b, 0),
    );
  }
  if (Object.values(fieldsOf(section)).every(({ span = 1 }) => span === 1)) growRow(c, c.row);
  c.row++;
};

const endRow = (c: Canvas, cols: number): void => {
  for (let col = 0; col < cols; col++) c.texts.push({ row: c.row, col, value: null, style: styles.endRow });
  c.heights.set(c.row, 6);
  c.row++;
};

const columnValidations = (c: Canvas, key: string, from: number, rows: number): void => {
  const offsets = columnOffsets(c.report.schema.sectionOf(key));
  for (const [f, field] of Object.entries(fieldsOf(c.report.schema.sectionOf(key)))) {
    const area: Area = { row: from, col: offsets.get(f) ?? 0, rows, cols: 1 };
    const validation =
      derivationOf(cellIn(listRow(key, 0), f), c.report.schema) === undefined ? validationFor(field, area) : undefined;
    if (validation !== undefined && rows > 0) c.validations.push(validation);
  }
};

export interface RowsLayout {
  readonly widths: readonly number[];
  /** Grid columns of the whole block, for the end row. */
  readonly cols: number;
}

export const rowsBlock = (c: Canvas, key: string, layout: RowsLayout): void => {
  const section = c.report.schema.sectionOf(key);
  const top = c.row;
  const data = c.report.rowCount(key);
  const count = section.type === "fields" ? 0 : Math.max(data, section.freshRows);
  if (section.type === "table") {
    bodyRow(c, key, sumRow(key), layout.widths);
    for (const [f, field] of Object.entries(section.columns))
      nameArea(
        c,
        cellName(section, field),
        cellArea(top, columnOffsets(section).get(f) ?? 0),
        `${section.label} 汇总 ${field.label}`,
      );
  }
  const first = c.row;
  for (let i = 0; i < count; i++) bodyRow(c, key, listRow(key, i), layout.widths);
  columnValidations(c, key, first, c.row - first);
  if (hasEndRow(section)) endRow(c, layout.cols);
  if (c.row > top)
    nameArea(
      c,
      blockName(section),
      { row: top, col: 0, rows: c.row - top, cols: blockColumns(section) },
      `${section.label}：在末行（灰色细行）上方插入行`,
    );
};
