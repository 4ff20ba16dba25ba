/** What is read at one glance reads the same tag by tag: single quotes and blanks behind a name are not among the usual words. */
import { strFromU8, unzipSync } from "fflate";
import { zlibInflate } from "../../src/ooxml/node";
import type { FileProblem, ReadOptions } from "../../src/xlsx";
import { columnName } from "../../src/workbook/address";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { sampleWorkbook } from "../support/sample";
import { oneSheet, sharedStrings, zipOf } from "./packages";
import { rich } from "./rich";

const inOtherWords = (xml: string): string =>
  xml.replace(/ ([\w:]+)="([^"']*)"/g, " $1='$2'").replaceAll("<si>", "<si >");

const STRINGS = sharedStrings("<si><t>甲</t></si><si><t/></si>");

/** Row 1, formatted over `count` columns. */
const blanks = (count: number): string =>
  Array.from({ length: count }, (_, col) => `<c r="${columnName(col)}1" s="1"/>`).join("");

const read = (file: Uint8Array, options: Partial<ReadOptions>): unknown => {
  try {
    return readWorkbook(file, options);
  } catch (problem) {
    return (problem as FileProblem).kind;
  }
};

/** What is read, or why it is refused: the same by characters and, as Node reads it, by bytes. */
const outcome = (rows: string, parts: Record<string, string> = { "xl/sharedStrings.xml": STRINGS }): unknown => {
  const file = zipOf(oneSheet(rows, parts));
  const found = read(file, {});
  expect(read(file, { inflate: zlibInflate })).toEqual(found);
  return found;
};

test.each([
  ["the sample", sampleWorkbook("published")],
  ["a rich workbook", rich],
])("%s", async (_, spec) => {
  const file = await writeWorkbook(spec);
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, inOtherWords(strFromU8(bytes))]);
  expect(readWorkbook(zipOf(Object.fromEntries(parts) as Record<string, string>))).toEqual(readWorkbook(file));
});

