/** Moving a formula as Excel does when it is filled down or across: relative references move, everything else stays. */
import { columnIndex, columnName, SHEET_COLUMNS, SHEET_ROWS } from "./address";

/** A reference ends where no name, function call or sheet prefix goes on. */
const END = String.raw`(?![\p{L}\p{N}_.(!])`;

/** Alternatives in this order: what is skipped as a whole, then references, then words and numbers that merely look like one. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[[^\]]*\]`,
    String.raw`(?<cols>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})${END}`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})${END}`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})${END}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  ].join("|"),
  "giu",
);

/** `formula` without "="; a reference that would leave the sheet becomes #REF!. */
export const shiftFormula = (formula: string, rows: number, cols: number): string => {
  if (rows === 0 && cols === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...rest: readonly unknown[]) => {
    const { cols: wholeCols, rows: wholeRows, cell } = groupsOf(rest);
    if (cell !== undefined) return shiftCell(cell, rows, cols);
    if (wholeCols !== undefined) return shiftSpan(wholeCols, (part) => shiftCol(part, cols));
    if (wholeRows !== undefined) return shiftSpan(wholeRows, (part) => shiftRow(part, rows));
    return token;
  });
};

type Groups = Readonly<Record<"cols" | "rows" | "cell", string | undefined>>;

/** String.replace hands the named groups over as the last argument, typed as unknown rest. */
const groupsOf = (rest: readonly unknown[]): Groups => rest.at(-1) as Groups;

const BROKEN = "#REF!";

const shiftCell = (cell: string, rows: number, cols: number): string => {
  const split = cell.search(/\$?\d/);
  return joined([shiftCol(cell.slice(0, split), cols), shiftRow(cell.slice(split), rows)], "");
};

const shiftSpan = (span: string, shift: (part: string) => string): string => joined(span.split(":").map(shift), ":");

const joined = (parts: readonly string[], separator: string): string =>
  parts.includes(BROKEN) ? BROKEN : parts.join(separator);

const shiftCol = (part: string, cols: number): string => {
  if (part.startsWith("$")) return part;
  const col = columnIndex(part) + cols;
  return col < 0 || col >= SHEET_COLUMNS ? BROKEN : columnName(col);
};

const shiftRow = (part: string, rows: number): string => {
  if (part.startsWith("$")) return part;
  const row = Number(part) + rows;
  return row < 1 || row > SHEET_ROWS ? BROKEN : String(row);
};
