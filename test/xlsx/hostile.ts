/** Files that somebody might send in: broken, mistaken for a workbook, or made to hurt. All are made here, none is stored. */
import { deflateRawSync } from "node:zlib";
import type { FileProblemKind } from "../../src/xlsx";
import type { PackageParts } from "./packages";
import { MAIN_NS, oneSheet, relationships, zipOf } from "./packages";
import type { RawEntry } from "../support/rawZip";
import { rawZip } from "../support/rawZip";

interface HostileFile {
  readonly what: string;
  readonly file: Uint8Array;
  readonly kind: FileProblemKind;
}

const CELL = "<row r='1'><c r='A1'><v>1</v></c></row>";
const SHEET = "xl/worksheets/sheet1.xml";
const MEGABYTE = 2 ** 20;

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const valid = zipOf(oneSheet(CELL));

const entriesOf = (parts: PackageParts): readonly RawEntry[] =>
  Object.entries(parts).map(([name, text]) => ({ name, data: bytes(text) }));

/** The sheet's entry replaced or bent. */
const withSheet = (change: (entry: RawEntry) => RawEntry): Uint8Array =>
  rawZip(entriesOf(oneSheet(CELL)).map((entry) => (entry.name === SHEET ? change(entry) : entry)));

const worksheet = (inner: string): Uint8Array => zipOf(oneSheet("", { [SHEET]: inner }));
const rows = (inner: string): Uint8Array => zipOf(oneSheet(inner));

/** The container of .xls and of encrypted files, as far as anybody looks at it: the signature and a directory of stream names. */
const ole = (...streams: readonly string[]): Uint8Array => {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, i) => file.set(utf16(name), 1024 + 128 * i));
  return file;
};

const LAUGHS = `<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><worksheet xmlns="${MAIN_NS}"><sheetData>${CELL}&c;</sheetData></worksheet>`;
/** 100 MB of blanks within a sheet of otherwise good form; 100 kB as a file. Nobody gets as far as its checksum. */
const blanks = Buffer.concat([
  Buffer.from(`<worksheet xmlns="${MAIN_NS}">`),
  Buffer.alloc(100 * MEGABYTE, " "),
  Buffer.from("</worksheet>"),
]);
const bomb = (name: string, size: number): RawEntry => ({
  name,
  data: blanks,
  packed: packedBlanks,
  lies: { size, crc: 0 },
});
const packedBlanks = new Uint8Array(deflateRawSync(blanks));
const random = Uint8Array.from({ length: 4096 }, (_, i) => (i * 2654435761) >>> 24);

