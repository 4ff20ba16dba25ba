/** What we wrote last, so that Excel's change events about it are not taken for a person's. Only needed below ExcelApi 1.14. */
import type { Area, CellSpec, Scalar } from "../../workbook/model";
import { covers, overlap } from "../../workbook/area";

export interface OwnWrite {
  readonly sheet: string;
  /** Absent: the whole sheet was built. */
  readonly area?: Area;
  /** Of a single cell. */
  readonly value?: Scalar;
}

/** What Excel tells of a single cell that was written; a formula says nothing of what it comes to. */
export const singleValue = (cell: CellSpec | undefined): Pick<OwnWrite, "value"> =>
  cell === undefined || cell.formula !== undefined ? {} : { value: cell.value };

export interface OwnWrites {
  /** Replaces what was noted before: the events about an action are in before the next one writes. */
  note(writes: readonly OwnWrite[]): void;
  /**
   * Whether a change of these cells is our own. A single cell must be one we wrote singly and hold what we wrote; several cells at once
   * are ours when they lie within what we wrote. Cells that were told once are a person's from then on: pasted over, or undone.
   */
  explains(change: { readonly sheet: string; readonly area: Area; readonly value: unknown }): boolean;
}

export const createOwnWrites = (): OwnWrites => {
  let last: readonly OwnWrite[] = [];
  let told: readonly (readonly [write: OwnWrite, area: Area])[] = [];
  const wasTold = (write: OwnWrite, area: Area): boolean =>
    told.some(([each, before]) => each === write && overlap(before, area));
  return {
    note: (writes) => {
      last = writes;
      told = [];
    },
    explains: (change) => {
      const { sheet, area } = change;
      const found = last.find((write) => write.sheet === sheet && isAbout(write, change) && !wasTold(write, area));
      if (found !== undefined) told = [...told, [found, area]];
      return found !== undefined;
    },
  };
};

const isSingle = (area: Area | undefined): boolean => area !== undefined && area.rows * area.cols === 1;

const isAbout = (write: OwnWrite, { area, value }: { readonly area: Area; readonly value: unknown }): boolean => {
  if (write.area !== undefined && !covers(write.area, area)) return false;
  if (!isSingle(area)) return true;
  return (
    isSingle(write.area) &&
    (value === undefined || write.value === undefined || (value === "" ? null : value) === write.value)
  );
};
