/**
 * Where our names stood when a use case last read them, or we last pointed them or moved their rows. Whoever writes by rows and columns goes by that.
 */
import { isOurName } from "../app/ports";
import { parseRef } from "../workbook/address";
import type { Area, NameSpec } from "../workbook/model";
import { sheetNamed, type SheetStructure } from "./structureCache";

interface NamedPlace {
  readonly sheetId: string;
  readonly area: Area;
}

export interface NamedPlaces {
  /** What a reading found, in place of all that was known. */
  put(names: readonly NameSpec[], sheets: readonly SheetStructure[]): void;
  /** What names have come to by our own doing; none of those that point at no known sheet stays known. */
  move(names: readonly NameSpec[], sheets: readonly SheetStructure[]): void;
  forget(names: readonly string[]): void;
  all(): ReadonlyMap<string, NamedPlace>;
}

export const createPlaces = (): NamedPlaces => {
  let places: ReadonlyMap<string, NamedPlace> = new Map();
  const forget = (names: readonly string[]): void => {
    places = new Map([...places].filter(([name]) => !names.includes(name)));
  };
  return {
    put: (names, sheets) => (places = placesOf(names, sheets)),
    move: (names, sheets) => {
      forget(names.map(({ name }) => name));
      places = new Map([...places, ...placesOf(names, sheets)]);
    },
    forget,
    all: () => places,
  };
};

export const placesOf = (
  names: readonly NameSpec[],
  sheets: readonly SheetStructure[],
): ReadonlyMap<string, NamedPlace> =>
  new Map(
    names
      .filter(({ name }) => isOurName(name))
      .flatMap(({ name, ref }) => {
        const place = parseRef(ref);
        const sheet = place && sheetNamed({ sheets }, place.sheet);
        return place === undefined || sheet === undefined
          ? []
          : [[name, { sheetId: sheet.id, area: place.area }] as const];
      }),
  );
