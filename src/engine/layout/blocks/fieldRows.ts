/** Single fields in rows of label and value. */
import { textIn } from "../../../domain/cell";
import { cellArea } from "../../../workbook/address";
import type { CellStyle } from "../../../workbook/model";
import type { Field } from "../../schema/field";
import { fieldsOf } from "../../schema/lookup";
import { cellName } from "../../schema/names";
import { derivationOf } from "../../report/complete";
import { fitRows, nameArea, putText, type Canvas } from "../canvas";
import { styles, valueStyle } from "../styles";
import { validationFor } from "../validation";
import { fieldIn } from "../../schema/path";

interface FieldSpot {
  readonly row: number;
  readonly col: number;
  readonly cols: number;
  /** 1 unless given. */
  readonly rows?: number;
  /** Characters that fit into one line of the spot. */
  readonly chars: number;
}

/** Places one field: value cell merged over `cols`, name, validation, height. */
export const placeField = (c: Canvas, section: string, key: string, at: FieldSpot, style?: CellStyle): void => {
  const field: Field | undefined = fieldsOf(c.report.schema.sectionOf(section))[key];
  if (field === undefined) throw new Error(`The form has no field ${fieldIn(section, key)}`);
  const id = fieldIn(section, key);
  const look = style ?? valueStyle(field, { derived: derivationOf(id, c.report.schema) !== undefined, borders: true });
  const { rows = 1 } = at;
  const area = { row: at.row, col: at.col, rows, cols: at.cols };
  putText(c, area, "", look);
  c.fields.push({ id, field, row: at.row, col: at.col, style: look });
  nameArea(c, cellName(c.report.schema.sectionOf(section), field), cellArea(at.row, at.col), field.label);
  const validation = validationFor(field, cellArea(at.row, at.col));
  if (validation !== undefined) c.validations.push(validation);
  fitRows(c, area, textIn(c.report.cell(id)), at.chars, look.font?.size);
};

interface RowGrid {
  /** Grid columns of label and value, in pairs from the left: [label, value, label, value]. */
  readonly spans: readonly number[];
  readonly widths: readonly number[];
}

const charsOf = (grid: RowGrid, from: number, cols: number): number =>
  grid.widths.slice(from, from + cols).reduce((a, b) => a + b, 0);

/** Rows of the grid that a long text is merged over, since Excel makes no row higher than 409 points. */
const LONG_ROWS = 4;

/** One row of label/value pairs; the last value takes what is left of the grid. A long text has several rows of the grid to itself. */
export const fieldRow = (c: Canvas, section: string, keys: readonly string[], grid: RowGrid): void => {
  const isLong = keys.some((key) => fieldsOf(c.report.schema.sectionOf(section))[key]?.long === true);
  const rows = isLong ? LONG_ROWS : 1;
  const total = grid.spans.reduce((a, b) => a + b, 0);
  let col = 0;
  keys.forEach((key, i) => {
    const label = grid.spans[i * 2] ?? 1;
    const last = i === keys.length - 1;
    const value = last ? total - col - label : (grid.spans[i * 2 + 1] ?? 1);
    const field = fieldsOf(c.report.schema.sectionOf(section))[key];
    putText(c, { row: c.row, col, rows, cols: label }, field?.label ?? key, styles.label);
    fitRows(c, { row: c.row, rows }, field?.label ?? key, charsOf(grid, col, label));
    placeField(c, section, key, {
      row: c.row,
      col: col + label,
      cols: value,
      rows,
      chars: charsOf(grid, col + label, value),
    });
    col += label + value;
  });
  for (let row = c.row; row < c.row + rows - 1; row++) c.headings.add(row);
  c.row += rows;
};
