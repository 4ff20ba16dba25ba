/** A table or list by its header rows: every printed word of them has to be there, in its order. */
import type { FoundWords } from "../words/foundWords";
import { inPart } from "../words/wordsInSection";
import type { BlockProof } from "../words/anchors";
import type { SheetWords, Word } from "../words/printedWords";
import type { Area } from "../../../workbook/model";
import { holds, type Point } from "../../../workbook/area";

export interface FoundBlock {
  /** The row below the header. */
  readonly top: number;
  /** Where each grid column of the standard layout that has a word of its own stands now. */
  readonly columns: ReadonlyMap<number, number>;
}

/** The words of one header row from a column on, other columns between them passed over. */
const matchRow = (
  found: FoundWords,
  words: readonly Word[],
  row: number,
  from: number,
): readonly number[] | undefined => {
  const cols: number[] = [];
  let next = from;
  for (const word of words) {
    const hit = found.spotsOf(word.text).find((s) => s.row === row && s.col >= next);
    if (hit === undefined) return undefined;
    cols.push(hit.col);
    next = hit.col + 1;
  }
  return cols;
};

/** Lower rows name the columns under a word that spans them. */
const matchAt = (found: FoundWords, { headers }: BlockProof, at: Point): FoundBlock | undefined => {
  const columns = new Map<number, number>();
  for (const [i, words] of headers.entries()) {
    const cols = matchRow(found, words, at.row + i, at.col);
    if (cols === undefined) return undefined;
    words.forEach((word, n) => columns.set(word.col, cols[n] ?? 0));
  }
  return { top: at.row + headers.length, columns };
};

type Held = ReadonlyMap<string, Area>;

/** Rows between the title and the header that the form itself has there, and whose names are lost: of another list there may be any number. */
const ownRowsBetween = ({ named }: SheetWords, { heading, headers }: BlockProof, held: Held): number => {
  const [from, to] = [heading?.row ?? -1, headers[0]?.[0]?.row ?? 0];
  const lost = named.filter(({ name, area }) => area.row > from && area.row < to && !held.has(name));
  if (lost.some(({ area }) => area.cols > 1)) return Infinity;
  return new Set(lost.flatMap(({ area }) => Array.from({ length: area.rows }, (_, i) => area.row + i))).size;
};

/** More rows of somebody's figures between the title and the header than the form has there: the header was moved away from its rows. */
const isMovedDown = (
  { headingAbove, sheet, isFilled, textAt }: FoundWords,
  words: SheetWords,
  proof: BlockProof,
  held: Held,
  at: Point,
): boolean => {
  const from = (headingAbove(at.row)?.row ?? -1) + 1;
  const others = words.named.flatMap(({ name, area }) => (area === proof.area ? [] : (held.get(name) ?? [])));
  const rows = Array.from({ length: at.row - from }, (_, i) => from + i).filter((row) => {
    const cells = (sheet.cells[row - sheet.top] ?? []).map((_, i) => ({ row, col: sheet.left + i }));
    const somebodys = cells.filter(
      (spot) => isFilled(spot) && !words.printed.has(textAt(spot)) && !others.some((area) => holds(area, spot)),
    );
    return somebodys.length > 1;
  });
  return rows.length > ownRowsBetween(words, proof, held);
};

/** Nothing where the words stand nowhere, or in more places than one. */
export const findBlock = (
  found: FoundWords,
  words: SheetWords,
  proof: BlockProof,
  held: Held,
): FoundBlock | undefined => {
  const first = proof.headers[0]?.[0];
  if (first === undefined) return undefined;
  const hits = found
    .spotsOf(first.text)
    .filter((spot) => inPart(found, words, proof, spot.row) && !isMovedDown(found, words, proof, held, spot))
    .flatMap((spot) => matchAt(found, proof, spot) ?? []);
  return hits.length === 1 ? hits[0] : undefined;
};
