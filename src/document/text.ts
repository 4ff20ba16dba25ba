/** Reading a document's blocks as text. */
import type { Block, Paragraph } from "./model";

/** As printed: the automatic number and the text. */
export const shownText = ({ number, text }: Paragraph): string => number + text;

/** Every paragraph below, those of nested tables included, in reading order. */
const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block] : block.cells.flatMap((cell) => paragraphsOf(cell.blocks)),
  );

/** One line a paragraph. */
export const blocksText = (blocks: readonly Block[]): string => paragraphsOf(blocks).map(shownText).join("\n");
