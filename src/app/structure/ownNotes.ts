/** What somebody wrote on a sheet of the form beside what its fields read and what the form prints. */
import type { Report, ReportSections } from "../../engine/definition/report";
import { layoutSheet } from "../../engine/layout/workbook";
import type { ReadingOf } from "../../engine/report/read";
import type { CellSpec, WorkbookSnapshot } from "../../workbook/model";
import { plainWords } from "./words/printedWords";
import { fieldCells } from "./sheetRows";
import { standardOf } from "./standardLayout";
import { sheetToday } from "./locate/tabsToday";

/** As the form prints them with what stands in it: some show what other sheets hold, which is nobody's note. */
const printedFormulas = (report: Report, { cells }: ReadingOf<ReportSections>, standard: string): ReadonlySet<string> =>
  new Set(layoutSheet(report, cells, standard).sheet.cells.flatMap(({ formula }) => formula ?? []));

/** Without formats. Nothing where it is not certain which cells are fields: names of the sheet are lost or broken. */
export const ownNotes = (
  report: Report,
  snapshot: WorkbookSnapshot,
  reading: ReadingOf<ReportSections>,
  standard: string,
): readonly CellSpec[] => {
  const form = standardOf(report);
  const found = snapshot.sheets.find(({ name }) => name === sheetToday(form, snapshot, standard));
  const isUnsure = reading.faults.some((fault) => "name" in fault && form.homes.get(fault.name)?.sheet === standard);
  if (found?.visibility !== "visible" || isUnsure) return [];
  const fields = fieldCells(reading).get(found.name);
  const printed = form.words.get(standard)?.printed ?? new Set<string>();
  const formulas = printedFormulas(report, reading, standard);
  return found.cells.flatMap((cells, r) =>
    cells.flatMap(({ value, formula }, c): readonly CellSpec[] => {
      const [row, col] = [found.top + r, found.left + c];
      const isBlank = value === null || String(value).trim() === "";
      const isPrinted = printed.has(plainWords(String(value))) || (formula !== undefined && formulas.has(formula));
      if (isBlank || isPrinted || fields?.get(row)?.includes(col) === true) return [];
      return [{ row, col, value, ...(formula === undefined ? {} : { formula }) }];
    }),
  );
};
