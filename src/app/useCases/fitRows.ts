/** 调整行高: every row as high as its text needs, and pages that end where no heading is left alone. */
import type { RowsFit } from "../ports";
import { sheetsToday, type SheetToday } from "../look/sheetsToday";
import type { Loaded, WorkbookContext } from "../loading/context";

const fitOf = ({ name, spec, growing }: SheetToday): RowsFit => ({
  sheet: name,
  heights: spec.rowHeights,
  following: growing,
  breaks: spec.page?.rowBreaks ?? [],
});

/** Of these sheets, or of all that are not protected; gives the names of those that were done. */
export const fitRowsOf = async (
  { workbook }: WorkbookContext,
  loaded: Loaded,
  wanted?: readonly string[],
): Promise<readonly string[]> => {
  const isProtected = (name: string): boolean => loaded.snapshot.sheets.some((s) => s.name === name && s.protected);
  const fits = sheetsToday(loaded)
    .filter(({ name }) => (wanted === undefined ? !isProtected(name) : wanted.includes(name)))
    .map(fitOf);
  if (fits.length > 0) await workbook.fitRows(fits);
  return fits.map(({ sheet }) => sheet);
};
