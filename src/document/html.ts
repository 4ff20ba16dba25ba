/** A printed document as HTML for the clipboard: what Word makes a document of again when it is pasted. */
import type { ParagraphLook, PrintedBlock, PrintedDocument, PrintedParagraph, PrintedTable } from "./printed";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

const TAGS: Readonly<Record<ParagraphLook, string>> = {
  title: "h1",
  heading1: "h1",
  heading2: "h2",
  heading3: "h3",
  formTitle: "h1",
  cover: "p",
  body: "p",
  note: "p",
  caption: "p",
};

const CENTRED: ReadonlySet<ParagraphLook> = new Set(["title", "formTitle", "caption"]);

const paragraphHtml = ({ look, text }: PrintedParagraph): string => {
  const align = CENTRED.has(look) ? ' style="text-align:center"' : "";
  return `<${TAGS[look]}${align}>${escaped(text)}</${TAGS[look]}>`;
};

const tableHtml = ({ rows, cells }: PrintedTable): string => {
  const lines = rows.map((_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(
        ({ rows: down, cols: across, text, align, bold }) =>
          `<td rowspan="${down}" colspan="${across}" style="border:1px solid;text-align:${align}">${bold ? `<b>${escaped(text)}</b>` : escaped(text)}</td>`,
      )
      .join(""),
  );
  return `<table style="border-collapse:collapse">${lines.map((line) => `<tr>${line}</tr>`).join("")}</table>`;
};

const blockHtml = (block: PrintedBlock): string => {
  switch (block.kind) {
    case "paragraph":
      return paragraphHtml(block);
    case "table":
      return tableHtml(block);
    case "pageBreak":
      return '<br style="page-break-before:always">';
  }
};

export const printedHtml = ({ title, blocks }: PrintedDocument): string =>
  `<html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${blocks.map(blockHtml).join("")}</body></html>`;
