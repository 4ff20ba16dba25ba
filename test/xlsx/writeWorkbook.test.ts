import type { CellSpec, SheetSpec, ValidationSpec, WorkbookSpec } from "../../src/workbook/model";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { textContent } from "../../src/ooxml/xml/tree";
import { attributesOf, childNames, findAll, partsOf, xmlPart } from "./parts";
import { rich } from "./rich";

const sheetWith = (changes: Partial<SheetSpec>): WorkbookSpec => ({
  sheets: [{ name: "甲", columnWidths: [], rowHeights: new Map(), cells: [], merges: [], validations: [], ...changes }],
  names: [],
});
const cellsWritten = async (cells: readonly CellSpec[]) =>
  findAll(xmlPart(await writeWorkbook(sheetWith({ cells })), "xl/worksheets/sheet1.xml"), "c");

/** Order of the elements of a worksheet (ECMA-376 part 1, 18.3.1.99): Excel repairs a file that breaks it. */
const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "conditionalFormatting",
  "conditionalFormatting",
  "dataValidations",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
];

test("a text that Excel would cut off is refused, with its cell", () =>
  expect(cellsWritten([{ row: 4, col: 1, value: "字".repeat(32_768) }])).rejects.toThrow("“甲”的 B5 没有写入"));

test("what XML cannot hold is written as an escape", async () => {
  const file = await writeWorkbook(sheetWith({ cells: [{ row: 0, col: 0, value: "甲\ufffe乙\uffff" }] }));
  expect(Object.values(partsOf(file)).join("")).not.toMatch(/[\ufffe\uffff]/);
  expect(readWorkbook(file).sheets[0]?.cells).toEqual([[{ value: "甲\ufffe乙\uffff" }]]);
});

