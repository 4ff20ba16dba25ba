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

/**
 * The row after the last of a block that begins at `from`, its thin end row included: with as many rows as are there.
 * Blank rows above the next words stay outside as in the standard layout, unless the row that then ends the block is filled.
 */
export const endOfBlock = (
  found: FoundWords,
  words: SheetWords,
  proof: BlockProof,
  from: Point & { readonly cols: number },
): number => {
  const next = nextWord(found, words, proof, from);
  const limit = next?.row ?? Math.max(found.end + 1, from.row + 1);
  const filled = (row: number): boolean =>
    Array.from({ length: from.cols }, (_, i) => i).some((i) => found.isFilled({ row, col: from.col + i }));
  const usual = next === undefined ? limit : limit - (next.word.row - (proof.area.row + proof.area.rows));
  if (usual > from.row && !filled(usual - 1)) return usual;
  let last = limit - 1;
  while (last >= from.row && !filled(last)) last--;
  return Math.min(last + 2, limit);
};
