/** The references of a formula after rows, columns, cells or sheets came, went or were renamed. Everything else in its text stays as it is. */
import { areaAddress, columnIndex, columnName } from "../../../workbook/address";
import type { Area } from "../../../workbook/model";
import { MAX_COLUMNS, MAX_ROWS } from "../data";
import { shifted } from "../changes/rangeTracking";
import type { Shift } from "../changes/rangeTracking";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
/** A reference ends where no name, function call or sheet prefix goes on. */
const END = String.raw`(?![\p{L}\p{N}_.(!])`;

/** Texts first, then references with their sheet, then words and numbers that merely begin like one. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:(?<sheet>'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(?<cells>${CELL}(?::${CELL})?)|(?<cols>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})|(?<rows>\$?\d{1,7}:\$?\d{1,7}))${END}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`\d+(?:\.\d+)?`,
  ].join("|"),
  "giu",
);

/** The sheet that the formula stands on, and the one whose cells moved. */
interface ShiftedSheets {
  readonly own: string;
  readonly moved: string;
}

export const shiftedFormula = (formula: string, sheets: ShiftedSheets, shift: Shift): string =>
  withReferences(formula, (reference, sheet) =>
    isSheet(nameIn(sheet) ?? sheets.own, sheets.moved)
      ? `${sheet === undefined ? "" : `${sheet}!`}${shiftedReference(reference, shift)}`
      : undefined,
  );

/** With `to` in place of every reference to that sheet's cells by its name. */
export const replacedSheet = (formula: string, from: string, to: (reference: string) => string): string =>
  withReferences(formula, (reference, sheet) => {
    const name = nameIn(sheet);
    return name !== undefined && isSheet(name, from) ? to(reference) : undefined;
  });

/** `sheet` as it is written, in its quotation marks; undefined leaves the reference as it is. */
const withReferences = (
  formula: string,
  change: (reference: string, sheet: string | undefined) => string | undefined,
): string =>
  formula.replace(TOKEN, (token: string, ...rest: readonly unknown[]) => {
    const { sheet, cells, cols, rows } = groupsOf(rest);
    const reference = cells ?? cols ?? rows;
    return (reference === undefined ? undefined : change(reference, sheet)) ?? token;
  });

const nameIn = (sheet: string | undefined): string | undefined => sheet?.replace(/^'|'$/g, "").replace(/''/g, "'");

const isSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

type Groups = Readonly<Record<"sheet" | "cells" | "cols" | "rows", string | undefined>>;

/** String.replace hands the named groups over as the last argument, typed as unknown rest. */
const groupsOf = (rest: readonly unknown[]): Groups => rest.at(-1) as Groups;

/** One end of a reference: "$B$2", "B" of whole columns, "2" of whole rows. */
interface End {
  readonly col?: number;
  readonly row?: number;
  readonly colAnchor: string;
  readonly rowAnchor: string;
}

const endOf = (text: string): End => {
  const [, colAnchor = "", letters, rowAnchor = "", digits] = /^(\$(?=[A-Z]))?([A-Z]+)?(\$)?(\d+)?$/i.exec(text) ?? [];
  return {
    colAnchor,
    rowAnchor,
    ...(letters === undefined ? {} : { col: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
};

const shiftedReference = (text: string, shift: Shift): string => {
  const [first = "", second] = text.split(":");
  const [a, b] = [endOf(first), endOf(second ?? first)];
  const before = areaOf(a, b);
  const after = shifted(before, shift);
  if (after === null) return "#REF!";
  if (areaAddress(after) === areaAddress(before)) return text;
  const start = print(a, after.row, after.col);
  return second === undefined ? start : `${start}:${print(b, after.row + after.rows - 1, after.col + after.cols - 1)}`;
};

const areaOf = (a: End, b: End): Area => {
  const [top, bottom] = [a.row ?? 0, b.row ?? MAX_ROWS - 1];
  const [left, right] = [a.col ?? 0, b.col ?? MAX_COLUMNS - 1];
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
};

const print = (end: End, row: number, col: number): string =>
  (end.col === undefined ? "" : `${end.colAnchor}${columnName(col)}`) +
  (end.row === undefined ? "" : `${end.rowAnchor}${row + 1}`);
