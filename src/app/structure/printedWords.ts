/**
 * The printed words of the standard form, by sheet: labels beside cells, header rows above tables and lists, and headings above both.
 * They are the same whatever the edition and however many rows a list has, and so are the steps from a label or a header to its cells.
 */
import { parseRef } from "../../workbook/address";
import { holds, type Point } from "../../workbook/area";
import type { Area, SheetSpec, WorkbookSpec } from "../../workbook/model";

export interface Word extends Point {
  readonly text: string;
}

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

export interface SheetWords {
  readonly words: readonly Word[];
  /** All that stands printed there in any edition. */
  readonly printed: ReadonlySet<string>;
  /** Alone in their row, at its left: titles of parts, from top to bottom. */
  readonly headings: readonly Word[];
  readonly named: readonly NamedArea[];
}

/** Other programs change widths of letters and breaks of lines; the words stay. */
export const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** Where the names of a workbook point, by sheet. */
const namedBySheet = ({ names }: WorkbookSpec): ReadonlyMap<string, readonly NamedArea[]> => {
  const bySheet = new Map<string, NamedArea[]>();
  for (const { name, ref } of names) {
    const target = parseRef(ref);
    if (target === undefined) continue;
    const named = bySheet.get(target.sheet) ?? [];
    named.push({ name, area: target.area });
    bySheet.set(target.sheet, named);
  }
  return bySheet;
};

/** What stands where a name points is the report's, and no printed word. */
const textsOn = (sheet: SheetSpec, named: readonly NamedArea[]): readonly Word[] =>
  sheet.cells.flatMap(({ row, col, value, formula }) =>
    typeof value !== "string" ||
    plain(value) === "" ||
    formula !== undefined ||
    named.some((n) => holds(n.area, { row, col }))
      ? []
      : [{ row, col, text: plain(value) }],
  );

const isHeading = (word: Word, words: readonly Word[], named: readonly NamedArea[]): boolean =>
  word.col === 0 &&
  !words.some((w) => w !== word && w.row === word.row) &&
  !named.some((n) => n.area.row <= word.row && word.row < n.area.row + n.area.rows);

interface Printed {
  readonly named: readonly NamedArea[];
  readonly words: readonly Word[];
}

const printedIn = (spec: WorkbookSpec): ReadonlyMap<string, Printed> => {
  const bySheet = namedBySheet(spec);
  return new Map(
    spec.sheets.map((sheet) => {
      const named = bySheet.get(sheet.name) ?? [];
      return [sheet.name, { named, words: textsOn(sheet, named) }];
    }),
  );
};

/** `others`: with everything that may be printed, whatever the edition. */
export const sheetWords = (spec: WorkbookSpec, others: readonly WorkbookSpec[]): ReadonlyMap<string, SheetWords> => {
  const own = printedIn(spec);
  const all = [own, ...others.map(printedIn)];
  return new Map(
    [...own].map(([sheet, { named, words }]) => {
      const headings = words.filter((w) => isHeading(w, words, named)).sort((a, b) => a.row - b.row);
      const printed = new Set(all.flatMap((each) => each.get(sheet)?.words.map(({ text }) => text) ?? []));
      return [sheet, { words, headings, named, printed }];
    }),
  );
};