describe("the parts of a written file", () => {
  test("worksheet elements stand in the order of the standard", async () => {
    expect(childNames(xmlPart(await writeWorkbook(rich), "xl/worksheets/sheet2.xml"))).toEqual(WORKSHEET_ORDER);
  });

  test("workbook and style elements stand in the order of the standard", async () => {
    const file = await writeWorkbook(rich);
    expect(childNames(xmlPart(file, "xl/workbook.xml"))).toEqual(["bookViews", "sheets", "definedNames", "calcPr"]);
    expect(childNames(xmlPart(file, "xl/styles.xml"))).toEqual([
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
      "tableStyles",
    ]);
  });

  test("every part is named in the content types and every relationship leads to a part", async () => {
    const parts = partsOf(await writeWorkbook(rich));
    const types = parts["[Content_Types].xml"] ?? "";
    for (const name of Object.keys(parts))
      expect(types.includes(`"/${name}"`) || name.endsWith(".rels") || name === "[Content_Types].xml").toBe(true);
    for (const [, target] of (parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/Target="([^"]+)"/g))
      expect(parts).toHaveProperty([`xl/${target}`]);
  });

  test("A4, orientation, fit to width, margins in inches, centring, footer and breaks", async () => {
    const sheet = xmlPart(await writeWorkbook(rich), "xl/worksheets/sheet2.xml");
    const first = (name: string) => attributesOf(findAll(sheet, name)[0]);
    expect(first("pageSetup")).toEqual({ paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" });
    expect(first("pageSetUpPr")).toEqual({ fitToPage: "1" });
    expect(first("pageMargins")).toMatchObject({ left: "0.5", right: "0.5", top: "0.75" });
    expect(first("printOptions")).toEqual({ horizontalCentered: "1" });
    expect(textContent(findAll(sheet, "oddFooter")[0]!)).toBe("&C第 &P 页 共 &N 页");
    expect(findAll(sheet, "brk").map((brk) => attributesOf(brk)["id"])).toEqual(["3", "6"]);
  });

  test("print area and titles are quoted names of their sheet; hidden names are hidden", async () => {
    const names = findAll(xmlPart(await writeWorkbook(rich), "xl/workbook.xml"), "definedName").map((name) => [
      attributesOf(name)["name"],
      attributesOf(name)["localSheetId"],
      attributesOf(name)["hidden"],
      textContent(name),
    ]);
    expect(names).toContainEqual(["_xlnm.Print_Area", "1", undefined, "'收支情况'!$A$1:$D$8"]);
    expect(names).toContainEqual(["_xlnm.Print_Titles", "1", undefined, "'收支情况'!$1:$1"]);
    expect(names).toContainEqual(["_xlnm.Print_Area", "2", undefined, "'it''s (2)'!$A$1:$C$3"]);
    expect(names).toContainEqual(["自评.版本", undefined, "1", '"1"']);
    expect(names).toContainEqual(["自评.收入", undefined, undefined, "'收支情况'!$A$2:$D$3"]);
  });

  test("the file opens on the first sheet that can be seen", async () => {
    const [cover, income] = rich.sheets;
    const file = await writeWorkbook({ sheets: [{ ...cover!, visibility: "hidden" }, income!], names: [] });
    expect(attributesOf(findAll(xmlPart(file, "xl/workbook.xml"), "workbookView")[0])["activeTab"]).toBe("1");
  });

  test("column widths are those that Excel's dialog will show", async () => {
    const file = await writeWorkbook(sheetWith({ columnWidths: [8.43, 10, 0] }));
    expect(findAll(xmlPart(file, "xl/worksheets/sheet1.xml"), "col").map((col) => attributesOf(col)["width"])).toEqual([
      "9.140625",
      "10.7109375",
      "0.7109375",
    ]);
  });

  test("no member of hucre's own making is left: no clock", async () => {
    expect(partsOf(await writeWorkbook(rich))["docProps/core.xml"]).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });
});

describe("cells", () => {
  test.each(["=1+1", "+86", "-5", "@甲", "=cmd|' /C calc'!A0", "'引号", "123", "TRUE"])(
    "the text %s stays text",
    async (value) => {
      const [cell] = await cellsWritten([{ row: 0, col: 0, value }]);
      expect(attributesOf(cell)["t"]).toBe("s");
      expect(findAll(cell!, "f")).toEqual([]);
      expect(
        readWorkbook(await writeWorkbook(sheetWith({ cells: [{ row: 0, col: 0, value }] }))).sheets[0]?.cells,
      ).toEqual([[{ value }]]);
    },
  );

  test("a formula keeps the value it has now, of whatever kind", async () => {
    const values = [1.5, "甲", true, "#DIV/0!", null];
    const cells = await cellsWritten(values.map((value, row) => ({ row, col: 0, value, formula: "=B1" })));
    expect(cells.map((cell) => [attributesOf(cell)["t"], textContent(cell)])).toEqual([
      [undefined, "B11.5"],
      ["str", "B1甲"],
      ["b", "B11"],
      ["e", "B1#DIV/0!"],
      [undefined, "B1"],
    ]);
  });

  test("an empty text is a blank cell", async () => {
    expect(await cellsWritten([{ row: 0, col: 0, value: "" }])).toEqual([]);
  });
});

describe("what no workbook can hold is a fault of the caller", () => {
  const area = { row: 0, col: 0, rows: 1, cols: 1 };
  const error = { title: "错", message: "请改正。", style: "stop" } as const;
  const list = (values: readonly string[]): ValidationSpec => ({ area, rule: { type: "list", values }, error });
  const cases: readonly (readonly [string, ValidationSpec])[] = [
    ["a list of more than 255 characters", list(Array.from({ length: 90 }, () => "选项"))],
    ["a list value with a comma", list(["甲,乙"])],
    ["an empty list value", list(["甲", ""])],
    ["a title of more than 32 characters", { ...list(["甲"]), prompt: { title: "长".repeat(33), message: "" } }],
    ["a message of more than 225 characters", { ...list(["甲"]), error: { ...error, message: "长".repeat(226) } }],
  ];
  test.each(cases)("%s", async (_, validation) => {
    await expect(writeWorkbook(sheetWith({ validations: [validation] }))).rejects.toThrow(RangeError);
  });

  test.each(["", "甲/乙", "长".repeat(32)])("the sheet name %j", async (name) => {
    await expect(writeWorkbook(sheetWith({ name }))).rejects.toThrow(/name/);
  });
});

test("a chart is a native one, over the cells of its own sheet", async () => {
  const column = (col: number) => ({ row: 1, col, rows: 3, cols: 1 });
  const file = await writeWorkbook(
    sheetWith({
      charts: [
        {
          title: "得分分布",
          categories: column(0),
          series: [{ name: "自评得分", values: column(1) }],
          over: { row: 5, col: 0, rows: 10, cols: 4 },
        },
      ],
    }),
  );
  const refs = findAll(xmlPart(file, "xl/charts/chart1.xml"), "c:f").map((f) => textContent(f));
  expect(refs).toEqual(expect.arrayContaining(["'甲'!$A$2:$A$4", "'甲'!$B$2:$B$4"]));
  const anchor = (end: string) =>
    findAll(xmlPart(file, "xl/drawings/drawing1.xml"), end).flatMap((place) =>
      findAll(place, "xdr:row").map(textContent),
    );
  expect([anchor("xdr:from"), anchor("xdr:to")]).toEqual([["5"], ["15"]]);
});
