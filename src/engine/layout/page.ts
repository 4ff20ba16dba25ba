/** A4 with margins in points, as official forms are printed. */
import type { PageSetup } from "../../workbook/model";

const CM = 28.35;

export const portrait = (
  columns: number,
): Omit<PageSetup, "printArea" | "rowBreaks"> & { readonly columns: number } => ({
  paper: "A4",
  orientation: "portrait",
  fitToWidth: true,
  margins: { top: 2 * CM, bottom: 2 * CM, left: 1.8 * CM, right: 1.8 * CM },
  centerHorizontally: true,
  footer: "第 &P 页 共 &N 页",
  columns,
});

export const landscape = (columns: number): ReturnType<typeof portrait> => ({
  ...portrait(columns),
  orientation: "landscape",
});
