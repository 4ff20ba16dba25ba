/** A text document as plain data: what its readers see, block by block, without fonts and colours. Knows no file format. */

export interface Paragraph {
  readonly kind: "paragraph";
  /** What automatic numbering puts in front of the text: "（一）"; "" without. */
  readonly number: string;
  /** Lines are parted by "\n", tabs kept. */
  readonly text: string;
  /** 0 for a heading of the first level, 1 for the next; absent for body text. */
  readonly outline?: number;
  /** Counted from 1 among the paragraphs that show text: in the document outside its tables, or in the cell. */
  readonly no: number;
}

/** A cell with everything that is merged into it. */
export interface TableCell {
  /** Position in the grid, from 0. */
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
  /** Which cell of its row it is to someone who counts, from 1. */
  readonly place: number;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  /** Counted from 1 in the document, nested ones in their cell. */
  readonly no: number;
  readonly rows: number;
  readonly cols: number;
  /** Each once, in reading order. */
  readonly cells: readonly TableCell[];
}

export type Block = Paragraph | Table;

/**
 * What stands beside the text of the document. An embedded object and another file that is set in are not opened:
 * their text is what stands before them.
 */
export interface Aside {
  readonly kind: "textBox" | "footnote" | "endnote" | "comment" | "contents" | "object" | "otherFile";
  readonly text: string;
}

export interface TextDocument {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
}
