/** Workbooks that came back by way of other programs and other people: one thing changed in the package, nothing in the report. */
import { strToU8 } from "fflate";
import {
  ACCOUNTS,
  adding,
  COVER,
  foreignSheet,
  partsOfFile,
  RATIOS,
  replacing,
  textPart,
  worksheetXml,
  type Change,
  type Package,
} from "./returned";
import { rawZip } from "./rawZip";
import { zip64 } from "./zip64";

const renamed =
  (nameOf: (name: string) => string): Change =>
  (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [nameOf(name), part]));

const utf16 = (bytes: Uint8Array, mark: readonly number[], swap: boolean): Uint8Array => {
  const encoded = Buffer.from(
    Buffer.from(bytes).toString("utf8").replace('encoding="UTF-8"', 'encoding="UTF-16"'),
    "utf16le",
  );
  return new Uint8Array(Buffer.concat([Buffer.from(mark), swap ? encoded.swap16() : encoded]));
};

const everyXml =
  (change: (bytes: Uint8Array) => Uint8Array): Change =>
  (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, /\.(xml|rels)$/.test(name) ? change(part) : part]),
    );

const rowsTo = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i + 1)).join("");

const names = rowsTo(10_000, (n) => `<definedName name="区域${n}">'收支情况'!$A$1:$H$20</definedName>`);

const inBlanks =
  (text: string): Change =>
  (parts) =>
    Object.keys(parts)
      .filter((name) => /^xl\/worksheets\/sheet/.test(name))
      .reduce(
        (now, name) =>
          replacing(name, /<c (r="[A-Z]+\d+" s="\d+")\/>/g, (found) =>
            found.replace("/>", ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`),
          )(now),
        parts,
      );

export const changes: readonly (readonly [what: string, change: Change])[] = [
  ["separators of Windows in part names", renamed((name) => name.replaceAll("/", "\\"))],
  ["part names in capitals", renamed((name) => (name.startsWith("xl/") ? name.toUpperCase() : name))],
  [
    "a part named in Chinese, spelled with per cent signs where it is pointed at",
    (parts: Package) => {
      const spelled = renamed((name) => (name === RATIOS ? "xl/worksheets/比率 1.xml" : name))(parts);
      return replacing(
        "xl/_rels/workbook.xml.rels",
        "worksheets/sheet9.xml",
        "worksheets/%E6%AF%94%E7%8E%87%201.xml",
      )(spelled);
    },
  ],
  [
    "names on lines of their own",
    replacing("xl/workbook.xml", /(<definedName [^>]*>)([^<]*)(?=<)/g, (found) =>
      found.replace(/>([^<]*)$/, (_, ref: string) => `>\n      ${ref}\n    `),
    ),
  ],
  ["parts in UTF-16, little end first", everyXml((part) => utf16(part, [0xff, 0xfe], false))],
  ["parts in UTF-16, big end first", everyXml((part) => utf16(part, [0xfe, 0xff], true))],
  ["parts in UTF-16 without a mark", everyXml((part) => utf16(part, [], false))],
  ["a mark before UTF-8", everyXml((part) => Uint8Array.from([0xef, 0xbb, 0xbf, ...part]))],
  ["a chart sheet", foreignSheet("<chartsheet/>", "chartsheet")],
  ["a macro sheet", foreignSheet("<macrosheet/>", "xlMacrosheet")],
  ["a dialog sheet", foreignSheet("<dialogsheet/>", "dialogsheet")],
  [
    "a sheet without a part",
    replacing(
      "xl/workbook.xml",
      "</sheets>",
      '<sheet name="Module1" sheetId="90" state="veryHidden" r:id=""/></sheets>',
    ),
  ],
  [
    "a sheet whose part is missing",
    (parts: Package) =>
      Object.fromEntries(
        Object.entries(foreignSheet(worksheetXml(""))(parts)).filter(([name]) => !name.startsWith("xl/foreign")),
      ),
  ],
  ["a foreign sheet that is no XML", foreignSheet("甲乙丙")],
  ["odd cell references on a foreign sheet", foreignSheet(worksheetXml("<row r='1'><c r='甲1'><v>1</v></c></row>"))],
  [
    "a stray cell in the last row of a foreign sheet",
    foreignSheet(
      worksheetXml("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"),
    ),
  ],
  [
    "a coloured corner of a foreign sheet",
    foreignSheet(
      worksheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" hidden="1"><c r="XFD1048576" s="1"/></row>',
      ).replace("<sheetData>", '<cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData>'),
    ),
  ],
  [
    "a ledger of 90,000 rows",
    foreignSheet(
      worksheetXml(rowsTo(90_000, (n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="B${n}"><v>1</v></c></row>`)),
    ),
  ],
  [
    "every row of a sheet of ours written out",
    replacing(
      COVER,
      "</sheetData>",
      `${rowsTo(1_048_576 - 60, (n) => `<row r="${n + 60}" spans="1:8"/>`)}</sheetData>`,
    ),
  ],
  [
    "a stray text in the last row of a sheet of ours",
    replacing(ACCOUNTS, "</sheetData>", '<row r="1048576"><c r="A1048576" t="str"><v>x</v></c></row></sheetData>'),
  ],
  [
    "names that say their sheet again behind the colon",
    replacing("xl/workbook.xml", /(>'[^'<]+'!)([^<:]+):([^<]+)</g, (found) =>
      found.replace(/^>('[^']+'!)([^:]+):/, ">$1$2:$1"),
    ),
  ],
  [
    "a list of types of parts that is missing",
    (parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "[Content_Types].xml")),
  ],
  ["10,000 names of others", replacing("xl/workbook.xml", "</definedNames>", `${names}</definedNames>`)],
  [
    "days counted from 1904",
    (parts: Package) =>
      [
        replacing("xl/workbook.xml", /<(bookViews|sheets)\b/, (found) => `<workbookPr date1904="1"/>${found}`),
        ...Object.keys(parts)
          .filter((name) => /<v>4\d{4}<\/v>/.test(textPart(parts, name)))
          .map((name) => replacing(name, /<v>(4\d{4})<\/v>/g, (v) => `<v>${Number(v.slice(3, 8)) - 1462}</v>`)),
      ].reduce((now, change) => change(now), parts),
  ],
  [
    "spaces in the last cell of a sheet",
    replacing(
      ACCOUNTS,
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row></sheetData>',
    ),
  ],
  [
    "a formula that shows nothing in the last cell of a sheet",
    replacing(
      COVER,
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576" t="str"><f>""</f><v></v></c></row></sheetData>',
    ),
  ],
  [
    "parts about the file itself that a system has emptied",
    adding({ "docProps/app.xml": "", "docProps/core.xml": "" }),
  ],
  ["spaces in every blank cell", inBlanks(" ")],
  ["what nobody sees in every blank cell", inBlanks("\u3000\u200b\u00a0")],
  ["a part of another program", adding({ "customXml/item1.xml": "<a/>", "xl/media/image1.png": strToU8("x") })],
];

