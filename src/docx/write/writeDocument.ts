/** A printed document as a .docx file. */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type FileChild } from "docx";
import type { PrintedBlock, PrintedDocument } from "../../document/printed";
import { finished } from "./fontSubstitutes";
import { paragraphOf, paragraphStyles } from "./paragraphs";
import { runProperties } from "./runs";
import { page, pageNumber } from "./style";
import { tableOf } from "./tables";
import { mmToTwips } from "./units";

/** Two tables in a row would grow together, and a cell or a page may not end on a table: a thin line stands between. */
const gap = (): Paragraph => new Paragraph({ spacing: { line: 120, before: 0, after: 0 }, children: [] });

const childrenOf = (block: PrintedBlock): readonly FileChild[] => {
  switch (block.kind) {
    case "paragraph":
      return [paragraphOf(block)];
    case "table":
      return [tableOf(block), gap()];
    case "pageBreak":
      return [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, before: 0, after: 0 }, children: [] })];
  }
};

/** “— 1 —”, outside: right on odd pages, left on even ones. */
const numbered = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        children: [new TextRun({ ...runProperties(pageNumber), children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });

const margins = {
  top: mmToTwips(page.top),
  bottom: mmToTwips(page.bottom),
  left: mmToTwips(page.left),
  right: mmToTwips(page.right),
  footer: mmToTwips(page.footer),
};

export const writeDocument = async ({ title, blocks }: PrintedDocument): Promise<Uint8Array> => {
  const document = new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: true,
    styles: paragraphStyles,
    sections: [
      {
        properties: {
          page: { size: { width: mmToTwips(page.width), height: mmToTwips(page.height) }, margin: margins },
        },
        footers: { default: numbered(AlignmentType.RIGHT), even: numbered(AlignmentType.LEFT) },
        children: blocks.flatMap(childrenOf),
      },
    ],
  });
  return finished(new Uint8Array(await Packer.toArrayBuffer(document)));
};
