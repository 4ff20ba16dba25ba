/** @drawn 16 */
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { blocksText } from "../../src/document/text";
import { DocumentProblem, readDocument, type DocumentProblemKind } from "../../src/docx";
import { zlibInflate } from "../../src/ooxml/node";
import { portableInflate } from "../../src/ooxml/zip/inflate";
import { rawZip, type RawEntry } from "../support/rawZip";
import { cell, packed, para, row, table, wordFile, wordParts } from "../support/wordFile";

const MEGABYTE = 2 ** 20;
const office = "application/vnd.openxmlformats-officedocument";
const valid = wordFile(para("甲"));
const bytes = (text: string): Uint8Array => strToU8(text);

/** The container of .doc and of encrypted files, as far as anybody looks at it. */
const ole = (stream: string): Uint8Array => {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", stream].forEach((name, i) => file.set(Buffer.from(name, "utf16le"), 1024 + 128 * i));
  return file;
};

const without = (name: string): Uint8Array =>
  packed(Object.fromEntries(Object.entries(wordParts(para("甲"))).filter(([part]) => part !== name)));

const withDocument = (xml: string): Uint8Array => packed({ ...wordParts(""), "word/document.xml": xml });

/** 300 MB of blanks; 300 kB when packed. Made once. */
const packedBlanks = (() => {
  let made: Uint8Array | undefined;
  return () => (made ??= new Uint8Array(deflateRawSync(Buffer.alloc(300 * MEGABYTE, " "))));
})();

/** With the part that holds the text packed, or stated, otherwise. */
const withText = (change: (entry: RawEntry) => RawEntry): Uint8Array =>
  rawZip(
    Object.entries(wordParts("")).map(([name, text]) => {
      const entry = { name, data: bytes(String(text)) };
      return name === "word/document.xml" ? change(entry) : entry;
    }),
  );

/** As the text of a document that states how long it is. */
const bomb = (stated: number): Uint8Array =>
  withText(({ name }) => ({ name, data: new Uint8Array(), packed: packedBlanks(), lies: { size: stated, crc: 0 } }));

const nested = (depth: number): string => (depth === 0 ? para("甲") : table([[cell(nested(depth - 1) + para(""))]]));
const macroLink = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`;

const REFUSED: readonly (readonly [what: string, kind: DocumentProblemKind, file: () => Uint8Array])[] = [
  ["an empty file", "empty", () => new Uint8Array()],
  ["a text file", "notZip", () => bytes("部门,合计\n")],
  ["three bytes", "notZip", () => bytes("a,b")],
  ["rich text", "rtf", () => bytes("{\\rtf1\\ansi}")],
  ["a PDF", "pdf", () => bytes("%PDF-1.7\n")],
  ["a .doc", "doc", () => ole("WordDocument")],
  ["an encrypted document", "password", () => ole("EncryptedPackage")],
  ["another old file", "notDocx", () => ole("PowerPoint Document")],
  ["a file cut off in the middle", "damaged", () => valid.slice(0, valid.length / 2)],
  ["a file cut off after its first bytes", "damaged", () => valid.slice(0, 10)],
  ["a plain zip", "notDocx", () => zipSync({ "说明.txt": bytes("甲") })],
  ["an .odt", "odt", () => zipSync({ mimetype: bytes("application/vnd.oasis.opendocument.text") })],
  ["a workbook", "workbook", () => wordFile("", { mainType: `${office}.spreadsheetml.sheet.main+xml` })],
  ["slides", "notDocx", () => wordFile("", { mainType: `${office}.presentationml.presentation.main+xml` })],
  [
    "a document with macros",
    "macros",
    () => wordFile("", { mainType: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
  ],
  [
    "a document with macros that states another type",
    "macros",
    () => wordFile("", { parts: { "word/_rels/document.xml.rels": macroLink } }),
  ],
  ["a document without its text", "damaged", () => without("word/document.xml")],
  ["a document without content types", "damaged", () => without("[Content_Types].xml")],
  ["XML that breaks off", "damaged", () => withDocument("<w:document><w:body>")],
  ["another compression", "packing", () => withText((entry) => ({ ...entry, lies: { method: 14 } }))],
  ["a password of the archive", "packing", () => withText((entry) => ({ ...entry, lies: { flags: 1 } }))],
  ["a DTD", "damaged", () => withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
  ["another root", "notDocx", () => withDocument("<html/>")],
  ["300 MB in a small file", "tooLarge", () => bomb(300 * MEGABYTE)],
  ["300 MB in a small file that states less", "damaged", () => bomb(1000)],
  ["a column that spans a million others", "tooLarge", () => wordFile(table([[cell("甲", { span: 1_000_000 })]]))],
  [
    "a row that starts a million columns further",
    "tooLarge",
    () => wordFile(table([row(["甲"], '<w:gridBefore w:val="1000000"/>')])),
  ],
  ["paragraphs without end", "tooLarge", () => wordFile(para("甲").repeat(60_001))],
  ["tables in tables without end", "tooLarge", () => wordFile(nested(13))],
];

describe.each(REFUSED)("%s", (_, kind, file) => {
  test.each([
    ["everywhere", portableInflate],
    ["in Node", zlibInflate],
  ])("is refused %s", (__, inflate) => {
    const refused = (): unknown => readDocument(file(), { inflate });
    expect(refused).toThrow(DocumentProblem);
    expect(refused).toThrow(expect.objectContaining({ kind }) as Error);
  });
});

test("each reason has its own sentence and says what to do", () => {
  const kinds = [...new Set(REFUSED.map(([, kind]) => kind))];
  const problems = kinds.map((kind) => new DocumentProblem(kind, ""));
  expect(new Set(problems.map((p) => `${p.what}${p.why}`)).size).toBe(kinds.length);
  for (const problem of problems) expect(problem.next).toMatch(/^[请用].+。$/);
});

test("the ceilings are counted over all tables, and nesting only where it is deep", () => {
  const file = wordFile(table([["甲", "乙"]]) + table([["丙"]]));
  expect(() => readDocument(file, { maxCells: 2 })).toThrow(DocumentProblem);
  expect(blocksText(readDocument(file, { maxCells: 3 }).blocks)).toBe("甲\n乙\n丙");
  expect(blocksText(readDocument(wordFile(nested(12) + nested(12))).blocks)).toBe("甲\n甲");
});

test("a part that nobody reads may be as large as it likes", () => {
  const parts = Object.entries(wordParts(para("甲"))).map(([name, text]) => ({ name, data: bytes(String(text)) }));
  const picture = { name: "word/media/image1.png", data: bytes(""), lies: { size: 2 ** 31 } };
  expect(blocksText(readDocument(rawZip([...parts, picture])).blocks)).toBe("甲");
});
