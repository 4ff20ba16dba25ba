/** A workbook as another program might leave it: with all that our model has no place for. */
import { MAIN_NS, oneSheet, relationships, sharedStrings, zipOf } from "./packages";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

const sheet1 = `<worksheet xmlns="${MAIN_NS}" xmlns:r="${R}"><sheetPr><tabColor theme="4" tint="0.5"/></sheetPr><cols><col min="2" max="3" width="20.7109375" customWidth="1"/></cols>
<sheetData><row r="1" ht="20" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="2"><f>SUM(A2:A3)</f><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3" s="3"/></row></sheetData>
<sheetProtection sheet="1"/><autoFilter ref="A1:B3"/>
<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B1"><cfRule type="expression" priority="2" dxfId="0"><formula>B1&gt;9</formula></cfRule></conditionalFormatting>
<dataValidations count="3"><dataValidation type="list" sqref="A2"><formula1>$D$1:$D$3</formula1></dataValidation><dataValidation type="custom" sqref="A3"><formula1>A3&gt;0</formula1></dataValidation>
<dataValidation type="whole" operator="between" sqref="A2 B3" showErrorMessage="1" error="整数"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>
<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape"/><legacyDrawing r:id="rId1"/></worksheet>`;

const sheet2 = `<worksheet xmlns="${MAIN_NS}"><sheetData><row r="1"><c r="A1"><f>附表!B1*2</f><v>6</v></c></row></sheetData></worksheet>`;

const styles = `<styleSheet xmlns="${MAIN_NS}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.00"/></numFmts>
<fonts count="2"><font><sz val="12"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="12"/><color theme="0"/><name val="宋体"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="double"><color indexed="64"/></left><top style="hair"/></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2"><alignment horizontal="distributed" vertical="justify"/></xf><xf numFmtId="170"/><xf borderId="1"/></cellXfs>
<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`;

const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

export const foreignParts = oneSheet("", {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/worksheets/sheet1.xml", "worksheet")}${override("/xl/worksheets/sheet2.xml", "worksheet")}${override("/xl/styles.xml", "styles")}${override("/xl/comments1.xml", "comments")}${override("/xl/calcChain.xml", "calcChain")}</Types>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN_NS}" xmlns:r="${R}"><workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="附表" sheetId="7" r:id="rId1"/><sheet name="汇总" sheetId="9" state="hidden" r:id="rId6"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">附表!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">汇总!$A$1</definedName><definedName name="局部" localSheetId="0">附表!$A$1</definedName><definedName name="税率">0.13</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="x"/></extLst></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId6", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "theme", "theme/theme1.xml"],
    ["rId5", "calcChain", "calcChain.xml"],
  ]),
  "xl/worksheets/sheet1.xml": sheet1,
  "xl/worksheets/sheet2.xml": sheet2,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId2", "comments", "../comments1.xml"],
  ]),
  "xl/comments1.xml": `<comments xmlns="${MAIN_NS}"><authors><author>甲</author></authors><commentList><comment ref="A1" authorId="0"><text><t>批注</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
  "xl/sharedStrings.xml": sharedStrings("<si><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></si>"),
  "xl/styles.xml": styles,
  "xl/theme/theme1.xml": theme,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN_NS}"><c r="B1" i="1"/></calcChain>`,
  "docProps/custom.xml": "<Properties/>",
});

export const foreignFile = zipOf(foreignParts);
