/**
 * Files as openpyxl, exceljs and LibreOffice save them, holding all that our model has no place for (test/fixtures/otherPrograms says how
 * they were made): one figure is edited in the workbench, or the score sheet written by the command line, and everything else stays.
 * @drawn 20
 */
import fs from "node:fs";
import path from "node:path";
import { loadSnapshot } from "../../src/app/loading/load";
import { READING, snapshotIn } from "../../src/cli/load";
import { department } from "../../src/reports/department";
import { fromUniver } from "../../src/host/snapshot/fromUniver";
import type { XmlElement } from "../../src/ooxml/xml/tree";
import { parseXml } from "../../src/ooxml/xml/tree";
import { openFile, sameSheets, saveChanges } from "../../src/xlsx";
import { inFolder, ziping } from "../cli/workplace";
import { openExcel } from "../support/excelHost";
import { partsOfFile, textPart, type Package } from "../support/returned";

const PRODUCERS = ["openpyxl", "exceljs", "libreoffice"] as const;
type Producer = (typeof PRODUCERS)[number];

const fileOf = (producer: Producer): Uint8Array =>
  Uint8Array.from(fs.readFileSync(path.join(__dirname, "../fixtures/otherPrograms", `${producer}.xlsx`)));

/** The part of 收支情况 in all of them. */
const ACCOUNTS = "xl/worksheets/sheet3.xml";

interface Kind {
  readonly what: string;
  /** Where its traces are: in parts by their names, or in the text of a part. */
  readonly part?: RegExp;
  readonly text?: readonly [part: string, pattern: RegExp];
  /** What the workbench says on opening, where the grid does not show it. */
  readonly told?: string;
  /** Programs that cannot write it. */
  readonly notBy?: readonly Producer[];
}

