/**
 * What a sheet can do without: panes, gridlines, paper. Excel refuses some of it for reasons outside the workbook: no printer is installed
 * (office-js#1860), another workbook is in front (office-js#771, #2078, #6365). None of that may keep the contents from being there.
 */
import { areaAddress, cellAddress } from "../../workbook/address";
import type { PageMargins, PageSetup, SheetSpec } from "../../workbook/model";
import { groupBy } from "../../workbook/groupBy";
import { piecewise } from "../retrySingly";

/** One member of Excel's, set on one sheet. */
export interface Trimming {
  readonly member: string;
  readonly set: () => void;
}

/** Sets everything in one round trip; if that fails member by member, leaving out the members that Excel refuses. */
export const trim = async (context: Excel.RequestContext, trimmings: readonly Trimming[]): Promise<void> => {
  const members = [...groupBy(trimmings, ({ member }) => member).values()];
  await piecewise(context, members, (alike) => alike.forEach(({ set }) => set()));
};

export const trimmingsOf = (sheet: Excel.Worksheet, spec: SheetSpec): readonly Trimming[] => [
  ...view(sheet, spec),
  ...(spec.page === undefined ? [] : paper(sheet, spec.page)),
];

/** What an older version of the sheet may have left. */
export const untrimmed = (sheet: Excel.Worksheet): readonly Trimming[] => [
  { member: "unfreeze", set: () => sheet.freezePanes.unfreeze() },
  { member: "removePageBreaks", set: () => sheet.horizontalPageBreaks.removePageBreaks() },
];

/** Bringing a sheet to the front. */
export const showing = (sheet: Excel.Worksheet): Trimming => ({ member: "activate", set: () => sheet.activate() });

const view = (sheet: Excel.Worksheet, { freeze, showGridlines }: SheetSpec): readonly Trimming[] => [
  ...(freeze === undefined ? [] : [{ member: "freeze", set: () => applyFreeze(sheet, freeze) }]),
  ...(showGridlines === undefined ? [] : [{ member: "gridlines", set: () => (sheet.showGridlines = showGridlines) }]),
];

const applyFreeze = (sheet: Excel.Worksheet, { rows, cols }: NonNullable<SheetSpec["freeze"]>): void => {
  if (rows > 0 && cols > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, cols));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
};

const marginsOf = (pageLayout: Excel.PageLayout, margins: PageMargins): readonly (Trimming | false)[] => {
  const { top, bottom, left, right, footer } = margins;
  return [
    { member: "topMargin", set: () => (pageLayout.topMargin = top) },
    { member: "bottomMargin", set: () => (pageLayout.bottomMargin = bottom) },
    { member: "leftMargin", set: () => (pageLayout.leftMargin = left) },
    { member: "rightMargin", set: () => (pageLayout.rightMargin = right) },
    footer !== undefined && { member: "footerMargin", set: () => (pageLayout.footerMargin = footer) },
  ];
};

/** What is not said is left as it is. */
export const paper = (sheet: Excel.Worksheet, page: Partial<PageSetup>): readonly Trimming[] => {
  const { pageLayout } = sheet;
  const { printArea, paper: size, orientation, titleRows, footer, centerHorizontally: centred, rowBreaks = [] } = page;
  const all: readonly (Trimming | false)[] = [
    printArea !== undefined && { member: "printArea", set: () => pageLayout.setPrintArea(areaAddress(printArea)) },
    size !== undefined && { member: "paperSize", set: () => (pageLayout.paperSize = size) },
    orientation !== undefined && {
      member: "orientation",
      set: () => (pageLayout.orientation = ORIENTATION[orientation]),
    },
    ...(page.margins === undefined ? [] : marginsOf(pageLayout, page.margins)),
    centred !== undefined && { member: "centred", set: () => (pageLayout.centerHorizontally = centred) },
    page.fitToWidth === true && { member: "zoom", set: () => (pageLayout.zoom = { horizontalFitToPages: 1 }) },
    titleRows !== undefined && {
      member: "titleRows",
      set: () => pageLayout.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`),
    },
    footer !== undefined && {
      member: "footer",
      set: () => (pageLayout.headersFooters.defaultForAllPages.centerFooter = footer),
    },
    rowBreaks.length > 0 && {
      member: "rowBreaks",
      set: () => rowBreaks.forEach((row) => sheet.horizontalPageBreaks.add(cellAddress(row + 1, 0))),
    },
  ];
  return all.filter((each) => each !== false);
};

const ORIENTATION = { portrait: "Portrait", landscape: "Landscape" } as const;
