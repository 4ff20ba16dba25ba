import { shownText } from "../../src/document/text";
import { readDocument } from "../../src/docx";
import { formatted } from "../../src/docx/read/numbering/format";
import { para, run, wordFile } from "../support/wordFile";

test.each<readonly [format: string, shown: readonly (readonly [number, string])[]]>([
  ["decimal", [[12, "12"]]],
  ["somethingNew", [[12, "12"]]],
  [
    "chineseCounting",
    [
      [1, "一"],
      [10, "十"],
      [11, "十一"],
      [20, "二十"],
      [35, "三十五"],
      [105, "一百零五"],
      [110, "一百一十"],
    ],
  ],
  [
    "chineseLegalSimplified",
    [
      [1, "壹"],
      [10, "壹拾"],
      [21, "贰拾壹"],
    ],
  ],
  [
    "ideographTraditional",
    [
      [1, "甲"],
      [10, "癸"],
    ],
  ],
  [
    "decimalEnclosedCircle",
    [
      [1, "①"],
      [20, "⑳"],
      [21, "㉑"],
      [36, "㊱"],
      [51, "51"],
    ],
  ],
  ["decimalZero", [[3, "03"]]],
  ["decimalFullWidth", [[12, "１２"]]],
  [
    "upperLetter",
    [
      [1, "A"],
      [27, "AA"],
    ],
  ],
  [
    "lowerRoman",
    [
      [4, "iv"],
      [19, "xix"],
    ],
  ],
  ["bullet", [[1, ""]]],
])("%s counts", (format, shown) => {
  for (const [n, text] of shown) expect(formatted(n, format)).toBe(text);
});

const level = (ilvl: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const numPr = (numId: number, ilvl?: number): string =>
  `<w:numPr>${ilvl === undefined ? "" : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${numId}"/></w:numPr>`;
const official = list(
  0,
  level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>') +
    level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>') +
    level(2, "decimal", "%3."),
);

const shown = (body: string, options: { readonly numbering: string; readonly styles?: string }): readonly string[] =>
  readDocument(wordFile(body, options)).blocks.map((b) => (b.kind === "paragraph" ? shownText(b) : "table"));

test("levels count on and begin anew below a higher one", () => {
  const body = [0, 1, 1, 2, 0, 1].map((ilvl) => para(run("甲"), numPr(1, ilvl))).join("");
  expect(shown(body, { numbering: official + num(1, 0) })).toEqual([
    "一、甲",
    "（一）甲",
    "（二）甲",
    "1.甲",
    "二、甲",
    "（一）甲",
  ]);
});

test("styles carry numbers, also to styles based on them, unless a paragraph says otherwise", () => {
  const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:pPr>${numPr(1)}</w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>
    <w:style w:type="paragraph" w:styleId="H1a"><w:basedOn w:val="H1"/></w:style>`;
  const styled = (id: string, more = ""): string => para(run("甲"), `<w:pStyle w:val="${id}"/>${more}`);
  expect(
    shown(styled("H1") + styled("H2") + styled("H1a") + styled("H1", numPr(0)) + styled("H2"), {
      numbering: official + num(1, 0),
      styles,
    }),
  ).toEqual(["一、甲", "（一）甲", "二、甲", "甲", "（一）甲"]);
});

test.each<readonly [what: string, numbering: string, body: string, found: readonly string[]]>([
  [
    "two numbers of one list count together, one with its own start begins there",
    official +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    [1, 2, 3, 3].map((id) => para(run("甲"), numPr(id, 0))).join(""),
    ["一、甲", "二、甲", "五、甲", "六、甲"],
  ],
  [
    "a level that counts on through the whole document",
    list(0, level(0, "decimal", "%1、") + level(1, "decimal", "%1.%2", '<w:lvlRestart w:val="0"/>')) + num(1, 0),
    [0, 1, 0, 1].map((ilvl) => para(run("甲"), numPr(1, ilvl))).join(""),
    ["1、甲", "1.1甲", "2、甲", "2.2甲"],
  ],
  [
    "digits for all levels",
    list(0, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1, 0),
    [0, 1].map((ilvl) => para(run("甲"), numPr(1, ilvl))).join(""),
    ["一、甲", "1.1甲"],
  ],
  [
    "a level of its own",
    official + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "第%1条 ")}</w:lvlOverride>`),
    para(run("甲"), numPr(1, 0)),
    ["第1条 甲"],
  ],
  ["a number that no list answers for", official, para(run("甲"), numPr(9, 0)), ["甲"]],
])("%s", (_, numbering, body, found) => {
  expect(shown(body, { numbering })).toEqual(found);
});
