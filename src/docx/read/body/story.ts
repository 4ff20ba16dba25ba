/** A stretch of blocks: the body, a cell, a text box. Blank paragraphs are left out, the rest is counted. */
import type { Block, Paragraph } from "../../../document/model";
import { freshParagraph, type ParagraphDraft } from "./paragraph";
import type { CellDraft, TableRowDraft, TableDraft } from "./table";

export interface Story {
  readonly blocks: Block[];
  /** The cell that the story fills. */
  readonly cell: CellDraft | undefined;
  paragraphs: number;
  tables: number;
  paragraph: ParagraphDraft | undefined;
  /** Text of a paragraph whose end was deleted. */
  pending: string;
  /** What stands in a text box that holds a table: it is read behind the paragraph that the box hangs on. */
  readonly boxed: Block[];
  /** The table that is open in this story, and its row. */
  table: TableDraft | undefined;
  row: TableRowDraft | undefined;
}

export const freshStory = (cell?: CellDraft): Story => ({
  blocks: [],
  cell,
  paragraphs: 0,
  tables: 0,
  paragraph: undefined,
  pending: "",
  boxed: [],
  table: undefined,
  row: undefined,
});

export const openParagraph = (story: Story): void => {
  story.paragraph = freshParagraph(story.pending);
  story.pending = "";
};

export const addParagraph = (story: Story, paragraph: Omit<Paragraph, "no">): void => {
  if (paragraph.text === "") return;
  story.paragraphs += 1;
  story.blocks.push({ ...paragraph, no: story.paragraphs });
};

export const addBoxed = (story: Story): void => {
  for (const block of story.boxed.splice(0)) {
    if (block.kind === "paragraph") addParagraph(story, block);
    else {
      story.tables += 1;
      story.blocks.push({ ...block, no: story.tables });
    }
  }
};

export const addTable = (story: Story): void => {
  if (story.table === undefined) return;
  story.tables += 1;
  story.blocks.push(story.table.finished(story.tables));
  story.table = undefined;
};

/** At the end of a story nothing follows that the text could go on in. */
export const closeStory = (story: Story): readonly Block[] => {
  const text = story.pending.trimEnd();
  if (text.trim() !== "") addParagraph(story, { kind: "paragraph", number: "", text });
  story.pending = "";
  return story.blocks;
};