test.each<readonly [what: string, rows: string]>([
  [
    "values of all types",
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>1.5</v></c></row>',
  ],
  ["an empty shared text", '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
  ["a shared text that is not there", '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
  ["Chinese texts and sheets", '<row r="1"><c r="A1" t="str"><f>\'甲 é😀\'!A1&amp;"乙"</f><v>甲 é😀</v></c></row>'],
  [
    "characters by their numbers beside others",
    '<row r="1"><c r="A1"><f>"é&#233;&#x7532;甲"</f></c><c r="B1" t="str"><v>é&#233;甲</v></c><c r="C1" t="inlineStr"><is><t>é&#233;甲</t></is></c></row>',
  ],
  ["a number in blanks of other kinds", '<row r="1"><c r="A1"><v>\u00a01\u3000</v></c></row>\u00a0'],
  ["a formula without a value", '<row r="1"><c r="A1"><f>B1+1</f></c></row>'],
  ["a formula with a reference", '<row r="1"><c r="A1"><f>B1&lt;1</f><v>1</v></c><c r="B1"><v>1</v></c></row>'],
  ["a formula with a reference to nothing", '<row r="1"><c r="A1"><f>B1&x;1</f><v>1</v></c></row>'],
  ["blanks before the end of a tag", '<row r="1" ><c r="A1" s="1" /><c r="B1"><v>1</v></c></row><row r="2" />'],
  [
    "blank cells before and behind",
    '<row r="2"><c r="A2" s="1"/><c r="B2" s="1"/><c r="C2"><v>1</v></c><c r="D2"/></row>',
  ],
  ["a cell without position behind a blank one", '<row r="1"><c r="B1" s="1"/><c><v>1</v></c></row>'],
  ["a cell without position behind a filled one", '<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>'],
  [
    "rows without numbers behind one with",
    '<row r="3"><c r="A3"><v>1</v></c></row><row><c><v>2</v></c></row><row r="9"/><row><c><v>3</v></c></row>',
  ],
  ["a long run of blank cells before a filled one", `<row r="1">${blanks(450)}<c r="XFD1"><v>1</v></c></row>`],
  ["a cell without position behind a long run of blank ones", `<row r="1">${blanks(450)}<c><v>1</v></c></row>`],
  ["a row of blank cells alone", `<row r="1">${blanks(450)}</row><row r="2"><c r="A2"><v>1</v></c></row>`],
  ["a cell that states another row", '<row r="1"><c r="A7"><v>1</v></c></row>'],
  ["small letters", '<row r="1"><c r="b1"><v>1</v></c></row>'],
  ["attributes in any order, and twice", '<row ht="9" r="2" r="3"><c s="1" t="b" s="2" r="A2"><v>1</v></c></row>'],
  [
    "a shared formula",
    '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>',
  ],
  ["an inline text", '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><v>1</v></c></row>'],
  ["blanks and line ends between the tags", '<row r="1">\r\n <c r="A1">\n<v>1</v> </c>\n</row>\n'],
  ["a value of many lines", '<row r="1"><c r="A1" t="str"><v>1\r\n2</v></c></row>'],
  ["a cell in a value", '<row r="1"><c r="A1"><v>1<c r="B1"><v>2</v></c></v></c></row>'],
  ["another namespace within a row", '<row r="1"><c r="A1" xmlns="urn:x"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
  ["row 0", '<row r="1"><c r="A0" s="1"/></row>'],
  ["a row past the last", '<row r="1"><c r="A1048577"><v>1</v></c></row>'],
  ["a column past the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ["a row that is not closed", '<row r="1"><c r="A1"><v>1</v></c>'],
  ["a cell that is not closed", '<row r="1"><c r="A1"><v>1</v></row>'],
  ["a cell closed twice", '<row r="1"><c r="A1"><v>1</v></c></c></row>'],
  ["an ampersand alone", '<row r="1"><c r="A1" t="str"><v>1 & 2</v></c></row>'],
  ["< in an attribute", '<row r="1" ht="<"><c r="A1"><v>1</v></c></row>'],
])("%s", (_, rows) => expect(outcome(rows)).toEqual(outcome(inOtherWords(rows))));

test.each<readonly [what: string, behind: string]>([
  [
    "merges and validations",
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>',
  ],
  ["a validation that is not closed", '<dataValidation type="whole"><formula1>1</formula2></dataValidation>'],
  [
    "formats by conditions, and footers",
    '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1&lt;1</formula></cfRule></conditionalFormatting><headerFooter><oddFooter>&amp;P &gt; 1</oddFooter></headerFooter>',
  ],
  ["elements in elements that are closed crosswise", "<x><y><z></y></z></x>"],
  ["more of them in one another than are passed over at once", "<a><b><d><e><g>1</g></e></d></b></a>"],
  ["a text with a reference to nothing", "<x><y>&x;</y></x>"],
  ["a protected sheet, said within something else", '<x><y><sheetProtection sheet="1"/></y></x>'],
  ["a cell within something else", '<x><y><c r="B2"><v>2</v></c></y></x>'],
  ["many", `<x>${"<y><z/></y>".repeat(450)}</x>${"<x/>".repeat(450)}`],
  ["a reference to nothing", '<x a="&x;"/>'],
  ["a protected sheet", '<sheetProtection sheet="1"/>'],
  ["cells of another namespace", '<o:c xmlns:o="urn:x" r="C1"><o:v>1</o:v></o:c>'],
])("behind the rows: %s", (_, behind) => {
  const inAll = (quoted: string): unknown =>
    outcome(`<row r="1"><c r="A1"><v>1</v></c></row></sheetData>${quoted}<sheetData>`);
  expect(inAll(behind)).toEqual(inAll(inOtherWords(behind)));
});

test.each<readonly [what: string, items: string]>([
  ["plain ones, and an empty one", "<si><t>甲</t></si><si><t></t></si><si><t>丙</t></si>"],
  ["rich ones between plain ones", "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si><si><t>丁</t></si>"],
  ["one with a reading", '<si><t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh></si><si><t>乙</t></si><si><t>丙</t></si>'],
  ["blanks that are kept", '<si><t xml:space="preserve"> 甲 </t></si><si><t> 乙 </t></si><si><t>丙</t></si>'],
  ["escapes, references and line ends", "<si><t>甲_x000D_</t></si><si><t>乙 &amp; 丙</t></si><si><t>1\r\n2</t></si>"],
  ["an ampersand alone", "<si><t>甲 & 乙</t></si>"],
  ["one that is not closed", "<si><t>甲</t>"],
])("shared texts: %s", (_, items) => {
  const rows = [0, 1, 2].map((n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>${n}</v></c></row>`).join("");
  const inAll = (table: string): unknown => outcome(rows, { "xl/sharedStrings.xml": table });
  const table = sharedStrings(items);
  expect(inAll(table)).toEqual(inAll(inOtherWords(table)));
});

test.each<readonly [what: string, names: string]>([
  [
    "with and without a comment",
    '<definedName name="甲">Sheet1!$A$1</definedName><definedName name="乙" comment="丙">1</definedName>',
  ],
  [
    "hidden ones, and those that are not",
    '<definedName name="甲" hidden="1">1</definedName><definedName name="乙" hidden="0">1</definedName>',
  ],
  [
    "texts",
    '<definedName name="甲">"1"</definedName><definedName name="乙">{49}</definedName><definedName name="丙">="1"</definedName>',
  ],
  [
    "of one sheet, and Excel's own",
    '<definedName name="甲" localSheetId="0">1</definedName><definedName name="_xlnm.Print_Area">Sheet1!$A$1</definedName>',
  ],
  [
    "an empty comment, blanks, and nothing",
    '<definedName name="甲" comment=""> 1 </definedName><definedName name="乙"></definedName><definedName name="丙"/>',
  ],
  [
    "references, tabs and line ends",
    '<definedName name="甲" comment="a&amp;b">"&lt;"</definedName><definedName name="乙" comment="a\tb">1</definedName><definedName name="丙">1\r\n</definedName>',
  ],
  [
    "as other programs write them",
    '<definedName name="甲" function="false" hidden="true" vbProcedure="false">1</definedName><definedName name="乙" localSheetId="0" hidden="1">1</definedName>',
  ],
  [
    "in two lists",
    '<definedName name="甲">1</definedName></definedNames><definedNames><definedName name="乙">2</definedName>',
  ],
  ["one that is not closed", '<definedName name="甲">1'],
  ["an ampersand alone", '<definedName name="甲">1 & 2</definedName>'],
])("names: %s", (_, names) => {
  const { "xl/workbook.xml": workbook = "" } = oneSheet("");
  const inAll = (words: string): unknown =>
    outcome("", { "xl/workbook.xml": workbook.replace("</sheets>", `$&<definedNames>${words}</definedNames>`) });
  expect(inAll(names)).toEqual(inAll(inOtherWords(names)));
});
