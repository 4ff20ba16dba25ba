/** How far a table or list reaches: to the words that follow it in the standard layout. */
import type { FoundWords } from "../words/foundWords";
import type { BlockProof } from "../words/anchors";
import type { SheetWords, Word } from "../words/printedWords";
import type { Point } from "../../../workbook/area";

/** The words that follow below in the standard layout: the first of them ends the block. */
export const nextWord = (
  found: FoundWords,
  { words }: SheetWords,
  { area }: BlockProof,
  from: Point,
): { readonly row: number; readonly word: Word } | undefined =>
  words
    .filter((w) => w.col === area.col && w.row >= area.row + area.rows)
    .flatMap((word) =>
      found
        .spotsOf(word.text)
        .filter((spot) => spot.row >= from.row && spot.col === from.col)
        .map(({ row }) => ({ row, word })),
    )
    .sort((a, b) => a.row - b.row || a.word.row - b.word.row)[0];

/** As many cells as a remark or a line of signatures fills. */
const MOST_OF_REMARK = 2;

/** The last row of a block that nothing of the form follows: remarks that stand apart below it hold no figure, and are no rows of it. */
const lastRow = (found: FoundWords, { row: first, col, cols }: Span, limit: number): number => {
  const isCalculated = (spot: Point): boolean => found.at(spot)?.formula !== undefined;
  const filledIn = (row: number): readonly Point[] =>
    Array.from({ length: cols }, (_, i) => ({ row, col: col + i })).filter((s) => found.isFilled(s) || isCalculated(s));
  const isRemark = (row: number): boolean => {
    const filled = filledIn(row);
    const isText = (spot: Point): boolean => typeof found.at(spot)?.value === "string" && !isCalculated(spot);
    return filled.length <= MOST_OF_REMARK && filled.every(isText);
  };
  const rows = Array.from({ length: limit - first }, (_, i) => first + i).filter((row) => filledIn(row).length > 0);
  const below = rows.findIndex(
    (row, i) => i > 0 && row > (rows[i - 1] ?? row) + 1 && rows.slice(i).every((other) => isRemark(other)),
  );
  return (below < 0 ? rows.at(-1) : rows[below - 1]) ?? first - 1;
};

type Span = Point & { readonly cols: number };

/**
 * The row after the last of a block that begins at `from`, its thin end row included: with as many rows as are there.
 * Blank rows above the next words stay outside as in the standard layout, unless the row that then ends the block is filled.
 */
export const endOfBlock = (found: FoundWords, words: SheetWords, proof: BlockProof, from: Span): number => {
  const next = nextWord(found, words, proof, from);
  if (next === undefined) return lastRow(found, from, Math.max(found.end, from.row)) + 2;
  const filled = (row: number): boolean =>
    Array.from({ length: from.cols }, (_, i) => i).some((i) => found.isFilled({ row, col: from.col + i }));
  const limit = next.row;
  const usual = limit - (next.word.row - (proof.area.row + proof.area.rows));
  if (usual > from.row && !filled(usual - 1)) return usual;
  let last = limit - 1;
  while (last >= from.row && !filled(last)) last--;
  return Math.min(last + 2, limit);
};
