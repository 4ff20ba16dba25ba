/** Faults of single cells that are told together: one for each sheet that is seen. */
import type { AnyCell } from "../../../domain/cell";
import { groupBy } from "../../../workbook/groupBy";
import type { Report } from "../../../engine/definition/report";
import type { Fault, Place, Reading } from "../../../engine/report/read";
import { cellAddress } from "../../../workbook/address";
import type { FoundSheet, WorkbookSnapshot } from "../../../workbook/model";

interface CellFault {
  readonly kind: "textCut" | "formatOdd";
  /** Whether what it takes to tell is known of the sheet. */
  readonly isKnown: (sheet: FoundSheet) => boolean;
  readonly isAt: (cell: AnyCell, place: Place, sheet: FoundSheet) => boolean;
}

export const faultsPerSheet = (
  report: Report,
  { sheets }: WorkbookSnapshot,
  { cells, places }: Reading,
  { kind, isKnown, isAt }: CellFault,
): readonly Fault[] => {
  const seen = sheets.filter((sheet) => sheet.visibility === "visible" && isKnown(sheet));
  if (seen.length === 0) return [];
  const placed = [...cells.all()].flatMap((cell) => {
    const place = places.get(cell.id);
    return place === undefined ? [] : [{ cell, place }];
  });
  const bySheet = groupBy(placed, ({ place }) => place.sheet);
  return seen.flatMap((sheet): readonly Fault[] => {
    const found = (bySheet.get(sheet.name) ?? []).filter(({ cell, place }) => isAt(cell, place, sheet));
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        kind,
        section: report.schema.fieldRef(first.cell.id).sectionKey,
        at: first.cell.id,
        cells: found.map(({ cell }) => cell.id),
        sheet: sheet.name,
        addresses: found.map(({ place }) => cellAddress(place.row, place.col)).join("、"),
      },
    ];
  });
};
