/** A4 with margins in points, as official forms are printed. */
import type { PageSetup } from "../../workbook/model";
import { pixelsOfColumns } from "../../workbook/textMeasure";

/** 2, 2.3, 1.8, 1.8 and 1.5 cm, to the thousandth of a point that files keep. */
const MARGINS = { top: 56.7, bottom: 65.205, left: 51.03, right: 51.03, footer: 42.525 } as const;

/** The footer stands close to the rows: LibreOffice shrinks what is between them with the sheet, and 2 cm stay free down to 60 %. */
export const portrait = (
  columns: number,
): Omit<PageSetup, "printArea" | "rowBreaks"> & { readonly columns: number } => ({
  paper: "A4",
  orientation: "portrait",
  fitToWidth: true,
  margins: MARGINS,
  centerHorizontally: true,
  footer: "第 &P 页 共 &N 页",
  columns,
});

/** Sheets beside the report: not among its pages. */
export const working = (page: ReturnType<typeof portrait>): ReturnType<typeof portrait> => ({
  ...page,
  footer: "工作底稿《&A》",
});

export const landscape = (columns: number): ReturnType<typeof portrait> => ({
  ...portrait(columns),
  orientation: "landscape",
});

/** ISO 216, in points. */
const A4 = { short: 595.28, long: 841.89 } as const;
const POINTS_PER_PIXEL = 72 / 96;
/** Programs round the scale and the heights of rows. */
const SLACK = 12;

/** How many points of rows fit onto a page once the columns are scaled to its width, in the sheet's own points. */
export const printableHeight = (
  { orientation, margins }: Pick<PageSetup, "orientation" | "margins">,
  columnWidths: readonly number[],
): number => {
  const [across, down] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  const width = pixelsOfColumns(columnWidths) * POINTS_PER_PIXEL;
  const scale = Math.min(1, (across - margins.left - margins.right) / width);
  return (down - margins.top - margins.bottom - SLACK) / scale;
};
