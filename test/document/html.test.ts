/** @jest-environment jsdom */
/** A printed document for the clipboard. */
import { printedHtml } from "../../src/document/html";
import type { PrintedCell } from "../../src/document/printed";

const cell = (row: number, col: number, text: string, over: Partial<PrintedCell> = {}): PrintedCell => ({
  row,
  col,
  rows: 1,
  cols: 1,
  text,
  align: "left",
  vertical: "center",
  bold: false,
  ...over,
});

test("keeps headings, text, merged cells and lines, and escapes what is no markup", () => {
  const html = printedHtml({
    title: "报告",
    blocks: [
      { kind: "paragraph", look: "heading2", text: "（一）收入 < 支出" },
      {
        kind: "table",
        widths: [1, 1],
        rows: [{ header: true }, { header: false }],
        cells: [
          cell(0, 0, "机构", { rows: 2, bold: true }),
          cell(0, 1, "合计"),
          cell(1, 1, "1\n2", { align: "right" }),
        ],
      },
      { kind: "pageBreak" },
    ],
  });
  const { body } = new DOMParser().parseFromString(html, "text/html");
  expect(body.querySelector("h2")?.textContent).toBe("（一）收入 < 支出");
  expect([...body.querySelectorAll("tr")].map(({ cells }) => [...cells].map((td) => td.innerHTML))).toEqual([
    ["<b>机构</b>", "合计"],
    ["1<br>2"],
  ]);
  expect(body.querySelector("td")?.rowSpan).toBe(2);
});
