/** What is written is read again as the same document, and holds nothing that Word refuses. */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../src/docx";
import { writeDocument } from "../../src/docx/write";
import type { Block, Table } from "../../src/document/model";
import type { PrintedBlock, PrintedCell, PrintedDocument, PrintedTable } from "../../src/document/printed";

const text = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("\n");

interface Seen {
  readonly at: readonly [row: number, col: number, rows: number, cols: number];
  readonly text: string;
}

const seenIn = ({ cells }: Table): readonly Seen[] =>
  cells.map(({ row, col, rows, cols, blocks }) => ({ at: [row, col, rows, cols], text: text(blocks) }));

const wantedIn = ({ cells }: PrintedTable): readonly Seen[] =>
  cells.map(({ row, col, rows, cols, text: shown }) => ({ at: [row, col, rows, cols], text: shown }));

const partsOf = async (document: PrintedDocument): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocument(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const cell = (row: number, col: number, shown: string, more: Partial<PrintedCell> = {}): PrintedCell => ({
  row,
  col,
  rows: 1,
  cols: 1,
  text: shown,
  align: "left",
  vertical: "center",
  bold: false,
  ...more,
});

const table: PrintedTable = {
  kind: "table",
  widths: [20, 10, 10],
  rows: [{ header: true }, { header: true }, { header: false, height: 80 }],
  cells: [
    cell(0, 0, "机构名称", { rows: 2 }),
    cell(0, 1, "其中：", { cols: 2 }),
    cell(1, 1, "基本支出"),
    cell(1, 2, "项目支出"),
    cell(2, 0, "1、局机关"),
    cell(2, 1, "2,195.62", { align: "right" }),
    cell(2, 2, ""),
  ],
};

const document: PrintedDocument = {
  title: "某局部门整体支出绩效自评报告",
  blocks: [
    { kind: "paragraph", look: "title", text: "绩效自评报告" },
    { kind: "pageBreak" },
    { kind: "paragraph", look: "heading1", text: "一、部门概况" },
    { kind: "paragraph", look: "heading2", text: "（一）基本情况" },
    { kind: "paragraph", look: "body", text: "“三公”经费——25.87万元。" },
    table,
    table,
  ],
};

describe("a written document", () => {
  test("is read again with its texts, headings and merged cells", async () => {
    const { blocks } = readDocument(await writeDocument(document));
    const paragraphs = blocks.flatMap((b) => (b.kind === "paragraph" && b.text !== "" ? [[b.text, b.outline]] : []));
    expect(paragraphs).toEqual([
      ["绩效自评报告", undefined],
      ["一、部门概况", 0],
      ["（一）基本情况", 1],
      ["“三公”经费——25.87万元。", undefined],
    ]);
    const tables = blocks.flatMap((b) => (b.kind === "table" ? [seenIn(b)] : []));
    expect(tables).toEqual([wantedIn(table), wantedIn(table)]);
  });

  test("names a typeface for every script, takes none from a theme, and says what stands in for it", async () => {
    const parts = await partsOf(document);
    const fonts = [...(parts["word/document.xml"] ?? "").matchAll(/<w:rFonts [^>]*>/g)].map(([tag]) => tag);
    expect(fonts.length).toBeGreaterThan(10);
    const incomplete = fonts.filter(
      (tag) => !["w:ascii=", "w:hAnsi=", "w:eastAsia=", 'w:hint="eastAsia"'].every((part) => tag.includes(part)),
    );
    expect(incomplete).toEqual([]);
    expect(Object.values(parts).join("")).not.toContain("asciiTheme");
    expect(parts["word/fontTable.xml"]).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>');
  });

  test("has the page of GB/T 9704, lines at an exact distance outside tables only, and numbers on the outside", async () => {
    const parts = await partsOf(document);
    const main = parts["word/document.xml"] ?? "";
    expect(main).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(main).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(main).not.toContain("docGrid");
    expect(main.match(/<w:tbl>.*?<\/w:tbl>/gs)?.join("")).not.toContain('w:lineRule="exact"');
    expect(main).toContain('w:line="580" w:lineRule="exact"');
    expect(parts["word/settings.xml"]).toContain("evenAndOddHeaders");
    const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d/.test(name));
    expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual(["left", "right"]);
  });

  test("repeats the head of a table, keeps short rows whole, leaves room to sign, and states the columns' widths", async () => {
    const main = (await partsOf(document))["word/document.xml"] ?? "";
    expect(main.match(/<w:tblHeader(?: w:val="true")?\/>/g)).toHaveLength(4);
    expect(main.match(/<w:cantSplit(?: w:val="true")?\/>/g)).toHaveLength(6);
    expect(main).toContain('<w:trHeight w:val="1600" w:hRule="atLeast"/>');
    const [room = ""] = main.match(/<w:tr>(?:(?!<\/w:tr>).)*<w:trHeight .*?<\/w:tr>/s) ?? [];
    expect(room).toContain("<w:keepNext/>");
    const [grid = ""] = main.match(/<w:tblGrid>.*?<\/w:tblGrid>/s) ?? [];
    expect([...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([4422, 2211, 2211]);
  });

  test("parts no figure and no day where other columns have room, and sets a cover in from the left", async () => {
    const wide = (...figures: readonly string[]): PrintedTable => ({
      kind: "table",
      widths: [20, ...figures.map(() => 10)],
      rows: [{ header: false }],
      cells: [cell(0, 0, "局机关"), ...figures.map((figure, i) => cell(0, i + 1, figure))],
    });
    const widthsIn = async (block: PrintedBlock): Promise<readonly number[]> => {
      const { "word/document.xml": xml = "" } = await partsOf({ title: "", blocks: [block] });
      return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    };
    const plain = await widthsIn(wide("1.00", "2.00", "3.00", "4.00", "5.00", "6.00"));
    const [name = 0, ...columns] = await widthsIn(wide("13,407,406.80", "2.00", "2022-03-15", "4.00", "", "6.00"));
    expect([name, ...columns].reduce((a, b) => a + b)).toBe(plain.reduce((a, b) => a + b));
    expect(columns[0]).toBeGreaterThanOrEqual(13 * 0.55 * 180 + 120);
    expect(columns[2]).toBeGreaterThanOrEqual(10 * 0.55 * 180 + 120);
    expect(name).toBeLessThan(plain[0] ?? 0);
    const all = "13,407,406.80";
    expect(await widthsIn(wide(all, all, all, all, all, all, all))).toEqual(
      await widthsIn(wide("", "", "", "", "", "", "")),
    );
    const { "word/document.xml": cover = "" } = await partsOf({
      title: "",
      blocks: [{ kind: "paragraph", look: "cover", text: "部门名称：某局" }],
    });
    expect(cover).toContain('<w:ind w:left="1280"/>');
  });

  test("leaves out what no document may hold", async () => {
    const odd: PrintedBlock = { kind: "paragraph", look: "body", text: "甲\u0001乙\u000B丙<&>\uFFFF" };
    const { blocks } = readDocument(await writeDocument({ title: "", blocks: [odd] }));
    expect(text(blocks).trim()).toBe("甲乙丙<&>");
  });

  test("is the same to the byte each time but for the day that its properties name", async () => {
    const { "docProps/core.xml": one, ...first } = await partsOf(document);
    const { "docProps/core.xml": other, ...second } = await partsOf(document);
    expect(first).toEqual(second);
    expect([one, other].map((xml) => xml?.includes("某局部门整体支出绩效自评报告"))).toEqual([true, true]);
  });
});

/** A grid in which some cells take in their right neighbour or the one below. */
const grids = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }),
    cols: fc.integer({ min: 2, max: 6 }),
    merges: fc.array(fc.constantFrom("none", "right", "below"), { minLength: 30, maxLength: 30 }),
    texts: fc.array(fc.constantFrom("", "甲", "1,010.34", "一\n二", "“—”"), { minLength: 30, maxLength: 30 }),
  })
  .map(({ rows, cols, merges, texts }): PrintedTable => {
    const taken = new Set<string>();
    const cells: PrintedCell[] = [];
    for (let row = 0; row < rows; row++)
      for (let col = 0; col < cols; col++) {
        if (taken.has(`${row},${col}`)) continue;
        const way = merges[row * cols + col];
        const right = way === "right" && col + 1 < cols && !taken.has(`${row},${col + 1}`);
        const below = way === "below" && row + 1 < rows && !taken.has(`${row + 1},${col}`);
        if (right) taken.add(`${row},${col + 1}`);
        if (below) taken.add(`${row + 1},${col}`);
        cells.push(cell(row, col, texts[row * cols + col] ?? "", { cols: right ? 2 : 1, rows: below ? 2 : 1 }));
      }
    return {
      kind: "table",
      widths: Array.from({ length: cols }, (_, i) => 3 + i),
      rows: Array.from({ length: rows }, () => ({ header: false })),
      cells,
    };
  });

test("any grid of merged cells comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      const { blocks } = readDocument(await writeDocument({ title: "", blocks: [grid] }));
      expect(blocks.flatMap((b) => (b.kind === "table" ? [seenIn(b)] : []))).toEqual([wantedIn(grid)]);
    }),
    { numRuns: 40 },
  );
});
