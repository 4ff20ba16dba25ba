/** A table or list on a sheet of its own: its title, a note, and its header, which stays in view and stands on every printed page. */
import { fieldsOf } from "../schema/lookup";
import type { Section } from "../schema/section";
import type { ReportCells } from "../report/cells";
import { headerRows, plainHeaders, rowsBlock } from "./blocks/rows";
import { heading } from "./blocks/title";
import { putText, type Canvas, type SheetFrame } from "./canvas";
import { styles } from "./styles";
import type { SheetPlan } from "./workbook";

interface OwnSheet {
  /** Of its tab. */
  readonly name: string;
  /** Key of the section. */
  readonly section: string;
  readonly note: (report: ReportCells) => string;
  readonly noteHeight: number;
  readonly tabColor: string;
  readonly page: (columns: number) => SheetFrame["page"];
}

const TITLE_HEIGHT = 30;
/** Title and note stand above it. */
const HEADER = 2;

const draw = (c: Canvas, { section: key, note, noteHeight }: OwnSheet, widths: readonly number[]): void => {
  const section = c.report.schema.sectionOf(key);
  const cols = widths.length;
  heading(c, section.label, cols, styles.partTitle, TITLE_HEIGHT);
  putText(c, { row: c.row, col: 0, rows: 1, cols }, note(c.report), styles.note);
  c.heights.set(c.row, noteHeight);
  c.row++;
  headerRows(c, plainHeaders(section), widths);
  rowsBlock(c, key, { widths, cols });
};

export const ownSheet = (section: Section, own: OwnSheet): SheetPlan => {
  const widths = Object.values(fieldsOf(section)).map((f) => f.width ?? 12);
  return {
    name: own.name,
    frame: {
      columnWidths: widths,
      tabColor: own.tabColor,
      freezeRows: HEADER + 1,
      page: { ...own.page(widths.length), titleRows: { from: HEADER, to: HEADER } },
    },
    draw: (c) => draw(c, own, widths),
  };
};
