/**
 * A sheet that holds what only Excel knows: a figure typed in the grid, or a row inserted, changes nothing of it but places and results.
 */
import { toUniver } from "../../src/host/snapshot/toUniver";
import { withOrigins } from "../../src/host/snapshot/origins";
import { READING } from "../../src/cli/load";
import { savedOf, sourceOf } from "../../src/workbench/source";
import { openFile, saveChanges } from "../../src/xlsx";
import { openSaved, type TestExcel } from "../support/excelHost";
import { ACCOUNTS, adding, partsOfFile, replacing, returned, textPart, type Package } from "../support/returned";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const rel = (id: string, kind: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"${more}/>`;

const ROWS = [
  `<row r="80" outlineLevel="1" hidden="1" collapsed="1" spans="11:16" thickBot="1" x14ac:dyDescent="0.2" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><c r="K80"><v>2</v></c><c r="L80"><f t="shared" ref="L80:L82" si="77">K80*$C$6</f><v>9097.28</v></c><c r="M80"><f t="array" ref="M80">SUM(K80:K82*$C$6)</f><v>1</v></c><c r="N80" cm="1"><f t="array" ref="N80:N82">K80:K82*$C$6</f><v>1</v></c><c r="O80" t="e" vm="1"><v>#VALUE!</v></c><c r="P80" ph="1" t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></is></c></row>`,
  `<row r="81" outlineLevel="2"><c r="K81"><v>3</v></c><c r="L81"><f t="shared" si="77"/><v>13645.92</v></c><c r="N81"><v>1</v></c></row>`,
  `<row r="82"><c r="K82"><v>4</v></c><c r="L82"><f t="shared" si="77"/><v>18194.56</v></c><c r="N82"><v>1</v></c><c r="O82"><f ca="1">NOW()</f><v>44000</v></c><c r="P82"><f>[1]Sheet1!$A$1+C6</f><v>5</v></c></row>`,
  `<row r="84"><c r="K84"><f t="array" ref="K84:L84">C6:D6*2</f><v>1</v></c><c r="L84"><v>2</v></c></row>`,
].join("");

const EXT = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>封面!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>K85</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>收支情况!K80:K82</xm:f><xm:sqref>K86</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer xmlns:r="${R}" r:id="rId5"/></x14:slicerList></ext></extLst>`;

const dressed = (): Promise<Uint8Array> =>
  returned(
    replacing(
      ACCOUNTS,
      "</sheetData>",
      `${ROWS}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="K80:K82" name="区"/></protectedRanges><autoFilter ref="K79:L82"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>`,
    ),
    replacing(
      ACCOUNTS,
      /<pageMargins/,
      (found) =>
        `<conditionalFormatting sqref="K80:K82"><cfRule type="cellIs" dxfId="0" priority="9" operator="greaterThan" stopIfTrue="1"><formula>3</formula></cfRule><cfRule type="expression" dxfId="0" priority="10"><formula>K80&gt;$C$6</formula></cfRule><cfRule type="dataBar" priority="11"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><hyperlinks xmlns:r="${R}"><hyperlink ref="K87" r:id="rId1" tooltip="提示" display="站"/></hyperlinks>${found}`,
    ),
    replacing(
      ACCOUNTS,
      "</worksheet>",
      `<customProperties xmlns:r="${R}"><customPr name="键" r:id="rId6"/></customProperties><cellWatches><cellWatch r="K80"/></cellWatches><ignoredErrors><ignoredError sqref="K80:K82" numberStoredAsText="1"/></ignoredErrors><legacyDrawing xmlns:r="${R}" r:id="rId3"/>${EXT}</worksheet>`,
    ),
    replacing(
      "xl/workbook.xml",
      "</definedNames>",
      `<definedName name="局部" localSheetId="2">收支情况!$K$80:$K$82</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">收支情况!$K$79:$L$82</definedName><definedName name="外部">[1]Sheet1!$A$1</definedName></definedNames>`,
    ),
    replacing(
      "xl/workbook.xml",
      "</sheets>",
      `</sheets><externalReferences xmlns:r="${R}"><externalReference r:id="rId901"/></externalReferences>`,
    ),
    replacing(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `${rel("rId901", "externalLink", "externalLinks/externalLink1.xml")}${rel("rId902", "calcChain", "calcChain.xml")}${rel("rId903", "sheetMetadata", "metadata.xml")}${rel("rId904", "rdRichValue", "richData/rdrichvalue.xml")}${rel("rId905", "customXml", "../customXml/item1.xml")}${rel("rId906", "person", "persons/person.xml")}${rel("rId907", "slicerCache", "slicerCaches/slicerCache1.xml")}</Relationships>`,
    ),
    adding({
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": RELS(
        rel("rId1", "externalLinkPath", "file:///C:/a.xlsx", ' TargetMode="External"'),
      ),
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="L80" i="3"/></calcChain>`,
      "xl/metadata.xml": `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      "xl/richData/rdrichvalue.xml": "<rvData/>",
      "customXml/item1.xml": "<a>收支情况</a>",
      "customXml/itemProps1.xml": "<b/>",
      "xl/persons/person.xml": "<personList/>",
      "xl/slicerCaches/slicerCache1.xml": "<slicerCacheDefinition/>",
      "xl/slicers/slicer1.xml": "<slicers/>",
      "xl/printerSettings/printerSettings1.bin": Uint8Array.of(1, 2, 255, 0),
      "xl/customProperty1.bin": Uint8Array.of(9, 0, 255),
      "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="K80"><text><r><rPr><b/></rPr><t>甲</t></r></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="K80" id="{1}"><text>甲</text></threadedComment></ThreadedComments>`,
      "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
      "xl/worksheets/_rels/sheet3.xml.rels": RELS(
        rel("rId1", "hyperlink", "https://example.org/", ' TargetMode="External"') +
          rel("rId2", "printerSettings", "../printerSettings/printerSettings1.bin") +
          rel("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
          rel("rId4", "comments", "../comments1.xml") +
          rel("rId5", "slicer", "../slicers/slicer1.xml") +
          rel("rId6", "customProperty", "../customProperty1.bin") +
          rel("rId7", "threadedComment", "../threadedComments/threadedComment1.xml"),
      ),
    }),
  );

