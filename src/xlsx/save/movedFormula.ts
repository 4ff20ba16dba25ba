/** A formula after rows and columns of a sheet moved, as Excel rewrites it. */
import { areaAddress, columnIndex, columnName, parseRef, SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/address";
import { areaNow, spanNow, type MovedLines } from "../../workbook/movedLines";

export interface MovedSheet {
  readonly name: string;
  readonly lines: MovedLines;
}

const SHEET = String.raw`(?:(?<quoted>'(?:[^']|'')*')|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
const LINES = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

/** Alternatives in this order: texts and what is in brackets (other workbooks, tables) as a whole, then references, then words and numbers that merely look like one. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[[^\]]*\](?:[\p{L}\p{N}_.]*!\$?[A-Z]*\$?\d*)?`,
    String.raw`(?:${SHEET})?(?<ref>${CELLS}|${LINES})(?![\p{L}\p{N}_.(!])`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  ].join("|"),
  "giu",
);

type Groups = Readonly<Record<"quoted" | "bare" | "ref", string | undefined>>;

/** `own` is the sheet that the formula stands on, where it stands on one. References to cells that are gone become #REF!. */
export const movedFormula = (formula: string, own: string | undefined, { name, lines }: MovedSheet): string =>
  formula.replace(TOKEN, (token: string, ...rest: readonly unknown[]) => {
    const { quoted, bare, ref } = rest.at(-1) as Groups;
    if (ref === undefined) return token;
    const sheet = quoted?.slice(1, -1).replaceAll("''", "'") ?? bare ?? own;
    if (sheet?.toLowerCase() !== name.toLowerCase()) return token;
    const prefix = token.slice(0, token.length - ref.length);
    return prefix + (movedRef(ref, lines) ?? "#REF!");
  });

/** "$B$7:$H$12", "3:5", "$B:$C"; each anchor stays where it was. */
const movedRef = (ref: string, lines: MovedLines): string | undefined => {
  const [first = "", last = first] = ref.split(":");
  if (/^\$?\d+$/.test(first)) return movedSpan(first, last, lines.rows, SHEET_ROWS, rowNumber, (n) => String(n + 1));
  if (/^\$?[A-Z]+$/i.test(first)) return movedSpan(first, last, lines.cols, SHEET_COLUMNS, columnIndex, columnName);
  const area = parseRef(`x!${ref}`)?.area;
  const now = area === undefined ? undefined : areaNow(lines, area);
  if (now === undefined) return undefined;
  const [start = "", end = start] = areaAddress(now).split(":");
  return ref.includes(":") ? `${anchored(first, start)}:${anchored(last, end)}` : anchored(first, start);
};

const rowNumber = (text: string): number => Number(text) - 1;

const movedSpan = (
  first: string,
  last: string,
  line: MovedLines["rows"],
  limit: number,
  indexOf: (text: string) => number,
  print: (index: number) => string,
): string | undefined => {
  const [from, to] = [first, last].map((part) => indexOf(part.replace("$", "").toUpperCase()));
  if (from === undefined || to === undefined) return undefined;
  const now = spanNow(line, { first: from, count: to - from + 1 }, limit);
  if (now === undefined) return undefined;
  const anchor = (part: string): string => (part.startsWith("$") ? "$" : "");
  return `${anchor(first)}${print(now.first)}:${anchor(last)}${print(now.first + now.count - 1)}`;
};

const anchored = (was: string, now: string): string => {
  const [, col = "", row = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(was) ?? [];
  return now.replace(/^([A-Z]+)(\d+)$/, (_, letters: string, digits: string) => `${col}${letters}${row}${digits}`);
};
