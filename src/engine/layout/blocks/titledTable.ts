/** A table of the form below its title: whole on one page where a page can hold it. */
import { headerRows, plainHeaders, rowsBlock, type Header, type RowsLayout } from "./rows";
import { heading } from "./title";
import type { Canvas } from "../canvas";
import { styles } from "../styles";

interface TableLayout extends RowsLayout {
  /** One a column, from the labels, where they are not given. */
  readonly headers?: readonly Header[];
  /** On every further page of the sheet: only for its last table. */
  readonly repeatsHead?: boolean;
}

/** A head on every further page of the sheet. Excel repeats one range a sheet, on the pages after it. */
export const repeatedHead = (c: Canvas, headers: readonly Header[], widths: readonly number[]): void => {
  const from = c.row;
  headerRows(c, headers, widths);
  c.titleRows = { from, to: c.row - 1 };
};

export const titledTable = (c: Canvas, key: string, { headers, repeatsHead, ...layout }: TableLayout): void => {
  const section = c.report.schema.sectionOf(key);
  const top = c.row;
  heading(c, section.label, layout.cols, styles.blockTitle);
  const from = c.row;
  const draw = repeatsHead === true ? repeatedHead : headerRows;
  draw(c, headers ?? plainHeaders(section), layout.widths);
  const head = { from, to: c.row - 1 };
  rowsBlock(c, key, layout);
  c.tables.push({ row: top, rows: c.row - top, section: key, head });
};
