import { allFields, findField, schema } from "../../../src/reports/department/schema";
import { parseRef } from "../../../src/workbook/address";
import type { Area, SheetSpec, WorkbookSpec } from "../../../src/workbook/model";
import { derivationOf } from "../../../src/engine/report/complete";
import { shownIn } from "../../../src/engine/report/shown";
import { bookOf, corrected, correctedBook, publishedBook, type Book } from "../../support/report";

const emptyBook = bookOf({});
const books: readonly (readonly [string, Book])[] = [
  ["an empty form", emptyBook],
  ["the published sample", publishedBook],
  ["the corrected sample", correctedBook],
];

const contains = (outer: Area, row: number, col: number): boolean =>
  row >= outer.row && row < outer.row + outer.rows && col >= outer.col && col < outer.col + outer.cols;
const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
const text = (a: Area): string => `${a.row},${a.col} ${a.rows}×${a.cols}`;

const overlapping = ({ merges }: SheetSpec): readonly string[] =>
  merges.flatMap((a, i) =>
    merges
      .slice(i + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${text(a)} and ${text(b)}`),
  );
const hidden = ({ cells, merges }: SheetSpec): readonly string[] =>
  cells
    .filter(
      (c) =>
        c.value !== null &&
        c.value !== "" &&
        merges.some((m) => contains(m, c.row, c.col) && (m.row !== c.row || m.col !== c.col)),
    )
    .map((c) => `${c.row},${c.col}`);

const sheetsOf = (spec: WorkbookSpec): readonly (readonly [string, SheetSpec])[] => spec.sheets.map((s) => [s.name, s]);

describe.each(books)("%s", (_, { spec, reading }) => {
  test("is read back without a fault", () => {
    expect(reading.faults).toEqual([]);
  });

  test("has every single field and every 汇总 cell in a place of its own", () => {
    const places = [...reading.places].map(([id, p]) => ({ id, key: `${p.sheet} ${p.row},${p.col}` }));
    expect(new Set(places.map((p) => p.key)).size).toBe(places.length);
    const missing = allFields.filter(
      (f) =>
        f.section.type !== "list" &&
        !reading.places.has(f.section.type === "table" ? `${f.sectionKey}.sum.${f.key}` : f.id),
    );
    expect(missing.map((f) => f.id)).toEqual([]);
  });

  test("has a native formula in every derived cell, and none where figures are entered", () => {
    const cells = [...reading.cells.all()];
    expect(
      cells.filter((c) => (derivationOf(c.id, schema) !== undefined) !== (c.formula !== undefined)).map((c) => c.id),
    ).toEqual([]);
  });

  test("has only names that lead to cells of a sheet, or constants", () => {
    const sheets = new Set(spec.sheets.map((s) => s.name));
    const lost = spec.names.filter((n) => !/^".*"$/.test(n.ref) && !sheets.has(parseRef(n.ref)?.sheet ?? ""));
    expect(lost).toEqual([]);
  });

  test("uses in formulas only names that it defines", () => {
    const defined = new Set(spec.names.map((n) => n.name));
    const used = spec.sheets.flatMap((s) => s.cells.flatMap((c) => c.formula?.match(/自评[\p{L}\p{N}_.]*/gu) ?? []));
    expect(used.length).toBeGreaterThan(0);
    expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
  });

  test.each(sheetsOf(spec))("%s: no two merged areas overlap, and nothing is lost below one", (__, sheet) => {
    expect(overlapping(sheet)).toEqual([]);
    expect(hidden(sheet)).toEqual([]);
  });

  test.each(sheetsOf(spec))("%s: no cell is written twice", (__, { cells }) => {
    const at = cells.map((c) => `${c.row},${c.col}`);
    expect(new Set(at).size).toBe(at.length);
  });

  test.each(sheetsOf(spec))(
    "%s: every row that is filled in is printed, and merged areas are printed whole",
    (__, { cells, merges, page, visibility }) => {
      expect(page === undefined).toBe(visibility === "veryHidden");
      const area = page?.printArea;
      if (area === undefined) return;
      expect(cells.filter((c) => c.row >= area.row + area.rows).map((c) => `${c.row},${c.col}`)).toEqual([]);
      expect(
        merges
          .filter((m) => contains(area, m.row, m.col) !== contains(area, m.row + m.rows - 1, m.col + m.cols - 1))
          .map(text),
      ).toEqual([]);
      expect(area.rows * area.cols).toBeGreaterThan(0);
    },
  );

  test.each(sheetsOf(spec))(
    "%s keeps within the limits of Excel",
    (__, { name, cells, rowHeights, columnWidths, validations }) => {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
      expect([...rowHeights.values()].filter((h) => h <= 0 || h > 409)).toEqual([]);
      expect(columnWidths.filter((w) => w <= 0 || w > 255)).toEqual([]);
      expect(cells.filter((c) => typeof c.value === "string" && c.value.length > 32767)).toEqual([]);
      expect(cells.filter((c) => (c.formula ?? "").length > 8192)).toEqual([]);
      expect(
        validations.filter(
          ({ error, prompt }) =>
            error.title.length > 32 ||
            error.message.length > 225 ||
            (prompt?.title.length ?? 0) > 32 ||
            (prompt?.message.length ?? 0) > 255,
        ),
      ).toEqual([]);
      expect(validations.filter(({ rule }) => rule.type === "list" && rule.values.join(",").length > 255)).toEqual([]);
    },
  );
});

test("only the scoring sheet has columns outside its printed page: what our rules found", () => {
  const outside = correctedBook.spec.sheets.filter(({ cells, page }) =>
    cells.some((c) => c.value !== null && page !== undefined && !contains(page.printArea, c.row, c.col)),
  );
  expect(outside.map((s) => s.name)).toEqual(["评分表"]);
});

test("what is laid out and read back is the report, cell for cell", () => {
  const { cells, places } = correctedBook.reading;
  const shown = (id: string): string => shownIn(cells.cell(id));
  expect(shown("income.rows.0.grant")).toBe("2499.6 万元");
  expect(shown("income.sum.total")).toBe("7138.12 万元");
  expect(shown("ratios.basicShare")).toBe("30.81%");
  expect(shown("cover.reportDate")).toBe("2022-03-15");
  expect(shown("cover.department")).toBe(corrected.cover?.department);
  expect(places.get("income.sum.total")?.sheet).toBe("收支情况");
});

test("a hidden sheet holds nothing that an officer fills in", () => {
  const hiddenSheets = new Set(
    correctedBook.spec.sheets
      .filter((s) => s.visibility !== undefined && s.visibility !== "visible")
      .map((s) => s.name),
  );
  const sections = new Set(
    [...emptyBook.reading.places]
      .filter(([id, p]) => findField(id) !== undefined && hiddenSheets.has(p.sheet))
      .map(([id]) => id.split(".")[0]),
  );
  expect([...hiddenSheets]).toEqual(["上报标记"]);
  expect([...sections].filter((s) => s !== "stamp" && s !== "stampedCells")).toEqual([]);
});

test("the text prints within the margins of A4 where digits are wide: a single column cannot be broken over pages", () => {
  const prose = emptyBook.spec.sheets.find((s) => s.name === "报告综述")!;
  expect(prose.columnWidths).toHaveLength(1);
  expect(prose.columnWidths[0]).toBeLessThanOrEqual(69);
});

test("the note above 基础数据 takes one line, whatever a program makes of a merged cell without a height", () => {
  const basis = emptyBook.spec.sheets.find((s) => s.name === "基础数据")!;
  expect(basis.rowHeights.get(1)).toBe(16);
});
