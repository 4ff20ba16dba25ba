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

const namedOn = ({ names }: WorkbookSpec, sheet: string): readonly NamedArea[] =>
  names.flatMap(({ name, ref }) => {
    const target = parseRef(ref);
    return target?.sheet === sheet ? [{ name, area: target.area }] : [];
  });

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

/** `specs`: with everything that may be printed, whatever the edition. */
const printedOn = (specs: readonly WorkbookSpec[], sheet: string): ReadonlySet<string> =>
  new Set(
    specs.flatMap((spec) =>
      spec.sheets
        .filter((s) => s.name === sheet)
        .flatMap((s) => textsOn(s, namedOn(spec, sheet)).map(({ text }) => text)),
    ),
  );

export const sheetWords = (spec: WorkbookSpec, others: readonly WorkbookSpec[]): ReadonlyMap<string, SheetWords> =>
  new Map(
    spec.sheets.map((sheet) => {
      const named = namedOn(spec, sheet.name);
      const words = textsOn(sheet, named);
      const headings = words.filter((w) => isHeading(w, words, named)).sort((a, b) => a.row - b.row);
      return [sheet.name, { words, headings, named, printed: printedOn([spec, ...others], sheet.name) }];
    }),
  );