/** Listed again: these with their own bytes, and one with others. */
const withAgain = (parts: Package, same: readonly string[], other?: string): Uint8Array =>
  rawZip([
    ...Object.entries(parts).map(([name, data]) => ({ name, data })),
    ...same.flatMap((name) => (parts[name] === undefined ? [] : [{ name, data: parts[name] }])),
    ...(other === undefined ? [] : [{ name: other, data: strToU8("<b/>") }]),
  ]);

export const files: readonly (readonly [what: string, change: (file: Uint8Array) => Uint8Array])[] = [
  ["a part listed twice with the same bytes", (file) => withAgain(partsOfFile(file), [COVER, ACCOUNTS])],
  [
    "a part that nobody asks for listed twice with other bytes",
    (file) => withAgain({ ...partsOfFile(file), "docProps/other.xml": strToU8("<a/>") }, [], "docProps/other.xml"),
  ],
  ["zip64", (file) => zip64(partsOfFile(file))],
  ["zip64 and bytes behind it", (file) => Uint8Array.from([...zip64(partsOfFile(file)), 13, 10])],
  ["bytes behind the file", (file) => Uint8Array.from([...file, ...new Uint8Array(70_000)])],
  ["a second signature behind the file", (file) => Uint8Array.from([...file, 0x50, 0x4b, 5, 6, ...new Uint8Array(30)])],
];
