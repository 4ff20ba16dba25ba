/** A text document to be printed: blocks in the few looks of an official paper. Fonts, measures and the file format are the writer's. */

/** 封面标题 · 封面栏目 · the three levels of headings · running text · small print · text above a table · title of a form within the paper. */
export type ParagraphLook =
  "title" | "cover" | "heading1" | "heading2" | "heading3" | "body" | "note" | "caption" | "formTitle";

export interface PrintedParagraph {
  readonly kind: "paragraph";
  readonly look: ParagraphLook;
  /** One line. */
  readonly text: string;
}

export interface PrintedCell {
  /** Position in the table, from 0, and what is merged into it. */
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
  /** Lines are parted by "\n"; "" for an empty cell. */
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly bold: boolean;
}

export interface PrintedRow {
  /** Repeated at the top of each page; only rows at the head of a table. */
  readonly header: boolean;
  /** In points, at least: room to sign or to stamp. */
  readonly height?: number;
}

export interface PrintedTable {
  readonly kind: "table";
  /** Widths of the columns in any unit, to be scaled to the page. */
  readonly widths: readonly number[];
  readonly rows: readonly PrintedRow[];
  /** Each once, in reading order; together they fill the grid. */
  readonly cells: readonly PrintedCell[];
}

export type PrintedBlock = PrintedParagraph | PrintedTable | { readonly kind: "pageBreak" };

export interface PrintedDocument {
  readonly title: string;
  readonly blocks: readonly PrintedBlock[];
}