const KINDS: readonly Kind[] = [
  { what: "pictures", part: /^xl\/media\/.+\.png$/, told: "图片和图表" },
  { what: "charts", part: /^xl\/charts\/chart\d+\.xml$/, told: "图片和图表", notBy: ["exceljs"] },
  { what: "drawings", part: /^xl\/drawings\/drawing\d+\.xml$/, told: "图片和图表" },
  { what: "comments", part: /^xl\/(comments\/)?comments?\d+\.xml$/, told: "批注" },
  { what: "boxes of comments", part: /^xl\/drawings\/.+\.vml$/, told: "批注" },
  { what: "hyperlinks", text: [ACCOUNTS, /<hyperlink [^>]*ref="K6"[^>]*>/g], told: "超链接" },
  { what: "where hyperlinks go", text: ["xl/worksheets/_rels/sheet3.xml.rels", /https:\/\/example\.org\//g] },
  { what: "tables", part: /^xl\/tables\/table1\.xml$/, told: "表格样式" },
  { what: "filters", text: ["xl/worksheets/sheet14.xml", /<autoFilter [^>]*>/g], told: "筛选" },
  { what: "protection", text: [ACCOUNTS, /<sheetProtection [^>]*>/g], told: "工作表保护" },
  { what: "hidden rows", text: [ACCOUNTS, /<row [^>]*hidden="(1|true)"[^>]*>/g], told: "隐藏的行和列" },
  { what: "hidden columns", text: [ACCOUNTS, /<col [^>]*hidden="(1|true)"[^>]*>/g], told: "隐藏的行和列" },
  { what: "colour scales", text: [ACCOUNTS, /<colorScale>.*?<\/colorScale>/gs], told: "色阶、数据条和图标" },
  { what: "headers", text: [ACCOUNTS, /<oddHeader>.*?<\/oddHeader>/g] },
  {
    what: "footers of even pages",
    text: [ACCOUNTS, /<evenFooter>.*?<\/evenFooter>/g],
    notBy: ["exceljs", "libreoffice"],
  },
  { what: "other paper", text: [ACCOUNTS, /paperSize="8"/g] },
  {
    what: "names of one sheet, but for those of the score sheet",
    text: ["xl/workbook.xml", /<definedName [^>]*localSheetId="[^>]*>(?!(?:'|&apos;)?评分表)[^<]*/g],
  },
];

/** Blanks before the end of a tag, how an element without content ends, and quotes that need no escape, are nobody's. */
const plain = (xml: string): string =>
  xml
    .replace(/\s*\/?>/g, ">")
    .replace(/><\/(?:cfvo|color)>/g, ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'");

const tracesOf = (parts: Package, { part, text }: Kind): readonly string[] => [
  ...Object.keys(parts)
    .filter((name) => part?.test(name) === true)
    .map((name) => Buffer.from(parts[name] ?? []).toString("base64")),
  ...(text === undefined ? [] : (textPart(parts, text[0]).match(text[1]) ?? []).map(plain)),
];

const richText = (parts: Package): readonly string[] =>
  ["xl/sharedStrings.xml", ACCOUNTS].flatMap(
    (name) =>
      textPart(parts, name)
        .match(/<r>.*?<\/r>/gs)
        ?.map(plain) ?? [],
  );

/** Opened in the grid, one figure typed, saved. */
const throughTheGrid = async (file: Uint8Array): Promise<Uint8Array> => {
  const excel = await openExcel((await openFile(file, READING)).spec);
  try {
    const before = fromUniver(excel.host.save());
    await excel.settle();
    expect(await saveChanges(file, before, sameSheets(before, fromUniver(excel.host.save())))).toBe(file);
    await excel.host.person.type("收支情况!C6", 4548.65);
    await excel.settle();
    return await saveChanges(file, before, sameSheets(before, fromUniver(excel.host.save())));
  } finally {
    await excel.close();
  }
};

const withScoreSheet = (file: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (at) => {
    fs.writeFileSync(at("a.xlsx"), file);
    expect(await ziping("score", at("a.xlsx"), "-o", at("b.xlsx"))).toMatchObject({ code: 0 });
    return Uint8Array.from(fs.readFileSync(at("b.xlsx")));
  });

const WRITES = [
  ["an edit in the workbench", throughTheGrid],
  ["the score sheet by the command line", withScoreSheet],
] as const;

const saved = new Map<string, Promise<Uint8Array>>();

/** Each file is written once in each way, whatever is asked of it afterwards. */
const after = (producer: Producer, [how, write]: (typeof WRITES)[number]): Promise<Uint8Array> => {
  const key = `${producer} ${how}`;
  const made = saved.get(key) ?? write(fileOf(producer));
  saved.set(key, made);
  return made;
};

describe.each(PRODUCERS)("a file saved by %s", (producer) => {
  const before = partsOfFile(fileOf(producer));
  const kinds = KINDS.filter(({ notBy }) => notBy?.includes(producer) !== true);

  describe.each(WRITES)("after %s", (...write) => {
    test.each(kinds)("has the same $what", async (kind) => {
      expect(tracesOf(before, kind)).not.toEqual([]);
      expect(tracesOf(partsOfFile(await after(producer, write)), kind)).toEqual(tracesOf(before, kind));
    });

    test("has the same words in two formats", async () => {
      expect(richText(before)).not.toEqual([]);
      expect(richText(partsOfFile(await after(producer, write)))).toEqual(
        expect.arrayContaining([...richText(before)]),
      );
    });
  });

  test.each(kinds.filter(({ told }) => told !== undefined))("says on opening that it holds $what", async ({ told }) => {
    expect((await openFile(fileOf(producer), READING)).notShown).toContain(told);
  });
});

/** A part without the contents of C6, the results of formulas and what follows from them: which is what an edit may touch. */
const besideTheFigure = (parts: Package, name: string): unknown => {
  const tree = ({ name: tag, attributes, children }: XmlElement): unknown => {
    const isFormula = tag === "c" && children.some((c) => typeof c !== "string" && c.name === "f");
    const isFigure = tag === "c" && attributes.get("r") === "C6";
    const dropped = isFigure ? /^/ : isFormula ? /^v$/ : /^(dimension|calcPr)$/;
    const kept = children.filter((c) => (typeof c === "string" ? c !== "" : !dropped.test(c.name)));
    return [
      tag,
      // LibreOffice writes out aca, which is false where it is left out.
      [...attributes].filter(([key]) => (key !== "t" || !(isFormula || isFigure)) && key !== "aca"),
      kept.map((c) => (typeof c === "string" ? c : tree(c))),
    ];
  };
  return tree(parseXml(textPart(parts, name), name));
};

const differing = (before: Package, now: Package): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => Buffer.compare(before[name] ?? new Uint8Array(), now[name] ?? new Uint8Array()) !== 0,
  );

test.each(PRODUCERS)(
  "of a file saved by %s, an edit changes one cell and results of formulas, and not a byte of any part that is no sheet",
  async (producer) => {
    const before = partsOfFile(fileOf(producer));
    const file = await after(producer, WRITES[0]);
    const now = partsOfFile(file);
    const changed = differing(before, now);
    expect(changed).toContain(ACCOUNTS);
    expect(changed.filter((name) => !/^xl\/(workbook|worksheets\/sheet\d+)\.xml$/.test(name))).toEqual([]);
    for (const name of changed) expect(besideTheFigure(now, name)).toEqual(besideTheFigure(before, name));
    const { reading } = loadSnapshot(department, snapshotIn(file));
    const { reading: old } = loadSnapshot(department, snapshotIn(fileOf(producer)));
    const typed = ({ cells }: typeof reading): readonly unknown[] =>
      [...cells.all()].filter((c) => c.formula === undefined).map((c) => [c.id, c]);
    const edited = typed(reading).filter((c, i) => JSON.stringify(c) !== JSON.stringify(typed(old)[i]));
    expect(edited).toEqual([["income.rows.0.carriedIn", expect.anything()]]);
  },
);
