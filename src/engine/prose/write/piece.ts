/** Generated text in pieces; a piece that is a figure knows the fields it came from. */

export interface Piece {
  readonly text: string;
  readonly fields: readonly string[];
}

/** A figure in the finished paragraph, [start, end). */
interface BoundFigure extends Piece {
  readonly start: number;
  readonly end: number;
}

export interface Written {
  readonly text: string;
  readonly figures: readonly BoundFigure[];
}

export const words = (text: string): Piece => ({ text, fields: [] });

export const assemble = (pieces: readonly Piece[]): Written => {
  const figures: BoundFigure[] = [];
  let text = "";
  for (const piece of pieces) {
    if (piece.fields.length > 0) figures.push({ ...piece, start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, figures };
};

/** Items with a separator between them; undefined for none. */
export const joinedPieces = (
  items: readonly (readonly Piece[])[],
  between: (i: number) => string,
): readonly Piece[] | undefined =>
  items.length === 0 ? undefined : items.flatMap((item, i) => (i === 0 ? item : [words(between(i)), ...item]));
