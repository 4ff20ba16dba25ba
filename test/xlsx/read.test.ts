/** @drawn 7 */
import type { FoundCell, Scalar } from "../../src/workbook/model";
import { CellPositions } from "../../src/xlsx/read/position";
import { readWorkbook } from "../../src/xlsx";
import { MAIN_NS, oneSheet, relationships, sharedStrings, zipOf } from "./packages";

const readSheet = (rows: string, parts = {}) => readWorkbook(zipOf(oneSheet(rows, parts))).sheets[0]!;
const valuesOf = (cells: readonly (readonly FoundCell[])[]): readonly (readonly Scalar[])[] =>
  cells.map((row) => row.map((cell) => cell.value));
const formulasOf = (cells: readonly (readonly FoundCell[])[]) => cells.map((row) => row.map((cell) => cell.formula));

describe("cells as other programs write them", () => {
  const cases: readonly (readonly [what: string, cell: string, value: Scalar])[] = [
    ["a number", "<c r='A1'><v>12.50</v></c>", 12.5],
    ["a number in scientific notation", "<c r='A1'><v>1.2345E-3</v></c>", 0.0012345],
    ["a date, as its serial number", "<c r='A1' s='1'><v>44562</v></c>", 44562],
    ["an ISO date, as its serial number", "<c r='A1' t='d'><v>2022-01-01</v></c>", 44562],
    ["an ISO date with a time", "<c r='A1' t='d'><v>2022-01-01T12:00:00</v></c>", 44562.5],
    ["an ISO date that cannot be read, as its text", "<c r='A1' t='d'><v>昨天</v></c>", "昨天"],
    ["a number that cannot be read, as its text", "<c r='A1'><v>12万</v></c>", "12万"],
    ["true", "<c r='A1' t='b'><v>1</v></c>", true],
    ["false", "<c r='A1' t='b'><v>0</v></c>", false],
    ["an error value, as its text", "<c r='A1' t='e'><v>#REF!</v></c>", "#REF!"],
    ["an inline text", "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> 甲 </t></is></c>", " 甲 "],
    [
      "an inline rich text",
      "<c r='A1' t='inlineStr'><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c>",
      "甲乙",
    ],
    ["a text result", "<c r='A1' t='str'><v>甲&amp;乙</v></c>", "甲&乙"],
    ["a text in CDATA", "<c r='A1' t='str'><v><![CDATA[<甲>]]></v></c>", "<甲>"],
    ["an escaped control character", "<c r='A1' t='str'><v>甲_x000D_乙_x005F_x000D_</v></c>", "甲\r乙_x000D_"],
  ];
  test.each(cases)("%s", (_, cell, value) => {
    expect(valuesOf(readSheet(`<row r='1'>${cell}</row>`).cells)).toEqual([[value]]);
  });

  test("shared texts keep their words and lose formats and phonetic readings", () => {
    const table = sharedStrings(
      "<si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 丙</t></r><rPh sb='0' eb='1'><t>yi</t></rPh></si><si><t/></si>",
    );
    const row =
      "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c><c r='C1' t='s'><v>2</v></c><c r='D1' t='s'><v>0</v></c></row>";
    expect(valuesOf(readSheet(row, { "xl/sharedStrings.xml": table }).cells)).toEqual([["乙 丙", "甲", null, "甲"]]);
  });

  test("the used range is that of values and formulas, not of formats", () => {
    const rows =
      "<row r='3'><c r='B3' s='1'/><c r='C3'><v>1</v></c></row><row r='5'><c r='D5'><f>C3</f></c></row><row r='900'><c r='Z900' s='1'/></row>";
    const sheet = readSheet(rows);
    expect([sheet.top, sheet.left]).toEqual([2, 2]);
    expect(sheet.cells).toEqual([
      [{ value: 1 }, { value: null }],
      [{ value: null }, { value: null }],
      [{ value: null }, { value: null, formula: "=C3" }],
    ]);
  });

  test("cells without addresses follow one another", () => {
    expect(
      valuesOf(
        readSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='B2'><v>3</v></c><c><v>4</v></c></row>").cells,
      ),
    ).toEqual([
      [1, 2, null],
      [null, 3, 4],
    ]);
  });

  test("a cell far away is found where it is", () => {
    const sheet = readSheet("<row r='1048576'><c r='XFD1048576'><v>7</v></c></row>");
    expect(sheet).toMatchObject({ top: 1048575, left: 16383, cells: [[{ value: 7 }]] });
  });
});

