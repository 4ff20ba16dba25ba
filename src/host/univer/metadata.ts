/**
 * What a workbook holds that Univer has no place for: page setup, protection, the settings of the document. It travels in Univer's snapshot,
 * but not in its undo.
 */
import type { Json } from "../protocol/wire";
import type { IStyleData } from "./data";

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** As Excel names it: "A4"; null is the printer's default. */
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  headersFooters: { [place in HeaderFooterPlace]: string };
  /** Rows (from 0) that begin a new page. */
  rowBreaks: number[];
}

export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export interface Protection {
  /** As the add-in gave them. */
  options: { readonly [option: string]: Json };
  password?: string;
}

/** What was said of all cells of a sheet. */
export interface WholeFormat {
  readonly style: IStyleData;
  /** In points. */
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  /** How large the grid was when it was said: the cells beyond have it from here. */
  readonly rows: number;
  readonly cols: number;
}

export interface SheetMetadata {
  veryHidden?: boolean;
  protection?: Protection;
  page?: PageLayout;
  whole?: WholeFormat;
}

export interface WorkbookMetadata {
  /** Sheets may not be added, removed, renamed or hidden. */
  structureLocked?: boolean;
  /** "" for none. */
  structurePassword?: string;
  /** What Office.context.document.settings holds: JSON texts. */
  documentSettings: { [key: string]: string };
  sheets: { [sheetId: string]: SheetMetadata };
}

export const METADATA = "SHEET_OFFICE_HOST_PLUGIN";

export const emptyMetadata = (): WorkbookMetadata => ({
  documentSettings: {},
  sheets: {},
});

/** Excel's own margins, in points: 0.7 inch at the sides, 0.75 above and below, 0.3 for header and footer. */
export const defaultPage = (): PageLayout => ({
  orientation: "Portrait",
  paperSize: null,
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  rowBreaks: [],
});
