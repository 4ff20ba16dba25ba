/**
 * Rows that come and go in the workbench: what hangs on the rows below goes along with them, in the file that is saved.
 * @drawn 2
 */
import { toUniver } from "../../src/host/snapshot/toUniver";
import { withOrigins } from "../../src/host/snapshot/origins";
import { READING } from "../../src/cli/load";
import { savedOf, sourceOf } from "../../src/workbench/source";
import { openFile, saveChanges } from "../../src/xlsx";
import { openSaved, type TestExcel } from "../support/excelHost";
import { ACCOUNTS, adding, partsOfFile, replacing, returned, textPart, type Package } from "../support/returned";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const note = (row: number): string =>
  `<v:shape id="n${row}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row - 1}, 10, 4, 31, ${row + 2}, 9</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;

/** On row 20: a comment, a link and the first row of a picture; on row 30 a comment and a hidden row. */
const dressed = (): Promise<Uint8Array> =>
  returned(
    replacing(ACCOUNTS, "</sheetData>", `</sheetData><autoFilter ref="A18:C25"/>`),
    replacing(
      ACCOUNTS,
      /<pageMargins/,
      (found) =>
        `<hyperlinks xmlns:r="${R}"><hyperlink ref="B20" location="收支情况!B30"/><hyperlink ref="A2" location="封面!A1"/></hyperlinks>${found}`,
    ),
    replacing(
      ACCOUNTS,
      "</worksheet>",
      `<drawing xmlns:r="${R}" r:id="rId9"/><legacyDrawing xmlns:r="${R}" r:id="rId7"/></worksheet>`,
    ),
    replacing(ACCOUNTS, /<row r="30"/, '<row hidden="1" r="30"'),
    replacing(
      "xl/workbook.xml",
      "</definedNames>",
      '<definedName name="局部" localSheetId="0">收支情况!$B$20</definedName></definedNames>',
    ),
    adding({
      "xl/worksheets/_rels/sheet3.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${R}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId8" Type="${R}/comments" Target="../comments1.xml"/><Relationship Id="rId9" Type="${R}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      "xl/comments1.xml": `<comments><commentList><comment ref="B20"><text><t>甲</t></text></comment><comment ref="B30"><text><t>乙</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:v" xmlns:x="urn:x"><br>${note(19)}${note(29)}</xml>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${XDR}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>19</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>24</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`,
      "xl/charts/chart1.xml": `<c:chart xmlns:c="urn:c"><c:f>收支情况!$B$20:$B$24</c:f><c:f>封面!$B$20</c:f></c:chart>`,
    }),
  );

const through = async (work: (excel: TestExcel) => Promise<void>): Promise<{ before: Package; after: Package }> => {
  const file = await dressed();
  const excel = await openSaved(withOrigins(toUniver((await openFile(file, READING)).spec)));
  try {
    const source = sourceOf(excel.host.save(), file);
    await work(excel);
    await excel.settle();
    const saved = await saveChanges(file, source.before, savedOf(source, excel.host.save()));
    return { before: partsOfFile(file), after: partsOfFile(saved) };
  } finally {
    await excel.close();
  }
};

/** What is placed on the sheet, in few words. */
const placesIn = (parts: Package) => {
  const found = (name: string, pattern: RegExp): readonly string[] =>
    [...textPart(parts, name).matchAll(pattern)].map((m) => m[1] ?? "");
  return {
    comments: found("xl/comments1.xml", /<comment ref="(\w+)"/g),
    boxes: found("xl/drawings/vmlDrawing1.vml", /<x:Row>(\d+)/g),
    boxesFrom: found("xl/drawings/vmlDrawing1.vml", /<x:Anchor>(\d+, 15, \d+)/g),
    links: found(ACCOUNTS, /<hyperlink ref="(\w+" location="[^"]+)"/g),
    filter: found(ACCOUNTS, /<autoFilter ref="([^"]+)"/g),
    hidden: found(ACCOUNTS, /<row hidden="1" r="(\d+)"/g),
    picture: found("xl/drawings/drawing1.xml", /<xdr:row>(\d+)</g),
    name: found("xl/workbook.xml", /localSheetId="0">([^<]+)/g).filter((ref) => ref.includes("收支情况")),
    chart: found("xl/charts/chart1.xml", /<c:f>([^<]+)/g),
  };
};

const WHERE = {
  comments: ["B20", "B30"],
  boxes: ["19", "29"],
  boxesFrom: ["2, 15, 18", "2, 15, 28"],
  links: ['B20" location="收支情况!B30', 'A2" location="封面!A1'],
  filter: ["A18:C25"],
  hidden: ["30"],
  picture: ["19", "24"],
  name: ["收支情况!$B$20"],
  chart: ["收支情况!$B$20:$B$24", "封面!$B$20"],
};

test("as it is opened", async () => expect(placesIn(partsOfFile(await dressed()))).toEqual(WHERE));

test("two rows inserted above", async () => {
  const { after } = await through(({ host }) => host.person.insert("收支情况!6:7"));
  expect(placesIn(after)).toEqual({
    comments: ["B22", "B32"],
    boxes: ["21", "31"],
    boxesFrom: ["2, 15, 20", "2, 15, 30"],
    links: ['B22" location="收支情况!B32', 'A2" location="封面!A1'],
    filter: ["A20:C27"],
    hidden: ["32"],
    picture: ["21", "26"],
    name: ["收支情况!$B$22"],
    chart: ["收支情况!$B$22:$B$26", "封面!$B$20"],
  });
});

test("rows that are deleted take their comments and links with them; a picture stays", async () => {
  const { after } = await through(({ host }) => host.person.delete("收支情况!20:21"));
  expect(placesIn(after)).toEqual({
    comments: ["B28"],
    boxes: ["27"],
    boxesFrom: ["2, 15, 26"],
    links: ['A2" location="封面!A1'],
    filter: ["A18:C23"],
    hidden: ["28"],
    picture: ["19", "22"],
    name: ["收支情况!#REF!"],
    chart: ["收支情况!$B$20:$B$22", "封面!$B$20"],
  });
});

test("what is taken back is as it was", async () => {
  const { after } = await through(async (excel) => {
    await excel.host.person.delete("收支情况!20:21");
    await excel.settle();
    await excel.host.person.undo();
  });
  expect(placesIn(after)).toEqual(WHERE);
});

test("a column inserted at the left", async () => {
  const { after } = await through(({ host }) => host.person.insert("收支情况!B:B"));
  expect(placesIn(after)).toMatchObject({
    comments: ["C20", "C30"],
    links: ['C20" location="收支情况!C30', 'A2" location="封面!A1'],
  });
});
