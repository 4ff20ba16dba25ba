/**
 * Saving into a file that holds what the grid does not show: one figure is changed, and nothing else.
 * @drawn 3
 */
import type { SheetSpec, WorkbookSpec } from "../../src/workbook/model";
import { openFile, readWorkbook, sameSheets, saveChanges, writeWorkbook, type SavedSheet } from "../../src/xlsx";
import type { XmlElement } from "../../src/ooxml/xml/tree";
import { elementsOf, parseXml } from "../../src/ooxml/xml/tree";
import { adding, partsOfFile, replacing, returned, textPart, type Change, type Package } from "../support/returned";

const SHEET = "xl/worksheets/sheet3.xml";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const related = (...relations: readonly (readonly [id: string, kind: string, target: string])[]): Change =>
  adding({
    "xl/worksheets/_rels/sheet3.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`).join("")}</Relationships>`,
  });

/** What each kind of workbook holds beside the report. */
const kinds: readonly (readonly [what: string, changes: readonly Change[], told: string])[] = [
  [
    "a picture",
    [
      replacing(SHEET, "</worksheet>", `<drawing xmlns:r="${R}" r:id="rId1"/></worksheet>`),
      related(["rId1", "drawing", "../drawings/drawing1.xml"]),
      adding({
        "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='urn:x'/>",
        "xl/media/image1.png": Uint8Array.from([137, 80, 78, 71, 0, 255]),
      }),
    ],
    "图片和图表",
  ],
  [
    "comments",
    [
      replacing(SHEET, "</worksheet>", `<legacyDrawing xmlns:r="${R}" r:id="rId1"/></worksheet>`),
      related(["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId2", "comments", "../comments1.xml"]),
      adding({ "xl/comments1.xml": "<comments xmlns='urn:x'/>", "xl/drawings/vmlDrawing1.vml": "<xml/>" }),
    ],
    "批注",
  ],
  [
    "a table",
    [
      replacing(
        SHEET,
        "</worksheet>",
        `<tableParts count="1"><tablePart xmlns:r="${R}" r:id="rId1"/></tableParts></worksheet>`,
      ),
      related(["rId1", "table", "../tables/table1.xml"]),
      adding({
        "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="K1:L2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
      }),
    ],
    "表格样式",
  ],
  [
    "hyperlinks",
    [
      replacing(
        SHEET,
        /<pageMargins/,
        (found) => `<hyperlinks><hyperlink ref="A1" location="'封面'!A1"/></hyperlinks>${found}`,
      ),
    ],
    "超链接",
  ],
  ["a filter", [replacing(SHEET, /<\/sheetData>/, '</sheetData><autoFilter ref="A4:H8"/>')], "筛选"],
  [
    "protection",
    [replacing(SHEET, /<\/sheetData>/, '</sheetData><sheetProtection sheet="1" password="ABCD"/>')],
    "工作表保护",
  ],
  ["hidden rows", [replacing(SHEET, /<row r="30"/, '<row hidden="1" r="30"')], "隐藏的行和列"],
  [
    "rich text",
    [
      replacing("xl/sharedStrings.xml", /<si><t[^>]*>([^<]*)<\/t><\/si>/, (found) =>
        found.replace(/<t[^>]*>([^<]*)<\/t>/, "<r><rPr><b/></rPr><t>$1</t></r>"),
      ),
    ],
    "单元格里部分文字的格式",
  ],
];

const edited = (spec: WorkbookSpec, name: string, change: (sheet: SheetSpec) => SheetSpec): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

const withValue =
  (row: number, col: number, value: number | string) =>
  (sheet: SheetSpec): SheetSpec => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row === row && cell.col === col ? { ...cell, value } : cell)),
  });

const oneFigure = withValue(5, 2, 4548.65);

const save = async (file: Uint8Array, change: (spec: WorkbookSpec) => WorkbookSpec): Promise<Uint8Array> => {
  const { spec } = await openFile(file);
  return saveChanges(file, spec, sameSheets(spec, change(spec)));
};

const differing = (before: Package, after: Package): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0,
  );

