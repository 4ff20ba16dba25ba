/** Faults of single cells that are told together: one for each sheet that is seen. */
import type { CellId } from "../../../domain/cell";
import type { Report } from "../../../engine/definition/report";
import type { Fault, Reading } from "../../../engine/report/read";
import type { FieldCell } from "../../../engine/schema/lookup";
import { cellAddress } from "../../../workbook/address";
import type { FoundSheet, WorkbookSnapshot } from "../../../workbook/model";

interface CellFault {
  readonly kind: "textCut" | "formatOdd";
  /** Whether what it takes to tell is known of the sheet. */
  readonly isKnown: (sheet: FoundSheet) => boolean;
  readonly isAt: (cell: FieldCell, row: number, col: number, sheet: FoundSheet) => boolean;
}

interface Seen {
  readonly sheet: FoundSheet;
  readonly ids: CellId[];
  readonly addresses: string[];
}

/** Row by row, without the place of each cell: of the thousands there are few are told. */
export const faultsPerSheet = (
  report: Report,
  { sheets }: WorkbookSnapshot,
  { places }: Reading,
  { kind, isKnown, isAt }: CellFault,
): readonly Fault[] => {
  const seen = new Map<string, Seen>();
  for (const sheet of sheets)
    if (sheet.visibility === "visible" && isKnown(sheet)) seen.set(sheet.name, { sheet, ids: [], addresses: [] });
  if (seen.size === 0) return [];
  for (const { sheet, row, cols, cells } of places.read) {
    const on = seen.get(sheet);
    if (on === undefined) continue;
    cells.forEach((cell, i) => {
      const col = cols[i] ?? 0;
      if (!isAt(cell, row, col, on.sheet)) return;
      on.ids.push(cell.id);
      on.addresses.push(cellAddress(row, col));
    });
  }
  return [...seen.values()].flatMap(({ sheet, ids, addresses }): readonly Fault[] => {
    const [at] = ids;
    if (at === undefined) return [];
    const section = report.schema.fieldRef(at).sectionKey;
    return [{ kind, section, at, cells: ids, sheet: sheet.name, addresses: addresses.join("、") }];
  });
};
