import type { CellSpec } from "../../src/workbook/model";
import { openFile, readWorkbook } from "../../src/xlsx";
import type { XmlElement } from "../../src/ooxml/xml/tree";
import { textContent } from "../../src/ooxml/xml/tree";
import { foreignFile, foreignParts } from "./foreign";
import { MAIN_NS, oneSheet, relationships, zipOf } from "./packages";
import { attributesOf, childNames, findAll, partsOf, xmlPart } from "./parts";
import { rich } from "./rich";
import { withSheet } from "./withSheet";

const [, income] = rich.sheets;
const scoring = { ...income!, name: "评分表" };
const names = [
  { name: "自评.评分", ref: "'评分表'!$A$1", comment: "评分" },
  { name: "税率", ref: "0.06" },
];

const withoutStyle = ({ row, col, value, formula }: CellSpec) => ({ row, col, value, formula });

const definedNames = (file: Uint8Array) =>
  findAll(xmlPart(file, "xl/workbook.xml"), "definedName").map((name: XmlElement) =>
    [attributesOf(name)["name"], attributesOf(name)["localSheetId"] ?? "", textContent(name)].join("|"),
  );

describe("a sheet added to a file of another program", () => {
  test("is the last sheet and reads as it was written", async () => {
    const { sheets } = (await openFile(await withSheet(foreignFile, scoring, names))).spec;
    expect(sheets.map((sheet) => sheet.name)).toEqual(["附表", "汇总", "评分表"]);
    expect(sheets[2]).toMatchObject({
      merges: scoring.merges,
      page: scoring.page,
      validations: scoring.validations,
      conditionalFormats: scoring.conditionalFormats,
    });
    expect(sheets[2]?.cells.map(withoutStyle)).toEqual(scoring.cells.map(withoutStyle));
    expect(sheets[2]?.cells[0]?.style).toMatchObject({ fill: "#DDEBF7", horizontal: "center", wrap: true });
  });

  test("leaves every other part as it was, byte for byte", async () => {
    const parts = partsOf(await withSheet(foreignFile, scoring, names));
    const mentioning = new Set([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
    for (const [name, text] of Object.entries(foreignParts)) {
      if (mentioning.has(name) || name === "xl/calcChain.xml") continue;
      expect([name, parts[name]]).toEqual([name, text]);
    }
    expect(Object.keys(parts).filter((name) => !(name in foreignParts))).toEqual(["xl/worksheets/sheet3.xml"]);
  });

  test("points names, changes those that are there, and keeps the others with their scope", async () => {
    const file = await withSheet(foreignFile, scoring, names);
    expect(definedNames(file)).toEqual([
      "_xlnm._FilterDatabase|0|附表!$A$1:$B$3",
      "_xlnm.Print_Area|1|汇总!$A$1",
      "局部|0|附表!$A$1",
      "税率||0.06",
      "_xlnm.Print_Area|2|'评分表'!$A$1:$D$8",
      "_xlnm.Print_Titles|2|'评分表'!$1:$1",
      "自评.评分||'评分表'!$A$1",
    ]);
  });

  test("has Excel calculate anew, without the old chain", async () => {
    const file = await withSheet(foreignFile, scoring, names);
    const parts = partsOf(file);
    expect(attributesOf(findAll(xmlPart(file, "xl/workbook.xml"), "calcPr")[0])).toEqual({
      calcId: "191029",
      fullCalcOnLoad: "1",
    });
    expect(parts).not.toHaveProperty(["xl/calcChain.xml"]);
    expect((parts["[Content_Types].xml"] ?? "") + (parts["xl/_rels/workbook.xml.rels"] ?? "")).not.toMatch(/calcChain/);
    expect(childNames(xmlPart(file, "xl/workbook.xml"))).toEqual([
      "workbookPr",
      "bookViews",
      "sheets",
      "definedNames",
      "calcPr",
      "extLst",
    ]);
  });

  test("old cells keep their style numbers, and a number format that is there is used again", async () => {
    const styles = xmlPart(await withSheet(foreignFile, scoring), "xl/styles.xml");
    expect(findAll(styles, "cellXfs").map((list) => attributesOf(list)["count"])).toEqual(["13"]);
    const formats = findAll(styles, "numFmt").map((format) => [
      attributesOf(format)["numFmtId"],
      attributesOf(format)["formatCode"],
    ]);
    expect(formats).toEqual([
      ["170", "#,##0.00"],
      ["171", "yyyy-mm-dd"],
      ["172", "0.00%"],
    ]);
  });
});

test("a chart sheet of that name, which is not shown, is in the way", async () => {
  const charted = zipOf({
    ...foreignParts,
    "xl/_rels/workbook.xml.rels": (foreignParts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      '/worksheet" Target="/xl',
      '/chartsheet" Target="/xl',
    ),
  });
  await expect(withSheet(charted, { ...income!, name: "汇总" })).rejects.toMatchObject({ code: "nameTaken" });
});

describe("files written in other ways", () => {
  test("prefixed and without styles: the new elements belong to the same namespaces", async () => {
    const file = zipOf(
      oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>", {
        "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN_NS}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="甲" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      }),
    );
    const result = await withSheet(file, scoring, names);
    expect(childNames(xmlPart(result, "xl/workbook.xml"))).toEqual(["x:sheets", "x:definedNames", "x:calcPr"]);
    const { sheets } = (await openFile(result)).spec;
    expect(sheets[1]).toEqual(scoring);
  });

  test("strict: the new sheet is strict too", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const file = zipOf(
      oneSheet("", {
        "_rels/.rels": relationships([["r", "officeDocument", "xl/workbook.xml"]], strict),
        "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]], strict),
        "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
    const result = await withSheet(file, scoring);
    expect(partsOf(result)["xl/worksheets/sheet2.xml"]).toMatch(
      /<worksheet xmlns="http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main"/,
    );
    expect(partsOf(result)["xl/_rels/workbook.xml.rels"]).toContain(
      `Type="${strict}/worksheet" Target="worksheets/sheet2.xml"`,
    );
    expect(readWorkbook(result).sheets[1]?.cells[0]?.[0]).toEqual({ value: "年度收入情况（万元）" });
  });
});
