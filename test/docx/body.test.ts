import type { Block, TextDocument } from "../../src/document/model";
import { blocksText, shownText } from "../../src/document/text";
import { readDocument } from "../../src/docx";
import { cell, packed, para, row, run, STRICT_W, table, W, wordFile, wordParts } from "../support/wordFile";

const read = (body: string, options = {}): TextDocument => readDocument(wordFile(body, options));
const textOf = (body: string, options = {}): string => blocksText(read(body, options).blocks);
const cells = (block: Block | undefined): readonly string[] =>
  block?.kind === "table"
    ? block.cells.map((c) => `${c.row},${c.col} ${c.rows}×${c.cols} ${blocksText(c.blocks)}`)
    : [];

const track = 'w:id="1" w:author="甲" w:date="2022-01-01T00:00:00Z"';
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (code: string): string => `<w:r><w:instrText>${code}</w:instrText></w:r>`;

const list = (chosen: string): string =>
  `<w:ddList>${chosen}<w:listEntry w:val="优"/><w:listEntry w:val="良"/></w:ddList>`;
const formField = (data: string, result = ""): string =>
  para(
    `${run("甲")}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/>${data}</w:ffData></w:fldChar></w:r>` +
      `${instruction(" FORM ")}${field("separate")}${result}${field("end")}${run("乙")}`,
  );

