/** What a command of Univer makes of the text of a formula, or of what a name means, as in Excel: only references change. */
import type { IRange, Workbook } from "@univerjs/core";
import { quoteWhereNeeded } from "../addresses";
import { shiftAt, type ShiftKind } from "../changes/rangeTracking";
import { fromGrid } from "../range";
import { replacedSheet, shiftedFormula } from "./formulaShift";
import { lost } from "./lostReferences";

/** Univer's description of a command that moves what is referred to, as far as it is looked at. */
export interface ReferenceMove {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
  /** The new one. */
  readonly sheetName?: string;
  readonly range?: IRange;
  /** Rows of the range that a filter hides: they stay. */
  readonly rangeFilteredRows?: readonly number[];
}

/** By Univer's types of moves. */
const SHIFTS: { readonly [type: number]: ShiftKind } = {
  3: { axis: "rows", kind: "insert", whole: true },
  4: { axis: "columns", kind: "insert", whole: true },
  5: { axis: "rows", kind: "remove", whole: true },
  6: { axis: "columns", kind: "remove", whole: true },
  7: { axis: "columns", kind: "remove", whole: false },
  8: { axis: "rows", kind: "remove", whole: false },
  9: { axis: "rows", kind: "insert", whole: false },
  10: { axis: "columns", kind: "insert", whole: false },
};
const RENAMED = 11;
const REMOVED = 12;
const NAME_REMOVED = 14;

export interface MovedText {
  /** `own`: the name of the sheet that the formula stands on. */
  readonly ofFormula: (text: string, own: string) => string;
  readonly ofName: (text: string) => string;
}

/** undefined where cells are moved about, and for whatever else Univer follows by itself. */
export const movedText = (workbook: Workbook, move: ReferenceMove): MovedText | undefined => {
  const moved = workbook.getSheetBySheetId(move.sheetId)?.getName();
  if (moved === undefined) return undefined;
  const { type, range, sheetName } = move;
  const kind = SHIFTS[type];
  if (kind !== undefined && range !== undefined && (move.rangeFilteredRows ?? []).length === 0) {
    const shift = shiftAt(kind, move.sheetId, fromGrid(range));
    const ofFormula = (text: string, own: string): string => shiftedFormula(text, { own, moved }, shift);
    return { ofFormula, ofName: (text) => ofFormula(text, "") };
  }
  if (type === RENAMED && sheetName !== undefined) {
    const ofName = (text: string): string =>
      replacedSheet(text, moved, (reference) => `${quoteWhereNeeded(sheetName)}!${reference}`);
    return { ofFormula: ofName, ofName };
  }
  if (type === NAME_REMOVED) return unchanged;
  if (type !== REMOVED) return undefined;
  const ofName = (text: string): string => replacedSheet(text, moved, lost);
  return { ofFormula: ofName, ofName };
};

/** Excel goes on naming what is gone, and gives #NAME? for it. */
export const unchanged: MovedText = { ofFormula: (text) => text, ofName: (text) => text };