/** Everything of a sheet's part but the cell C6. */
const besideTheFigure = (parts: Package): readonly unknown[] => {
  const cells = (element: XmlElement): unknown =>
    element.name === "c" && element.attributes.get("r") === "C6"
      ? [...element.attributes]
      : [element.name, [...element.attributes], element.children.map((c) => (typeof c === "string" ? c : cells(c)))];
  return elementsOf(parseXml(textPart(parts, SHEET), SHEET))
    .filter((e) => e.name !== "dimension")
    .map(cells);
};

test.each(kinds)(
  "%s: one figure is edited and saved, all else stays and is told on opening",
  async (_, changes, told) => {
    const file = await returned(...changes);
    const { notShown } = await openFile(file);
    const saved = await save(file, (spec) => edited(spec, "收支情况", oneFigure));
    const [before, after] = [partsOfFile(file), partsOfFile(saved)];
    expect(notShown).toContain(told);
    expect(differing(before, after).filter((name) => name !== SHEET)).toEqual(
      ["xl/workbook.xml", "xl/styles.xml"].filter((name) => differing(before, after).includes(name)),
    );
    expect(besideTheFigure(after)).toEqual(besideTheFigure(before));
    expect(readWorkbook(saved).sheets[2]?.cells[5]?.[2]?.value).toBe(4548.65);
  },
);

test("a file in which nothing was changed comes back byte for byte", async () => {
  const file = await returned();
  expect(await save(file, (spec) => spec)).toBe(file);
});

/** As it was before there were any marks. */
const unmarked = (sheet: SheetSpec): SheetSpec =>
  Object.fromEntries(
    Object.entries(sheet).filter(([member]) => member !== "conditionalFormats"),
  ) as unknown as SheetSpec;

