/** Page setup between the plain workbook and the workbook's metadata. */
import type { Area, PageMargins, PageSetup } from "../../workbook/model";
import { defaultPage } from "../univer/metadata";
import type { PageLayout } from "../univer/metadata";

export const toPage = (page: PageSetup): PageLayout => {
  const plain = defaultPage();
  return {
    ...plain,
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: page.paper,
    zoom: page.fitToWidth === true ? { horizontalFitToPages: 1 } : { scale: 100 },
    leftMargin: page.margins.left,
    rightMargin: page.margins.right,
    topMargin: page.margins.top,
    bottomMargin: page.margins.bottom,
    footerMargin: page.margins.footer ?? plain.footerMargin,
    centerHorizontally: page.centerHorizontally ?? false,
    headersFooters: { ...plain.headersFooters, centerFooter: page.footer ?? "" },
    rowBreaks: (page.rowBreaks ?? []).map((row) => row + 1), // there a page ends after the row, here it begins with one
  };
};

const marginsIn = (page: PageLayout): PageMargins => ({
  top: page.topMargin,
  bottom: page.bottomMargin,
  left: page.leftMargin,
  right: page.rightMargin,
  ...(page.footerMargin === defaultPage().footerMargin ? {} : { footer: page.footerMargin }),
});

export const fromPage = (page: PageLayout, printArea: Area, titleRows: PageSetup["titleRows"]): PageSetup => ({
  paper: "A4",
  orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
  printArea,
  ...(titleRows === undefined ? {} : { titleRows }),
  ...(page.rowBreaks.length === 0 ? {} : { rowBreaks: page.rowBreaks.map((row) => row - 1) }),
  ...(page.zoom.horizontalFitToPages === 1 ? { fitToWidth: true } : {}),
  margins: marginsIn(page),
  ...(page.centerHorizontally ? { centerHorizontally: true } : {}),
  ...(page.headersFooters.centerFooter === "" ? {} : { footer: page.headersFooters.centerFooter }),
});
