/** Which printed words prove where a name belongs: all of a header row for a table or list, the label beside it for a single cell. */
import type { Area } from "../../../workbook/model";
import type { SheetWords, Word } from "./printedWords";

interface Part {
  /** The title nearest above. */
  readonly heading: Word | undefined;
  /** No other place of the sheet has these words: they prove it even where the title was changed. */
  readonly distinct: boolean;
}

export interface BlockProof extends Part {
  readonly area: Area;
  /** The header rows from top to bottom, each from left to right; directly above the first row. */
  readonly headers: readonly (readonly Word[])[];
}

export interface CellProof extends Part {
  readonly area: Area;
  /** Left of the cell, or above it where its row has no words. */
  readonly label: Word;
  /** Directly below a table or list, whose header says which column it is. */
  readonly below?: string;
}

const headingAbove = ({ headings }: SheetWords, row: number): Word | undefined =>
  headings.filter((h) => h.row < row).at(-1);

const inRow = ({ words }: SheetWords, row: number): readonly Word[] =>
  words.filter((w) => w.row === row).sort((a, b) => a.col - b.col);

const headerRows = (sheet: SheetWords, area: Area): readonly (readonly Word[])[] => {
  const rows: (readonly Word[])[] = [];
  for (let row = area.row - 1; row >= 0; row--) {
    const words = inRow(sheet, row);
    if (words.length === 0 || words.some((w) => sheet.headings.includes(w))) break;
    rows.unshift(words);
  }
  return rows;
};

const sameWords = (row: readonly Word[], other: readonly Word[]): boolean =>
  row.every((w) => other.some((o) => o.text === w.text));

/** No other row has all words of the lowest header row. */
const distinctHeader = (sheet: SheetWords, row: readonly Word[]): boolean =>
  sheet.words.every(({ row: at }) => at === row[0]?.row || !sameWords(row, inRow(sheet, at)));

export const blockProof = (sheet: SheetWords, area: Area): BlockProof => {
  const headers = headerRows(sheet, area);
  return {
    area,
    headers,
    heading: headingAbove(sheet, headers[0]?.[0]?.row ?? area.row),
    distinct: distinctHeader(sheet, headers.at(-1) ?? []),
  };
};

/** "—" stands where nothing is asked, and says nothing of the cell beside it. */
const saysSomething = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

const labelOf = (sheet: SheetWords, { row, col }: Area): Word | undefined =>
  inRow(sheet, row)
    .filter((w) => w.col < col && saysSomething(w))
    .at(-1) ??
  sheet.words
    .filter((w) => w.col === col && w.row < row)
    .sort((a, b) => a.row - b.row)
    .at(-1);

/** A list or table that ends in the row above; in a column of it the header says what a cell is. */
const blockAbove = ({ named }: SheetWords, { row, col }: Area): string | undefined =>
  named.find(({ area }) => area.cols > 1 && area.row + area.rows === row && col < area.col + area.cols)?.name;

export const cellProof = (sheet: SheetWords, area: Area): CellProof | undefined => {
  const label = labelOf(sheet, area);
  if (label === undefined) return undefined;
  const below = blockAbove(sheet, area);
  return {
    area,
    label,
    heading: sheet.headings.includes(label) ? undefined : headingAbove(sheet, label.row),
    distinct: sheet.words.filter((w) => w.text === label.text).length === 1,
    ...(below === undefined ? {} : { below }),
  };
};
