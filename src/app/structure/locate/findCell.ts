/** A single cell by the label beside it. */
import type { Area } from "../../../workbook/model";
import type { FoundBlock } from "./findBlock";
import type { FoundWords } from "../words/foundWords";
import { inPart } from "../words/wordsInSection";
import type { CellProof } from "../words/anchors";
import { isTakenOut, stepsBetween, type ColumnsMoved } from "./movedColumns";
import type { SheetWords, Word } from "../words/printedWords";
import { holds, type Point } from "../../../workbook/area";

interface Search {
  readonly found: FoundWords;
  readonly words: SheetWords;
  /** Areas of other names. */
  readonly taken: readonly Area[];
  readonly moved: ColumnsMoved | undefined;
}

const rowWords = ({ words }: SheetWords, { label }: CellProof): readonly Word[] =>
  words.filter((w) => w.row === label.row && w !== label);

/** Another word of the label's row stands in another column than it should: cells were moved within the row. */
const isDisplaced = ({ found, words, moved }: Search, proof: CellProof, at: Point): boolean =>
  rowWords(words, proof).some((w) => {
    const here = found.spotsOf(w.text).filter((s) => s.row === at.row);
    return here.length > 0 && !here.some((s) => s.col === columnBeside(moved, proof, at, w.col));
  });

/** Where a column of the form stands, seen from the label. */
const columnBeside = (moved: Search["moved"], { label }: CellProof, at: Point, col: number): number =>
  at.col + col - label.col + stepsBetween(moved, label.col, col);

const rowOf = (from: number, to: Point): readonly Point[] =>
  Array.from({ length: Math.max(0, to.col - from) }, (_, i) => ({ row: to.row, col: from + i }));

const isTypedFigure = (found: FoundWords, spot: Point): boolean => {
  const cell = found.at(spot);
  return typeof cell?.value === "number" && cell.formula === undefined;
};

/**
 * The cell is blank, and something that is nobody's stands where it may have been moved to: below it, or beside its label. Of two figures side by
 * side, as of last year and of this, either may be meant.
 */
const isElsewhere = (search: Search, proof: CellProof, at: Point, cell: Point): boolean => {
  const { found, words, taken } = search;
  if (proof.below !== undefined) return false;
  const isPrinted = (spot: Point): boolean => words.printed.has(found.textAt(spot));
  const isSomething = (spot: Point): boolean =>
    found.isFilled(spot) && !isPrinted(spot) && !taken.some((a) => holds(a, spot));
  if (found.isHeld(cell)) {
    const beside = { row: cell.row, col: cell.col + 1 };
    const isOfTheForm = words.named.some(({ area }) => holds(area, { row: proof.area.row, col: proof.area.col + 1 }));
    return !isOfTheForm && isTypedFigure(found, cell) && isTypedFigure(found, beside) && isSomething(beside);
  }
  if (proof.label.row !== proof.area.row) return isSomething({ row: cell.row + 1, col: cell.col });
  const isFirst = proof.label.col === 0;
  const left = isFirst && rowOf(found.sheet.left, at).some(isSomething);
  const right = rowOf(at.col + 1, { row: at.row, col: found.right });
  const next = right.findIndex(isPrinted);
  return left || right.slice(0, next < 0 ? undefined : next).some(isSomething);
};

/** A column that came in between, as of last year's figures, holds something as well. Columns that moved behind it are the form's own. */
const isPastAnother = ({ found, moved }: Search, proof: CellProof, at: Point, cell: Point): boolean => {
  const steps = stepsBetween(moved, proof.label.col, proof.area.col);
  const [past, to] = [cell.col - steps, Math.min(cell.col, (moved?.from ?? 0) + steps)];
  return past > at.col && rowOf(past, { row: cell.row, col: to }).some(found.isFilled);
};

/** The column that the header of the list above gives, else the step from the label. */
const cellOf = ({ moved }: Search, proof: CellProof, at: Point, block: FoundBlock | undefined): Point | undefined => {
  if (isTakenOut(moved, proof.area.col)) return undefined;
  const row = at.row + proof.area.row - proof.label.row;
  const col =
    proof.below === undefined ? columnBeside(moved, proof, at, proof.area.col) : block?.columns.get(proof.area.col);
  return col === undefined ? undefined : { row, col };
};

export interface CellFound {
  readonly cell: Point;
  /** What belongs there may stand beside it. */
  readonly isInDoubt: boolean;
}

/** Nothing where the label stands nowhere or twice, or where its row is not as printed. Labels within other names' areas are somebody's text. */
export const findCell = (search: Search, proof: CellProof, block: FoundBlock | undefined): CellFound | undefined => {
  const { found, words, taken } = search;
  const labels = found
    .spotsOf(proof.label.text)
    .filter((spot) => !taken.some((a) => holds(a, spot)) && inPart(found, words, proof, spot.row));
  const [at] = labels;
  const cell = at === undefined || labels.length > 1 ? undefined : cellOf(search, proof, at, block);
  if (at === undefined || cell === undefined || words.printed.has(found.textAt(cell))) return undefined;
  if (isDisplaced(search, proof, at)) return undefined;
  return { cell, isInDoubt: isElsewhere(search, proof, at, cell) || isPastAnother(search, proof, at, cell) };
};
