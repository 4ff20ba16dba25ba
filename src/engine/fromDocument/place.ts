/** Where something stands in a text document, as someone who counts finds it. */

/** A cell, or a whole row; for a table within a cell, outermost first. All counted from 1. */
export interface CellStep {
  readonly table: number;
  readonly row: number;
  readonly cell?: number;
}

export interface DocumentPlace {
  readonly cells: readonly CellStep[];
  /** Counted from 1 in the document, or in the cell; absent for a whole cell. */
  readonly paragraph?: number;
  /** The last one, where a text reaches over several. */
  readonly lastParagraph?: number;
  /** Beside the text: "文本框". */
  readonly beside?: string;
}

const stepWords = ({ table, row, cell }: CellStep): string =>
  `表 ${table} 第 ${row} 行${cell === undefined ? "" : `第 ${cell} 列`}`;

/** The row that a cell stands in. */
export const rowOfPlace = ({ cells }: DocumentPlace): DocumentPlace => ({
  cells: cells.map((step, i) => (i < cells.length - 1 ? step : { table: step.table, row: step.row })),
});

const paragraphWords = ({ paragraph, lastParagraph = paragraph }: DocumentPlace): string => {
  if (paragraph === undefined) return "";
  return lastParagraph === paragraph ? `第 ${paragraph} 段` : `第 ${paragraph}–${lastParagraph ?? paragraph} 段`;
};

/** "表 2 第 5 行第 3 列", "第 12 段", "第 12–20 段". */
export const placeWords = (place: DocumentPlace): string =>
  [place.beside ?? "", ...place.cells.map(stepWords), paragraphWords(place)].filter((part) => part !== "").join("，");

/** From the first to the last of two places; where they stand in different cells, the first alone. */
export const placeFromTo = (first: DocumentPlace, last: DocumentPlace): DocumentPlace => {
  const together = JSON.stringify(first.cells) === JSON.stringify(last.cells);
  const end = last.lastParagraph ?? last.paragraph;
  return together && end !== undefined ? { ...first, lastParagraph: end } : first;
};