describe("the text of a paragraph", () => {
  test.each<readonly [what: string, body: string, text: string]>([
    ["runs are joined", para(run("71") + run("38") + run(".12", "<w:b/>")), "7138.12"],
    ["breaks and tabs", para(`${run("甲\n乙")}<w:r><w:tab/><w:t>丙</w:t></w:r>`), "甲\n乙\t丙"],
    ["a page break is no line", para(`<w:r><w:br w:type="page"/><w:t>甲</w:t></w:r>`), "甲"],
    ["soft hyphens and marks without width", para("7\u00ad138\u200b.12"), "7138.12"],
    ["a hyphen that does not break", para(`<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>`), "12-1"],
    [
      "hidden text is not shown",
      para(run("甲") + run("乙", "<w:vanish/>") + run("丙", '<w:vanish w:val="0"/>')),
      "甲丙",
    ],
    [
      "digits above the line are no digits of the figure before them",
      para(run("7,125.61") + run("1", '<w:vertAlign w:val="superscript"/>') + run("万元2")),
      "7,125.61¹万元2",
    ],
    [
      "a phonetic guide",
      para(`<w:r><w:ruby><w:rt>${run("jiǎ")}</w:rt><w:rubyBase>${run("甲")}</w:rubyBase></w:ruby></w:r>`),
      "甲",
    ],
    [
      "hyperlinks and smart tags",
      para(`<w:hyperlink>${run("甲")}</w:hyperlink><w:smartTag>${run("乙")}</w:smartTag>`),
      "甲乙",
    ],
    ["a tick of a symbol font", para('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), "√"],
    ["blank paragraphs are left out", para("") + para("甲") + para("  ") + para("乙"), "甲\n乙"],
    ["inserted", para(`${run("甲")}<w:ins ${track}>${run("乙")}</w:ins>`), "甲乙"],
    ["deleted", para(`${run("甲")}<w:del ${track}><w:r><w:delText>乙</w:delText></w:r></w:del>`), "甲"],
    ["deleted, written as text by another program", para(`${run("甲")}<w:del ${track}>${run("乙")}</w:del>`), "甲"],
    [
      "moved",
      para(`<w:moveFrom ${track}>${run("甲")}</w:moveFrom>${run("乙")}<w:moveTo ${track}>${run("甲")}</w:moveTo>`),
      "乙甲",
    ],
    [
      "formats as they were",
      para(`<w:r><w:rPr><w:rPrChange ${track}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>`),
      "甲",
    ],
    ["the end of a paragraph deleted", para(run("甲"), `<w:rPr><w:del ${track}/></w:rPr>`) + para("乙"), "甲乙"],
    ["the end of the last paragraph deleted", para(run("甲"), `<w:rPr><w:del ${track}/></w:rPr>`), "甲"],
    [
      "a content control in the line",
      para(`<w:sdt><w:sdtPr/><w:sdtContent>${run("甲")}</w:sdtContent></w:sdt>${run("乙")}`),
      "甲乙",
    ],
    [
      "a content control that shows its prompt",
      para(
        `${run("甲")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入")}</w:sdtContent></w:sdt>`,
      ),
      "甲",
    ],
    [
      "a content control round paragraphs",
      `<w:sdt><w:sdtContent>${para("甲")}${para("乙")}</w:sdtContent></w:sdt>`,
      "甲\n乙",
    ],
    ["a simple field", para(`<w:fldSimple w:instr="DATE">${run("2022年")}</w:fldSimple>`), "2022年"],
    [
      "a field of several runs",
      para(field("begin") + instruction("PAGE") + field("separate") + run("12") + field("end")),
      "12",
    ],
    [
      "a field within the instruction of another",
      para(
        field("begin") +
          instruction("IF ") +
          field("begin") +
          instruction("MERGEFIELD") +
          field("separate") +
          run("1") +
          field("end") +
          field("separate") +
          run("甲") +
          field("end"),
      ),
      "甲",
    ],
    ["a list of a form shows the entry that was chosen", formField(list('<w:result w:val="1"/>')), "甲良乙"],
    ["a list of a form shows its first entry where none was chosen", formField(list("")), "甲优乙"],
    ["a list of a form shows what its default says", formField(list('<w:default w:val="1"/>')), "甲良乙"],
    ["a list of a form whose text the file holds", formField(list(""), run("中")), "甲中乙"],
    [
      "a box of a form that is ticked",
      formField('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'),
      "甲☑乙",
    ],
    ["a box of a form that is not", formField('<w:checkBox><w:default w:val="0"/></w:checkBox>'), "甲□乙"],
    ["a blank of a form", formField('<w:textInput><w:default w:val="5"/></w:textInput>', run("12")), "甲12乙"],
    ["a field without its end", para(field("begin") + instruction("PAGE")) + para("甲"), "甲"],
    [
      "a formula in the line",
      para(
        `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>≥95%</m:t></m:r></m:oMath>`,
      ),
      "≥95%",
    ],
    [
      "a fraction, whose parts stand one over the other",
      para(
        `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>20.5</m:t></m:r></m:num><m:den><m:r><m:t>41</m:t></m:r></m:den></m:f></m:oMath>`,
      ),
      "20.5/41",
    ],
  ])("%s", (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test("a heading has its level from its style, a style it is based on, or itself", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="own"><w:name w:val="小标题"/><w:basedOn w:val="1"/></w:style>`;
    const body = ["own", "none"].map((id) => para(run("甲"), `<w:pStyle w:val="${id}"/>`)).join("");
    const { blocks } = read(body + para(run("乙"), '<w:outlineLvl w:val="1"/>'), { styles });
    expect(blocks.map((b) => (b.kind === "paragraph" ? b.outline : "table"))).toEqual([0, undefined, 1]);
  });

  test.each<readonly [what: string, body: string, text: string]>([
    ["of its run", para(run("甲") + run("乙", '<w:rStyle w:val="gone"/>')), "甲"],
    ["that its style is based on", para(run("甲") + run("乙", '<w:rStyle w:val="own"/>')), "甲"],
    ["of its run, shown by the run itself", para(run("乙", '<w:rStyle w:val="gone"/><w:vanish w:val="0"/>')), "乙"],
    ["of its paragraph", para(run("甲"), '<w:pStyle w:val="note"/>') + para("乙"), "乙"],
    ["of both, which shows it", para(run("甲", '<w:rStyle w:val="gone"/>'), '<w:pStyle w:val="note"/>'), "甲"],
    ["and raised by its style", para(run("12") + run("3", '<w:rStyle w:val="mark"/>')), "12³"],
  ])("is hidden by the style %s", (_, body, text) => {
    const styles = `<w:style w:type="character" w:styleId="gone"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="own"><w:basedOn w:val="gone"/></w:style>
      <w:style w:type="paragraph" w:styleId="note"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
    expect(textOf(body, { styles })).toBe(text);
  });

  test("strict documents and foreign prefixes read the same", () => {
    const parts = wordParts(para("甲") + table([["1", "2"]]));
    const xml = String(parts["word/document.xml"]);
    const prefixed = xml.replace(/\bw:/g, "x:").replace("xmlns:w=", "xmlns:x=");
    for (const other of [prefixed, xml.replace(W, STRICT_W)])
      expect(blocksText(readDocument(packed({ ...parts, "word/document.xml": other })).blocks)).toBe("甲\n1\n2");
  });
});

describe("a table", () => {
  test("merged cells are one, wherever they stand", () => {
    const [block] = read(
      table([
        [cell("单位", { merge: "restart" }), cell("其中", { span: 2 })],
        [cell("", { merge: "continue" }), "甲", "乙"],
        ["丙", cell("1", { properties: '<w:hMerge w:val="restart"/>' }), cell("", { properties: "<w:hMerge/>" })],
      ]),
    ).blocks;
    expect(cells(block)).toEqual([
      "0,0 2×1 单位",
      "0,1 1×2 其中",
      "1,1 1×1 甲",
      "1,2 1×1 乙",
      "2,0 1×1 丙",
      "2,1 1×2 1",
    ]);
    expect(block?.kind === "table" && block.cells.map((c) => c.place)).toEqual([1, 2, 2, 3, 1, 2]);
  });

  test.each<readonly [what: string, rows: readonly (string | readonly string[])[], found: readonly string[]]>([
    [
      "a row that starts further right",
      [["甲", "乙"], row(["丙"], '<w:gridBefore w:val="1"/>')],
      ["0,0 1×1 甲", "0,1 1×1 乙", "1,1 1×1 丙"],
    ],
    [
      "rows whose borders were dragged a little",
      [
        row(["甲", cell("乙", { span: 2 })], '<w:gridBefore w:val="1"/><w:wBefore w:w="20" w:type="dxa"/>'),
        row(["丙", "丁"], '<w:gridBefore w:val="1"/><w:wBefore w:w="20"/><w:gridAfter w:val="1"/><w:wAfter w:w="45"/>'),
      ],
      ["0,0 1×2 甲", "0,2 1×2 乙", "1,0 1×2 丙", "1,2 1×2 丁"],
    ],
    [
      "a row that ends before its table",
      [["甲", "乙"], row(["丙"], '<w:gridAfter w:val="1"/><w:wAfter w:w="1500" w:type="dxa"/>')],
      ["0,0 1×1 甲", "0,1 1×1 乙", "1,0 1×1 丙", "1,1 1×1 "],
    ],
    ["a deleted row", [["甲"], row(["乙"], `<w:del ${track}/>`), ["丙"]], ["0,0 1×1 甲", "1,0 1×1 丙"]],
    ["an inserted row", [row(["甲"], `<w:ins ${track}/>`)], ["0,0 1×1 甲"]],
    [
      "a deleted cell",
      [["甲", cell("乙", { properties: `<w:cellDel ${track}/>` }), "丙"]],
      ["0,0 1×1 甲", "0,1 1×1 丙"],
    ],
    [
      "content controls round a row and a cell",
      [
        `<w:sdt><w:sdtContent>${row(["甲", `<w:sdt><w:sdtContent>${cell("乙")}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
      ],
      ["0,0 1×1 甲", "0,1 1×1 乙"],
    ],
    ["a merged cell with nothing above", [[cell("甲", { merge: "continue" })]], ["0,0 1×1 甲"]],
    [
      "a merged cell below one of another width",
      [[cell("甲", { merge: "restart", span: 2 })], [cell("乙", { merge: "continue" }), "丙"]],
      ["0,0 1×2 甲", "1,0 1×1 乙", "1,1 1×1 丙"],
    ],
    [
      "a merge that was tracked",
      [
        [cell("甲", { properties: `<w:cellMerge ${track} w:vMerge="rest"/>` })],
        [cell("", { properties: `<w:cellMerge ${track} w:vMerge="cont"/>` })],
      ],
      ["0,0 2×1 甲"],
    ],
    ["a table in a cell", [[cell(table([["甲"]]) + para("乙"))]], ["0,0 1×1 甲\n乙"]],
  ])("%s", (_, rows, found) => {
    expect(cells(read(table(rows)).blocks[0])).toEqual(found);
  });
});

describe("beside the body", () => {
  const box = (text: string): string => `<w:txbxContent>${para(text)}</w:txbxContent>`;

  test("a text box that is offered twice is read once, and is no part of the paragraph that it hangs on", () => {
    const body = para(
      `${run("甲")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("框")}</mc:Choice><mc:Fallback><w:pict>${box("框")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("乙")}`,
    );
    expect(read(body)).toMatchObject({ blocks: [{ text: "甲乙" }], asides: [{ kind: "textBox", text: "框" }] });
  });

  test("a table in a text box stands behind the paragraph that the box hangs on", () => {
    const boxed = `<w:txbxContent>${para("框")}${table([["1", "2"]])}${para("")}</w:txbxContent>`;
    const { blocks, asides } = read(
      table([["0"]]) + para(`${run("甲")}<w:r><w:pict>${boxed}</w:pict></w:r>`) + para("乙"),
    );
    expect(
      blocks.map((b) =>
        b.kind === "paragraph" ? `${b.no} ${b.text}` : `table ${b.no} ${blocksText(b.cells[0]?.blocks ?? [])}`,
      ),
    ).toEqual(["table 1 0", "1 甲", "2 框", "table 2 1", "3 乙"]);
    expect(asides).toEqual([]);
  });

  test("what is not opened is named by the words before it", () => {
    const object = "<w:r><w:object/></w:r>";
    const { blocks, asides } = read(
      para(object) +
        para("收入情况") +
        para(object) +
        para(run("见") + object) +
        "<w:altChunk/>" +
        para(`<w:del ${track}>${object}</w:del>`),
    );
    expect(blocksText(blocks)).toBe("收入情况\n见");
    expect(asides).toEqual([
      { kind: "object", text: "" },
      { kind: "object", text: "收入情况" },
      { kind: "object", text: "见" },
      { kind: "otherFile", text: "见" },
    ]);
  });

  test("notes and comments keep their own place", () => {
    const note = (name: string, text: string): string => `<w:${name} w:id="2">${para(text)}</w:${name}>`;
    const { blocks, asides } = read(para(`${run("甲")}<w:r><w:commentReference w:id="2"/></w:r>`), {
      footnotes: note("footnote", "注"),
      comments: note("comment", "请核实"),
    });
    expect(blocksText(blocks)).toBe("甲");
    expect(asides).toEqual([
      { kind: "footnote", text: "注" },
      { kind: "comment", text: "请核实" },
    ]);
  });

  test("a table of contents does not repeat the headings", () => {
    const contents =
      para(field("begin") + instruction(' TOC \\o "1-2" ') + field("separate") + run("一、概况 1")) +
      para(run("二、情况 2")) +
      para(field("end"));
    const { blocks, asides } = read(contents + para("一、概况"));
    expect(blocks.map((b) => (b.kind === "paragraph" ? shownText(b) : ""))).toEqual(["一、概况"]);
    expect(asides.map((a) => a.kind)).toEqual(["contents", "contents"]);
  });
});
