/** The form's own formulas, put back where they are gone. */
import type { CellId } from "../../domain/cell";
import { formulaFor } from "../../engine/layout/formula";
import { scalarOf } from "../../engine/layout/value";
import type { CellWrite } from "../changes";
import type { Loaded } from "../loading/context";
import { writeInto } from "../loading/writeInto";
import { sitesIn } from "../structure/locate/currentSites";

/** What they come to is what was shown. None for a cell that has no place, or no formula there. */
export const formulaWrites = ({ snapshot, reading }: Loaded, ids: readonly CellId[]): readonly CellWrite[] => {
  const { cells, places } = reading;
  const sites = sitesIn(snapshot, reading);
  return ids.flatMap((id) => {
    const place = places.get(id);
    const formula = place === undefined ? undefined : formulaFor(id, place.sheet, sites);
    if (place === undefined || formula === undefined) return [];
    const { field } = cells.schema.fieldRef(id);
    return [writeInto(snapshot, place, field, { value: scalarOf(cells.cell(id), field), formula })];
  });
};
