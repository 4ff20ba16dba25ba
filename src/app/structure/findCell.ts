/** A single cell by the label beside it. */
import type { Area } from "../../workbook/model";
import type { FoundBlock } from "./findBlock";
import type { FoundWords } from "./foundWords";
import { inPart } from "./inPart";
import type { CellProof } from "./proofs";
import { holds, type SheetWords, type Spot, type Word } from "./words";

const rowWords = ({ words }: SheetWords, { label }: CellProof): readonly Word[] =>
  words.filter((w) => w.row === label.row && w !== label);

/** Another word of the label's row stands in another column than it should: cells were moved within the row. */
const isDisplaced = (found: FoundWords, words: SheetWords, proof: CellProof, at: Spot): boolean =>
  rowWords(words, proof).some((w) => {
    const here = found.spotsOf(w.text).filter((s) => s.row === at.row);
    return here.length > 0 && !here.some((s) => s.col === at.col + w.col - proof.label.col);
  });

const isFilled = (found: FoundWords, spot: Spot): boolean => (found.at(spot)?.value ?? null) !== null;

/** The cell is blank, and something that the form does not print stands where nothing should: it may well be what is looked for. */
const isElsewhere = (found: FoundWords, words: SheetWords, proof: CellProof, at: Spot, cell: Spot): boolean => {
  if (isFilled(found, cell)) return false;
  if (proof.label.row !== proof.area.row) {
    const below = { row: cell.row + 1, col: cell.col };
    return isFilled(found, below) && !words.words.some((w) => w.text === found.textAt(below));
  }
  const alone =
    rowWords(words, proof).length === 0 &&
    !words.noteRows.has(proof.label.row) &&
    words.named.filter((n) => n.area.row <= proof.area.row && proof.area.row < n.area.row + n.area.rows).length === 1;
  const row = found.sheet.cells[at.row - found.sheet.top] ?? [];
  return alone && row.some((c, i) => c.value !== null && i + found.sheet.left !== at.col);
};

/** The column that the header of the list above gives, else the step from the label. */
const cellOf = (proof: CellProof, at: Spot, block: FoundBlock | undefined): Spot | undefined => {
  const row = at.row + proof.area.row - proof.label.row;
  const col =
    proof.below === undefined ? at.col + proof.area.col - proof.label.col : block?.columns.get(proof.area.col);
  return col === undefined ? undefined : { row, col };
};

/** Nothing where the label stands nowhere or twice, or where its row is not as printed. */
export const findCell = (
  found: FoundWords,
  words: SheetWords,
  proof: CellProof,
  taken: readonly Area[],
  block: FoundBlock | undefined,
): Spot | undefined => {
  const labels = found
    .spotsOf(proof.label.text)
    .filter((spot) => !taken.some((a) => holds(a, spot)) && inPart(found, words, proof, spot.row));
  const [at] = labels;
  const cell = at === undefined || labels.length > 1 ? undefined : cellOf(proof, at, block);
  if (at === undefined || cell === undefined) return undefined;
  const printed = words.words.some((w) => w.text === found.textAt(cell));
  return printed || isDisplaced(found, words, proof, at) || isElsewhere(found, words, proof, at, cell)
    ? undefined
    : cell;
};
