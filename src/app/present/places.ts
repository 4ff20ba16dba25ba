/** Where a cell of the report stands, as people read it. */
import type { CellId } from "../../domain/cell";
import type { Place } from "../../engine/report/read";
import { cellAddress, cellArea } from "../../workbook/address";
import type { PlaceView } from "../views/place";

export type Places = ReadonlyMap<CellId, Place>;

export const placeView = (id: CellId, places: Places): PlaceView | undefined => {
  const place = places.get(id);
  return place === undefined
    ? undefined
    : {
        sheet: place.sheet,
        area: cellArea(place.row, place.col),
        address: `${place.sheet}!${cellAddress(place.row, place.col)}`,
      };
};

/** For a view that has a place only when the cell does. */
export const withPlace = (
  id: CellId | undefined,
  places: Places,
): { readonly place: PlaceView } | Record<string, never> => {
  const place = id === undefined ? undefined : placeView(id, places);
  return place === undefined ? {} : { place };
};
