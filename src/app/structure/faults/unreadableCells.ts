/** Cells that could not be read because their name or sheet is gone: not blank, but unknown, so that no rule speaks of what the structure has told. */
import type { Report } from "../../../engine/definition/report";
import type { AnyCell, CellId } from "../../../domain/cell";
import { toFigure, type ReportCells } from "../../../engine/report/cells";
import type { Fault } from "../../../engine/report/read";
import { sectionsOn } from "./layoutFaults";
import { fieldIdOf, fieldIn, sectionIn } from "../../../engine/schema/path";

type LostName = Extract<Fault, { readonly kind: "nameMissing" | "nameBroken" | "nameMoved" }>;

export const isLost = (f: Fault): f is LostName =>
  f.kind === "nameMissing" || f.kind === "nameBroken" || f.kind === "nameMoved";

/** Field ids, or whole parts of the form. */
const lostBy = (report: Report, fault: Fault): readonly string[] => {
  switch (fault.kind) {
    case "nameMissing":
    case "nameBroken":
    case "nameMoved":
      return [
        fault.field === undefined || fault.inSumRow === true ? fault.section : fieldIn(fault.section, fault.field),
      ];
    case "columnsMoved":
      return [fault.section];
    case "sheetMissing":
    case "sheetUnclear":
      return sectionsOn(report, [fault.sheet]);
    default:
      return [];
  }
};

export const withLost = <C extends ReportCells>(report: Report, cells: C, faults: readonly Fault[]): C => {
  const lost = new Set(faults.flatMap((fault) => lostBy(report, fault)));
  if (lost.size === 0) return cells;
  const cell = (id: CellId): AnyCell => {
    const found = cells.cell(id);
    const isLost = found.state === "blank" && (lost.has(fieldIdOf(id)) || lost.has(sectionIn(id)));
    return isLost ? { id, state: "unreadable", raw: "#REF!", why: "error" } : found;
  };
  return { ...cells, cell, figure: (id) => toFigure(cell(id)) };
};
