/** Derived cells in which the form's own formula does not stand, though nothing is wrong with what they show. */
import type { AnyCell, CellId } from "../../../domain/cell";
import { judge } from "../../../engine/checks/ties/derived";
import { formulaFor } from "../../../engine/layout/formula";
import { toFigure } from "../../../engine/report/cells";
import { derivationOf, statedValue } from "../../../engine/report/complete";
import type { Reading } from "../../../engine/report/read";
import { sectionIn } from "../../../engine/schema/path";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { sitesIn } from "../locate/currentSites";
import { compact } from "./standardFormulas";

/** A sum over blanks is zero; a zero that was typed is a figure. */
const showsNothing = (cell: AnyCell): boolean => {
  const figure = toFigure(cell);
  if (figure.state !== "filled") return figure.state === "blank";
  return cell.formula !== undefined && figure.value.value.isZero();
};

export const lostFormulas = (
  snapshot: WorkbookSnapshot,
  reading: Reading,
  sections: ReadonlySet<string>,
): readonly CellId[] => {
  const { cells, places } = reading;
  const sites = sitesIn(snapshot, reading);
  return [...cells.all()].flatMap((cell) => {
    const place = places.get(cell.id);
    if (!sections.has(sectionIn(cell.id)) || place === undefined) return [];
    if (derivationOf(cell.id, cells.schema) === undefined) return [];
    const standard = formulaFor(cell.id, place.sheet, sites);
    if (standard === undefined || compact(standard) === compact(cell.formula ?? "")) return [];
    const { agreement } = judge(toFigure(cell), statedValue(cell.id, cells));
    return agreement === "equal" || (agreement === "none" && showsNothing(cell)) ? [cell.id] : [];
  });
};
