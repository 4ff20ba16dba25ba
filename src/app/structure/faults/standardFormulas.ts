/** Formulas that the form itself wrote, today or in an earlier version. */
import type { AnyCell, CellId } from "../../../domain/cell";
import { earlierFormulaFor, formulaFor } from "../../../engine/layout/formula";
import type { Reading } from "../../../engine/report/read";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { sitesIn } from "../locate/currentSites";

/** Without blanks, in capitals: as formulas are compared. */
export const compact = (formula: string): string => formula.replace(/\s/g, "").toUpperCase();

/** What the form itself writes there, today or in an earlier version. */
type Standard = (cell: AnyCell) => "today" | "earlier" | undefined;

export const standardIn = (snapshot: WorkbookSnapshot, reading: Reading): Standard => {
  const { places } = reading;
  const sites = sitesIn(snapshot, reading);
  return ({ id, formula }) => {
    const place = places.get(id);
    if (formula === undefined || place === undefined) return undefined;
    const isAs = (standard: string | undefined): boolean =>
      standard !== undefined && compact(standard) === compact(formula);
    if (isAs(formulaFor(id, place.sheet, sites))) return "today";
    return isAs(earlierFormulaFor(id, place.sheet, sites)) ? "earlier" : undefined;
  };
};

/** Those of an earlier version. */
export const earlierFormulas = (snapshot: WorkbookSnapshot, reading: Reading): readonly CellId[] => {
  const standard = standardIn(snapshot, reading);
  return [...reading.cells.all()].flatMap((cell) => (standard(cell) === "earlier" ? [cell.id] : []));
};
