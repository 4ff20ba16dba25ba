/** The number formats of cells that hold numbers. */
import { zlibInflate } from "../../src/ooxml/node";
import { readWorkbook } from "../../src/xlsx";
import { MAIN_NS, oneSheet, relationships, zipOf } from "./packages";

const STYLES_PART = {
  "xl/_rels/workbook.xml.rels": relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
  ]),
};

/** The cells of the sheet have these formats. */
const styles = (formats: readonly string[], prefix = ""): string => {
  const p = prefix === "" ? "" : `${prefix}:`;
  const ids = formats.map((format) => (/^\d+$/.test(format) ? format : String(164 + formats.indexOf(format))));
  const own = formats.flatMap((code, i) =>
    /^\d+$/.test(code) ? [] : [`<${p}numFmt numFmtId="${ids[i]}" formatCode="${code.replace(/"/g, "&quot;")}"/>`],
  );
  return (
    `<${p}styleSheet xmlns${prefix === "" ? "" : `:${prefix}`}="${MAIN_NS}"><${p}numFmts>${own.join("")}</${p}numFmts>` +
    `<${p}fonts><${p}font/></${p}fonts><${p}cellStyleXfs><${p}xf numFmtId="9"/></${p}cellStyleXfs>` +
    `<${p}cellXfs>${ids.map((id) => `<${p}xf numFmtId="${id}"/>`).join("")}</${p}cellXfs>` +
    `<${p}dxfs><${p}dxf><${p}numFmt numFmtId="164" formatCode="0.0"/></${p}dxf></${p}dxfs></${p}styleSheet>`
  );
};

const formatsOf = (rows: string, stylesXml: string, more: Record<string, string> = {}) => {
  const file = zipOf(oneSheet(rows, { ...STYLES_PART, "xl/styles.xml": stylesXml, ...more }));
  const [sheet] = readWorkbook(file).sheets;
  expect(readWorkbook(file, { inflate: zlibInflate }).sheets[0]).toEqual(sheet);
  return sheet?.formats;
};

const DAY = 'yyyy"年"m"月"d"日"';

test.each([
  ["as usual", '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>44526</v></c>'],
  ["with the type behind", '<c r="A1" s="1" t="n"><v>1</v></c><c r="B1" s="2" t="n"><v>44526</v></c>'],
  ["with the type before", '<c r="A1" t="n" s="1"><v>1</v></c><c r="B1" t="n" s="2"><v>44526</v></c>'],
  ["in other words", "<c r='A1' s='1'><v>1</v></c><c r='B1' s='2'><v>44526</v></c>"],
  ["without a place", '<c s="1"><v>1</v></c><c s="2"><v>44526</v></c>'],
  ["of formulas", '<c r="A1" s="1"><f>2-1</f><v>1</v></c><c r="B1" s="2"><f>B2</f><v>44526</v></c>'],
])("cells %s", (_, cells) => {
  expect(formatsOf(`<row r="1">${cells}</row>`, styles(["0", "9", DAY]))).toEqual([["0%", DAY]]);
  expect(formatsOf(`<row r="1">${cells}</row>`, styles(["0", "9", DAY], "x"))).toEqual([["0%", DAY]]);
});

test("a cell without a style has the first one, and one with a style that is not there has none", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="7"><v>1</v></c></row>';
  expect(formatsOf(rows, styles(["10", "9"]))).toEqual([["0.00%"]]);
});

test("texts, truth values and blanks have none, and rows without numbers no list", () => {
  const rows =
    '<row r="1"><c r="A1" s="1" t="str"><v>1</v></c><c r="B1" s="1" t="b"><v>1</v></c></row><row r="3"><c r="B3" s="1"><v>1</v></c></row>';
  expect(formatsOf(rows, styles(["0", "9"]))).toEqual([undefined, undefined, [undefined, "0%"]]);
  expect(formatsOf(rows.replace('<c r="B3" s="1"><v>1</v></c>', ""), styles(["0", "9"]))).toBeUndefined();
});

test("styles that cannot be read keep nothing from being read, and say nothing of formats", () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
  expect(formatsOf(rows, "<styleSheet>&nothing;")).toBeUndefined();
  expect(readWorkbook(zipOf(oneSheet(rows))).sheets[0]).not.toHaveProperty("formats");
});

test("other styles of the next file are read anew", () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
  expect([DAY, "9", DAY, "10"].map((format) => formatsOf(rows, styles(["0", format])))).toEqual(
    [DAY, "0%", DAY, "0.00%"].map((format) => [[format]]),
  );
});

test("where days count from 1904 on, those that are shown as days are counted from 1900", () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>43064</v></c><c r="C1" s="3"><v>43064</v></c></row>`;
  const workbook = oneSheet(rows)["xl/workbook.xml"]!.replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  const file = zipOf(
    oneSheet(rows, { ...STYLES_PART, "xl/styles.xml": styles(["0", "9", DAY, "31"]), "xl/workbook.xml": workbook }),
  );
  expect(readWorkbook(file).sheets[0]?.cells[0]?.map(({ value }) => value)).toEqual([1, 44526, 44526]);
});