interface Saved {
  readonly before: Package;
  readonly after: Package;
  readonly notShown: readonly string[];
}

const through = async (work: (excel: TestExcel) => Promise<void>): Promise<Saved> => {
  const file = await dressed();
  const { spec, notShown } = await openFile(file, READING);
  const excel = await openSaved(withOrigins(toUniver(spec)));
  try {
    const source = sourceOf(excel.host.save(), file);
    await excel.settle();
    expect(await saveChanges(file, source.before, savedOf(source, excel.host.save()))).toBe(file);
    await work(excel);
    await excel.settle();
    const saved = await saveChanges(file, source.before, savedOf(source, excel.host.save()));
    return { before: partsOfFile(file), after: partsOfFile(saved), notShown };
  } finally {
    await excel.close();
  }
};

const differing = ({ before, after }: Saved): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((n) => Buffer.compare(before[n] ?? new Uint8Array(), after[n] ?? new Uint8Array()) !== 0)
    .sort();

/** Each cell as the file has it, without the results that depend on the hour. */
const cellsIn = (parts: Package, ...places: readonly string[]): readonly string[] =>
  places.map((place) => new RegExp(`<c r="${place}".*?(?:</c>|/>)`).exec(textPart(parts, ACCOUNTS))?.[0] ?? "");

/** The sheet without its rows. */
const around = (parts: Package): string =>
  textPart(parts, ACCOUNTS)
    .replace(/^<\?xml[^>]*>\s*/, "")
    .replace(/<sheetData>.*<\/sheetData>|<dimension[^>]*>/gs, "");

const MENTIONING = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", ACCOUNTS];

test("a figure that is typed", async () => {
  const saved = await through(({ host }) => host.person.type("收支情况!C6", 4548.65));
  const { before, after, notShown } = saved;
  expect(differing(saved)).toEqual(MENTIONING);
  expect(textPart(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(around(after)).toBe(around(before));
  const kept = ["N80", "O80", "P80", "P82", "K84", "L84"];
  expect(cellsIn(after, ...kept)).toEqual(cellsIn(before, ...kept));
  expect(cellsIn(after, "M80", "L81")).toEqual([
    '<c r="M80"><f t="array" ref="M80">SUM(K80:K82*$C$6)</f><v>40937.85</v></c>',
    '<c r="L81"><f>K81*$C$6</f><v>13645.95</v></c>',
  ]);
  expect(textPart(after, ACCOUNTS)).toMatch(/<c r="O82"><f ca="1">NOW\(\)<\/f>/);
  expect(textPart(after, ACCOUNTS)).toMatch(/<row r="80" outlineLevel="1" hidden="1" collapsed="1"/);
  expect(notShown).toEqual(expect.arrayContaining(["切片器", "行和列的分组", "一部分数据验证", "迷你图"]));
});

test("a row that is inserted", async () => {
  const saved = await through(({ host }) => host.person.insert("收支情况!10:10"));
  const { before, after } = saved;
  const placed = ["xl/comments1.xml", "xl/threadedComments/threadedComment1.xml"];
  expect(differing(saved)).toEqual([...MENTIONING, ...placed, "xl/workbook.xml"].sort());
  const down = (xml: string): string =>
    xml.replace(/([A-Z])(79|8\d)\b/g, (_, col: string, row: string) => col + String(Number(row) + 1));
  for (const name of placed)
    expect(textPart(after, name)).toContain(down(textPart(before, name)).replace(/^<\?.*\?>/, ""));
  const behind = (xml: string): string => /<customProperties.*/s.exec(xml)?.[0] ?? "";
  expect(behind(around(after))).toBe(down(behind(around(before))));
  expect(cellsIn(after, "M81", "N81", "K85").map((cell) => cell.replace(/<v>.*/, ""))).toEqual(
    cellsIn(before, "M80", "N80", "K84").map((cell) => down(cell).replace(/<v>.*/, "")),
  );
});