export const refusedFiles: readonly HostileFile[] = [
  { what: "an empty file", file: new Uint8Array(), kind: "empty" },
  { what: "random bytes", file: random, kind: "notZip" },
  { what: "a csv with the wrong extension", file: bytes("单位,合计\n局机关,1\n"), kind: "notZip" },
  { what: "three bytes", file: bytes("a,b"), kind: "notZip" },
  {
    what: "a web page with the wrong extension",
    file: bytes("<html><table><tr><td>1</td></tr></table></html>"),
    kind: "notZip",
  },
  { what: "a file cut off in the middle", file: valid.slice(0, valid.length / 2), kind: "damaged" },
  { what: "a file cut off after its first bytes", file: valid.slice(0, 10), kind: "damaged" },
  { what: "a zip without a workbook", file: zipOf({ "说明.txt": "甲" }), kind: "notXlsx" },
  {
    what: "a Word document",
    file: zipOf({
      "_rels/.rels": relationships([["r", "officeDocument", "word/document.xml"]]),
      "word/document.xml": "<w:document xmlns:w='urn:w'/>",
    }),
    kind: "notXlsx",
  },
  {
    what: "an .xlsb",
    file: zipOf({ "_rels/.rels": relationships([["r", "officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": "0" }),
    kind: "xlsb",
  },
  {
    what: "an .ods",
    file: zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
    kind: "ods",
  },
  { what: "an .xls", file: ole("Workbook"), kind: "xls" },
  { what: "an .xls of Excel 5", file: ole("Book"), kind: "xls" },
  { what: "a .doc", file: ole("WordDocument"), kind: "notXlsx" },
  { what: "an encrypted workbook", file: ole("EncryptionInfo", "EncryptedPackage"), kind: "password" },
  {
    what: "a damaged deflate stream",
    file: withSheet((entry) => ({ ...entry, packed: random.slice(0, 200) })),
    kind: "damaged",
  },
  {
    what: "an empty deflate stream",
    file: withSheet((entry) => ({ ...entry, packed: new Uint8Array() })),
    kind: "damaged",
  },
  {
    what: "a size field that states too little",
    file: withSheet((entry) => ({ ...entry, lies: { size: 10 } })),
    kind: "damaged",
  },
  {
    what: "a size field that states too much",
    file: withSheet((entry) => ({ ...entry, lies: { size: 5000 } })),
    kind: "damaged",
  },
  { what: "a size field of nothing", file: withSheet((entry) => ({ ...entry, lies: { size: 0 } })), kind: "damaged" },
  { what: "a wrong checksum", file: withSheet((entry) => ({ ...entry, lies: { crc: 1 } })), kind: "damaged" },
  { what: "an unknown compression", file: withSheet((entry) => ({ ...entry, lies: { method: 99 } })), kind: "packing" },
  { what: "an encrypted entry", file: withSheet((entry) => ({ ...entry, lies: { flags: 1 } })), kind: "packing" },
  {
    what: "an entry that starts past the end",
    file: withSheet((entry) => ({ ...entry, lies: { offset: 0x7fffffff } })),
    kind: "damaged",
  },
  {
    what: "two entries of one name",
    file: rawZip([...entriesOf(oneSheet(CELL)), { name: "XL/workbook.xml", data: bytes("<a/>") }]),
    kind: "damaged",
  },
  { what: "a zip bomb", file: withSheet(() => bomb(SHEET, blanks.length)), kind: "tooLarge" },
  { what: "a zip bomb that states a small size", file: withSheet(() => bomb(SHEET, 1000)), kind: "damaged" },
  { what: "a DTD with entities", file: worksheet(LAUGHS), kind: "damaged" },
  {
    what: "a sheet whose XML breaks off",
    file: worksheet(`<worksheet xmlns="${MAIN_NS}"><sheetData><row r="1"><c r="A1"><v>1`),
    kind: "damaged",
  },
  { what: "a sheet that is no XML", file: worksheet("甲乙丙"), kind: "damaged" },
  { what: "a sheet without anything", file: worksheet(""), kind: "damaged" },
  {
    what: "a sheet whose namespace is nobody's",
    file: worksheet(`<worksheet xmlns="9${MAIN_NS}"><sheetData>${CELL}</sheetData></worksheet>`),
    kind: "damaged",
  },
  { what: "another part in place of a sheet", file: worksheet(`<styleSheet xmlns="${MAIN_NS}"/>`), kind: "damaged" },
  {
    what: "a sheet that is not UTF-8",
    file: withSheet((entry) => ({ ...entry, data: Uint8Array.of(0xff, 0xfe, 0x3c) })),
    kind: "damaged",
  },
  {
    what: "two cells so far apart that the range between them is a bomb",
    file: rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"),
    kind: "tooLarge",
  },
  { what: "a cell outside the sheet", file: rows("<row r='1'><c r='XFE1'><v>1</v></c></row>"), kind: "damaged" },
  { what: "a cell in row 0", file: rows("<row r='0'><c r='A0'><v>1</v></c></row>"), kind: "damaged" },
  { what: "a cell address that is none", file: rows("<row r='1'><c r='甲1'><v>1</v></c></row>"), kind: "damaged" },
  {
    what: "a shared text that is not in the table",
    file: rows("<row r='1'><c r='A1' t='s'><v>5</v></c></row>"),
    kind: "damaged",
  },
  {
    what: "a missing sheet part",
    file: zipOf(Object.fromEntries(Object.entries(oneSheet(CELL)).filter(([name]) => name !== SHEET))),
    kind: "damaged",
  },
  {
    what: "a missing workbook part",
    file: zipOf(Object.fromEntries(Object.entries(oneSheet(CELL)).filter(([name]) => name !== "xl/workbook.xml"))),
    kind: "damaged",
  },
  {
    what: "a workbook without sheets",
    file: zipOf(oneSheet(CELL, { "xl/workbook.xml": `<workbook xmlns="${MAIN_NS}"/>` })),
    kind: "damaged",
  },
  {
    what: "a sheet that points at nothing",
    file: zipOf(oneSheet(CELL, { "xl/_rels/workbook.xml.rels": relationships([]) })),
    kind: "damaged",
  },
];

/** These look odd and are still workbooks. Each has 1 in its first cell. */
export const readableFiles: readonly { readonly what: string; readonly file: Uint8Array }[] = [
  {
    what: "path traversal in the name of a foreign part",
    file: zipOf({ ...oneSheet(CELL), "../../../etc/passwd": "x", "C:\\windows\\x": "x" }),
  },
  {
    what: "a part target that climbs above the root",
    file: zipOf({
      ...oneSheet(CELL),
      "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "../../../xl/worksheets/sheet1.xml"]]),
    }),
  },
  {
    what: "relationships named like members of every object",
    file: zipOf({
      ...oneSheet(CELL),
      "xl/_rels/workbook.xml.rels": relationships([
        ["__proto__", "theme", "constructor"],
        ["toString", "styles", "hasOwnProperty"],
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ]),
    }),
  },
  {
    what: "bytes before and a comment behind nothing that matters",
    file: Uint8Array.from([...valid.slice(0, -2), 3, 0, 0x78, 0x79, 0x7a]),
  },
  {
    what: "a bomb in a part that nobody reads",
    file: rawZip([...entriesOf(oneSheet(CELL)), bomb("xl/media/image1.png", blanks.length)]),
  },
];