describe("what was changed", () => {
  const kept = async (change: (spec: WorkbookSpec) => WorkbookSpec, file?: Uint8Array): Promise<WorkbookSpec> => {
    const source = file ?? (await returned());
    const { spec } = await openFile(source);
    const saved = await saveChanges(source, spec, sameSheets(spec, change(spec)));
    const { spec: found } = await openFile(saved);
    expect(found).toEqual(change(spec));
    return found;
  };

  const cases: readonly (readonly [what: string, change: (sheet: SheetSpec) => SheetSpec])[] = [
    ["a figure", oneFigure],
    ["a text", withValue(5, 0, "1、局机关 & <本级>")],
    [
      "a figure in a cell that was not there",
      (sheet) => ({ ...sheet, cells: [...sheet.cells, { row: 60, col: 9, value: 5 }] }),
    ],
    [
      "a format",
      (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((c) =>
          c.row === 5 && c.col === 2 ? { ...c, style: { ...c.style, fill: "#FFEB9C" } } : c,
        ),
      }),
    ],
    [
      "a formula",
      (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((c) => (c.row === 5 && c.col === 1 ? { ...c, formula: "=C6+D6", value: 7 } : c)),
      }),
    ],
    ["a row's height", (sheet) => ({ ...sheet, rowHeights: new Map([...sheet.rowHeights, [5, 44]]) })],
    ["a column's width", (sheet) => ({ ...sheet, columnWidths: sheet.columnWidths.map((w, i) => (i === 2 ? 30 : w)) })],
    ["a merge", (sheet) => ({ ...sheet, merges: sheet.merges.slice(1) })],
    ["a validation that went", (sheet) => ({ ...sheet, validations: sheet.validations.slice(1) })],
    [
      "a mark",
      (sheet) => ({
        ...sheet,
        conditionalFormats: [
          { areas: [{ row: 5, col: 2, rows: 1, cols: 1 }], formula: "=TRUE", style: { fill: "#FFC7CE" } },
        ],
      }),
    ],
    ["panes frozen elsewhere", (sheet) => ({ ...sheet, freeze: { rows: 1, cols: 1 } })],
  ];
  test.each(cases)("%s", async (_, change) => {
    await kept((spec) => edited(spec, "收支情况", change));
  });

  test("a mark that goes again", async () => {
    const marked = await save(await returned(), (spec) =>
      edited(spec, "收支情况", (sheet) => ({
        ...sheet,
        conditionalFormats: [
          { areas: [{ row: 5, col: 2, rows: 1, cols: 1 }], formula: "=TRUE", style: { bold: true } },
        ],
      })),
    );
    await kept((spec) => edited(spec, "收支情况", unmarked), marked);
  });

  test("a day in a workbook that counts from 1904", async () => {
    const late = await returned(
      replacing("xl/workbook.xml", /<(bookViews|sheets)\b/, (found) => `<workbookPr date1904="1"/>${found}`),
    );
    const { spec } = await openFile(late);
    const isDay = (c: { readonly style?: { readonly numberFormat?: string } }): boolean =>
      c.style?.numberFormat === "yyyy-mm-dd";
    const at = spec.sheets[0]?.cells.find((c) => isDay(c) && typeof c.value === "number");
    expect(at).toBeDefined();
    await kept((s) => edited(s, "封面", withValue(at?.row ?? 0, at?.col ?? 0, 44_700)), late);
  });

  test("a sheet that came, one that went, and a name", async () => {
    const added: SheetSpec = {
      name: "附表",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [{ row: 0, col: 0, value: 1 }],
      merges: [],
      validations: [],
    };
    await kept(({ sheets, names }) => ({
      sheets: [...sheets.filter((s) => s.name !== "审核说明"), added],
      names: [...names.filter((n) => n.name !== "自评.封面.部门名称"), { name: "附表", ref: "'附表'!$A$1" }],
    }));
  });

  test("a sheet that got another name, and the formulas that speak of it", async () => {
    const source = await returned();
    const { spec } = await openFile(source);
    const rename = (text: string): string =>
      text.replaceAll("'收支情况'!", "'收支'!").replaceAll("收支情况!", "'收支'!");
    const sheets = spec.sheets.map((sheet) => ({
      from: sheet.name,
      sheet: {
        ...sheet,
        name: sheet.name === "收支情况" ? "收支" : sheet.name,
        cells: sheet.cells.map((c) => (c.formula === undefined ? c : { ...c, formula: rename(c.formula) })),
      },
    }));
    const names = spec.names.map((n) => ({ ...n, ref: rename(n.ref) }));
    const saved = await saveChanges(source, spec, { sheets, names });
    const found = await openFile(saved);
    expect(found.spec).toEqual({ sheets: sheets.map((s) => s.sheet), names });
    expect(textPart(partsOfFile(saved), "xl/workbook.xml")).not.toContain("收支情况'!");
  });

  describe("names that change hands", () => {
    const plain = (name: string, value: string): SheetSpec => ({
      name,
      columnWidths: [10],
      rowHeights: new Map(),
      cells: [{ row: 0, col: 0, value }],
      merges: [],
      validations: [],
    });
    const [first, second] = [plain("甲", "一"), plain("乙", "二")];
    const sum = (formula: string): SheetSpec => {
      const sheet = plain("合计", "");
      return { ...sheet, cells: [{ row: 0, col: 0, value: "一", formula }] };
    };
    const cases: readonly (readonly [what: string, after: readonly SavedSheet[]])[] = [
      [
        "a sheet that went and was made again",
        [{ sheet: plain("甲", "三") }, { sheet: second, from: "乙" }, { sheet: sum("='甲'!A1"), from: "合计" }],
      ],
      [
        "a sheet that took the name of one that went",
        [
          { sheet: { ...second, name: "甲" }, from: "乙" },
          { sheet: sum("='甲'!A1"), from: "合计" },
        ],
      ],
      [
        "a new sheet under the old name of another",
        [
          { sheet: plain("甲", "三") },
          { sheet: { ...first, name: "丙" }, from: "甲" },
          { sheet: second, from: "乙" },
          { sheet: sum("='丙'!A1"), from: "合计" },
        ],
      ],
      [
        "two sheets that took each other's names",
        [
          { sheet: { ...first, name: "乙" }, from: "甲" },
          { sheet: { ...second, name: "甲" }, from: "乙" },
          { sheet: sum("='乙'!A1"), from: "合计" },
        ],
      ],
    ];
    test.each(cases)("%s", async (_, sheets) => {
      const file = await writeWorkbook({ sheets: [first, second, sum("='甲'!A1")], names: [] });
      const saved = await saveChanges(file, (await openFile(file)).spec, { sheets, names: [] });
      const shown = (all: readonly SheetSpec[]) =>
        all.map(({ name, cells }) => [name, cells[0]?.value, cells[0]?.formula]);
      expect(shown((await openFile(saved)).spec.sheets)).toEqual(shown(sheets.map(({ sheet }) => sheet)));
    });
  });
});
