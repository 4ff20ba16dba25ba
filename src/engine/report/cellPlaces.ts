/** Where the cells of a report stand: in the order in which they were read, and by cell once somebody asks for one, which few checks do. */
import type { CellId } from "../../domain/cell";
import type { Place } from "./fault";

/** Cell by cell, the same index in every list. */
export interface ReadCells {
  readonly ids: CellId[];
  readonly sheets: string[];
  readonly rows: number[];
  readonly cols: number[];
}

export interface CellPlaces extends ReadonlyMap<CellId, Place> {
  /** Those of cells alone. */
  readonly read: ReadCells;
}

export type OtherPlaces = Iterable<readonly [string, Place]>;

const mapOf = ({ ids, sheets, rows, cols }: ReadCells, others: OtherPlaces): ReadonlyMap<CellId, Place> => {
  const places = new Map<CellId, Place>();
  ids.forEach((id, i) => places.set(id, { sheet: sheets[i] ?? "", row: rows[i] ?? 0, col: cols[i] ?? 0 }));
  for (const [id, place] of others) places.set(id, place);
  return places;
};

/** `others`: of what is no cell, as lists and rows that no field reads. */
export const cellPlaces = (read: ReadCells, others: OtherPlaces): CellPlaces => {
  let made: ReadonlyMap<CellId, Place> | undefined;
  const all = (): ReadonlyMap<CellId, Place> => (made ??= mapOf(read, others));
  return {
    read,
    get size() {
      return all().size;
    },
    get: (id) => all().get(id),
    has: (id) => all().has(id),
    forEach: (each) => {
      all().forEach(each);
    },
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
};
