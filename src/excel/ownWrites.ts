/** What we wrote last, so that Excel's change events about it are not taken for a person's. Only needed below ExcelApi 1.14. */
import type { Area, Scalar } from "../workbook/model";
import { covers } from "./areas";

export interface OwnWrite {
  readonly sheet: string;
  /** Absent: the whole sheet was built. */
  readonly area?: Area;
  /** Of a single cell. */
  readonly value?: Scalar;
}

export interface OwnWrites {
  /** Replaces what was noted before: the events about an action are in before the next one writes. */
  note(writes: readonly OwnWrite[]): void;
  /**
   * Whether a change of these cells is the echo of our own. A single cell must be one we wrote singly and hold what we wrote;
   * several cells at once are ours when they lie within what we wrote.
   */
  explains(change: { readonly sheet: string; readonly area: Area; readonly value: unknown }): boolean;
}

export const createOwnWrites = (): OwnWrites => {
  let last: readonly OwnWrite[] = [];
  return {
    note: (writes) => (last = writes),
    explains: (change) => last.some((write) => write.sheet === change.sheet && echoes(write, change)),
  };
};

const echoes = (write: OwnWrite, { area, value }: { readonly area: Area; readonly value: unknown }): boolean => {
  if (write.area !== undefined && !covers(write.area, area)) return false;
  if (area.rows * area.cols > 1) return true;
  const single = write.area !== undefined && write.area.rows * write.area.cols === 1;
  return single && (value === undefined || write.value === undefined || (value === "" ? null : value) === write.value);
};