describe("formulas", () => {
  test("shared formulas are written out for every cell", () => {
    const rows = [
      "<row r='1'><c r='A1'><f t='shared' ref='A1:A3' si='0'>B1*$C$1+SUM(B1:B$9)</f><v>1</v></c></row>",
      "<row r='2'><c r='A2'><f t='shared' si='0'/><v>2</v></c></row>",
      "<row r='3'><c r='A3'><f t='shared' si='0'></f><v>3</v></c></row>",
    ];
    expect(formulasOf(readSheet(rows.join("")).cells)).toEqual([
      ["=B1*$C$1+SUM(B1:B$9)"],
      ["=B2*$C$1+SUM(B2:B$9)"],
      ["=B3*$C$1+SUM(B3:B$9)"],
    ]);
  });

  test("an array formula stands in its first cell; what has no text is a constant", () => {
    const row =
      "<row r='1'><c r='A1'><f t='array' ref='A1:B1'>TRANSPOSE(D1:D2)</f><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><f t='dataTable' ref='C1'/><v>3</v></c><c r='D1'><f t='shared' si='4'/><v>4</v></c></row>";
    expect(readSheet(row).cells).toEqual([
      [{ value: 1, formula: "=TRANSPOSE(D1:D2)" }, { value: 2 }, { value: 3 }, { value: 4 }],
    ]);
  });

  test("a formula that came to an error, a truth value or an empty text", () => {
    const row =
      "<row r='1'><c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='B1' t='b'><f>TRUE</f><v>1</v></c><c r='C1' t='str'><f>\"\"</f><v></v></c></row>";
    expect(readSheet(row).cells).toEqual([
      [
        { value: "#DIV/0!", formula: "=1/0" },
        { value: true, formula: "=TRUE" },
        { value: null, formula: '=""' },
      ],
    ]);
  });
});

describe("workbooks as other programs write them", () => {
  test("element names with a prefix, and the relationship attribute with another", () => {
    const parts = oneSheet("", {
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN_NS}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="甲" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN_NS}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData><x:sheetProtection sheet="true"/></x:worksheet>`,
    });
    expect(readWorkbook(zipOf(parts)).sheets).toEqual([
      { name: "甲", visibility: "visible", protected: true, top: 0, left: 0, cells: [[{ value: 5 }]] },
    ]);
  });

  test("strict files", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const parts = oneSheet("", {
      "_rels/.rels": relationships([["r", "officeDocument", "/xl/workbook.xml"]], strict),
      "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]], strict),
      "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2022-01-01</v></c></row></sheetData></worksheet>`,
    });
    expect(readWorkbook(zipOf(parts)).sheets[0]?.cells).toEqual([[{ value: 44562 }]]);
  });

  test("cells of extensions are not taken for cells of the sheet", () => {
    const parts = oneSheet("", {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN_NS}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><extLst><ext xmlns:x14="urn:x14"><x14:row r="2"><x14:c r="A2"><x14:v>2</x14:v></x14:c></x14:row></ext></extLst></worksheet>`,
    });
    expect(valuesOf(readWorkbook(zipOf(parts)).sheets[0]!.cells)).toEqual([[1]]);
  });

  test("hidden sheets, a chart sheet, and names of every kind", () => {
    const workbook = `<workbook xmlns="${MAIN_NS}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
      <sheet name="__proto__" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="2" r:id="rId3" state="hidden"/><sheet name="丙" sheetId="3" r:id="rId1" state="veryHidden"/></sheets>
      <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="_xlnm._FilterDatabase" hidden="1">A!$A$1</definedName>
      <definedName name="局部" localSheetId="0">A!$A$1</definedName><definedName name="自评.收入" comment="收入" hidden="1">'__proto__'!$A$1:$B$2</definedName><definedName name="版式">{49}</definedName><definedName name="坏">#REF!</definedName></definedNames></workbook>`;
    const links = relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
    ]);
    const found = readWorkbook(
      zipOf(
        oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>", {
          "xl/workbook.xml": workbook,
          "xl/_rels/workbook.xml.rels": links,
        }),
      ),
    );
    expect(found.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
      ["__proto__", "visible", 1],
      ["图", "hidden", 0],
      ["丙", "veryHidden", 1],
    ]);
    expect(found.names).toEqual([
      { name: "自评.收入", ref: "'__proto__'!$A$1:$B$2", comment: "收入", hidden: true },
      { name: "版式", ref: '"1"' },
      { name: "坏", ref: "#REF!" },
    ]);
  });

  test("parts in another case and a byte order mark do no harm", () => {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...rest } = oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    expect(readWorkbook(zipOf({ ...rest, "XL/Worksheets/Sheet1.XML": `\uFEFF${sheet}` })).sheets[0]?.cells).toEqual([
      [{ value: 1 }],
    ]);
  });
});

describe("rows that some program wrote out down to the end of the sheet", () => {
  const ROWS = 1_048_576;
  const sheet = (row: (n: number) => string): string =>
    `<row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: ROWS - 1 }, (_, i) => row(i + 2)).join("")}`;

  afterEach(() => jest.restoreAllMocks());

  test.each<readonly [what: string, row: (n: number) => string]>([
    ["with their numbers", (n) => `<row r="${n}" spans="1:8" ht="15"/>`],
    ["without numbers", () => "<row/>"],
    ["opened and closed", () => "<row></row>"],
  ])("%s: no cell is looked at but the one that is there", (_, row) => {
    const looked = jest.spyOn(CellPositions.prototype, "cell");
    const found = readSheet(sheet(row));
    expect(looked).toHaveBeenCalledTimes(1);
    expect(found.cells).toEqual([[{ value: 1 }]]);
  });
});
