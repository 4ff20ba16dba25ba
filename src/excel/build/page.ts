/** Paper: print area, margins, repeated rows, page breaks, footer. */
import { areaAddress, cellAddress } from "../../workbook/address";
import type { PageSetup } from "../../workbook/model";

/** Queues the whole page set-up. */
export const applyPage = (sheet: Excel.Worksheet, page: PageSetup): void => {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(areaAddress(page.printArea));
  pageLayout.paperSize = page.paper;
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.topMargin = page.margins.top;
  pageLayout.bottomMargin = page.margins.bottom;
  pageLayout.leftMargin = page.margins.left;
  pageLayout.rightMargin = page.margins.right;
  if (page.centerHorizontally !== undefined) pageLayout.centerHorizontally = page.centerHorizontally;
  if (page.fitToWidth === true) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (page.titleRows !== undefined)
    pageLayout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  if (page.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  for (const row of page.rowBreaks ?? []) sheet.horizontalPageBreaks.add(cellAddress(row + 1, 0));
};
