/** What somebody wrote on a sheet of the form beside what its fields read and what the form prints. */
import type { Report } from "../../engine/definition/report";
import type { Reading } from "../../engine/report/read";
import type { CellSpec, WorkbookSnapshot } from "../../workbook/model";
import { plainWords } from "./printedWords";
import { fieldCells } from "./sheetRows";
import { standardOf } from "./standardLayout";
import { sheetToday } from "./tabsToday";

/** Without formats. Nothing where it is not certain which cells are fields: names of the sheet are lost or broken. */
export const ownNotes = (
  report: Report,
  snapshot: WorkbookSnapshot,
  reading: Reading,
  standard: string,
): readonly CellSpec[] => {
  const form = standardOf(report);
  const found = snapshot.sheets.find(({ name }) => name === sheetToday(form, snapshot, standard));
  const isUnsure = reading.faults.some((fault) => "name" in fault && form.homes.get(fault.name)?.sheet === standard);
  if (found?.visibility !== "visible" || isUnsure) return [];
  const fields = fieldCells(reading).get(found.name) ?? new Set<string>();
  const printed = form.words.get(standard)?.printed ?? new Set<string>();
  return found.cells.flatMap((cells, r) =>
    cells.flatMap(({ value, formula }, c): readonly CellSpec[] => {
      const [row, col] = [found.top + r, found.left + c];
      const isBlank = value === null || String(value).trim() === "";
      if (isBlank || fields.has(`${row},${col}`) || printed.has(plainWords(String(value)))) return [];
      return [{ row, col, value, ...(formula === undefined ? {} : { formula }) }];
    }),
  );
};
