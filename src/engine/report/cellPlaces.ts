/** Where the cells of a report stand: in the order in which they were read, and by cell once somebody asks for one, which few checks do. */
import type { CellId } from "../../domain/cell";
import type { FieldCell } from "../schema/lookup";
import type { Place } from "./fault";

/** Cells that were read out of one row of a sheet; the same index in both lists. */
export interface PlacedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cols: readonly number[];
  readonly cells: readonly FieldCell[];
}

export interface CellPlaces extends ReadonlyMap<CellId, Place> {
  /** Those of cells alone. */
  readonly read: readonly PlacedRow[];
}

type OtherPlaces = Iterable<readonly [string, Place]>;

const mapOf = (read: readonly PlacedRow[], others: OtherPlaces): ReadonlyMap<CellId, Place> => {
  const places = new Map<CellId, Place>();
  for (const { sheet, row, cols, cells } of read)
    cells.forEach(({ id }, i) => places.set(id, { sheet, row, col: cols[i] ?? 0 }));
  for (const [id, place] of others) places.set(id, place);
  return places;
};

/** `others`: of what is no cell, as lists and rows that no field reads. */
export const cellPlaces = (read: readonly PlacedRow[], others: OtherPlaces): CellPlaces =>
  new PlacesOfCells(read, others);

class PlacesOfCells implements CellPlaces {
  #made: ReadonlyMap<CellId, Place> | undefined;

  constructor(
    readonly read: readonly PlacedRow[],
    private readonly others: OtherPlaces,
  ) {}

  private get all(): ReadonlyMap<CellId, Place> {
    return (this.#made ??= mapOf(this.read, this.others));
  }
  get size(): number {
    return this.all.size;
  }
  get(id: CellId): Place | undefined {
    return this.all.get(id);
  }
  has(id: CellId): boolean {
    return this.all.has(id);
  }
  forEach(each: (place: Place, id: CellId, places: ReadonlyMap<CellId, Place>) => void): void {
    this.all.forEach(each);
  }
  keys() {
    return this.all.keys();
  }
  values() {
    return this.all.values();
  }
  entries() {
    return this.all.entries();
  }
  [Symbol.iterator]() {
    return this.all[Symbol.iterator]();
  }
}
