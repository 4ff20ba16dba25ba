/** How cells look: read cell by cell in one round trip, and put right in one. */
import type { FoundLook, LookAsked, LookChange } from "../../app/changes";
import type { BorderLine, CellStyle, Edge, ValidationSpec } from "../../workbook/model";
import { addressLists, rectangles } from "../areas";
import { around } from "../../workbook/area";
import { applyBorders } from "../build/borders";
import { rangeOf } from "../build/contents";
import { applySomeWidths } from "../build/layout";
import { applyStyles } from "../build/styles";
import { applyValidations, ruleOf } from "../build/validations";
import { sheetMissing, sheetProtected } from "../refusals";
import { recalculate, requireSheet, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";
import { given } from "../optionalMembers";
import { requireInPlace, standing } from "./inPlace";

const READING = "读取表样";
const ACTION = "恢复表样";

const LINE = { color: true, style: true, weight: true } as const;
const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: LINE,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

export const readLooks = (excel: ExcelContext, asked: readonly LookAsked[]): Promise<readonly FoundLook[]> =>
  withStructure(excel, { action: READING }, async (context, structure) => {
    const reading = asked.map(({ sheet: name, area, validations }) => {
      const sheet = worksheetOf(
        context,
        requireSheet(structure, name, (missing) => sheetMissing(READING, missing)),
      );
      const range = rangeOf(sheet, area);
      return {
        cells: range.getCellProperties(ASKED),
        range: range.load("numberFormat"),
        rules: validations.map((spec) => ({ spec, found: rangeOf(sheet, spec.area).dataValidation.load("rule") })),
      };
    });
    await context.sync();
    return reading.map(({ cells, range, rules }, i): FoundLook => {
      const formats = range.numberFormat as unknown[][];
      return {
        sheet: asked[i]?.sheet ?? "",
        styles: cells.value.map((row, r) => row.map((cell, c) => styleOf(cell, formats[r]?.[c]))),
        lacking: rules.flatMap(({ spec, found }) => (isSameRule(spec, found.rule) ? [] : [spec])),
      };
    });
  });

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = { Top: "top", Center: "center", Bottom: "bottom" };

const styleOf = ({ format = {} }: Excel.CellProperties, numberFormat: unknown): CellStyle => {
  const { font = {}, fill, horizontalAlignment = "", verticalAlignment = "", wrapText, borders = {} } = format;
  const horizontal = HORIZONTAL[horizontalAlignment];
  const vertical = VERTICAL[verticalAlignment];
  const { name, size, bold, italic, color } = font;
  return {
    font: Object.fromEntries(
      Object.entries({ name, size, bold, italic, color }).filter(([, value]) => given(value) != null),
    ),
    ...(given(fill?.color) ? { fill: fill?.color ?? "" } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    wrap: wrapText === true,
    borders: linesOf(borders),
    ...(typeof numberFormat === "string" ? { numberFormat } : {}),
  };
};

const linesOf = (borders: Excel.CellBorderCollection): NonNullable<CellStyle["borders"]> => {
  const edges: readonly Edge[] = ["top", "bottom", "left", "right"];
  return Object.fromEntries(
    edges.flatMap((edge) => {
      const line = lineOf(given(borders[edge]) ?? {});
      return line === undefined ? [] : [[edge, line]];
    }),
  );
};

/** Lines that the form never draws are told from those that it does by their colour. */
const lineOf = ({
  style,
  weight,
  color = "#000000",
}: Excel.CellBorder): { line: BorderLine; color: string } | undefined => {
  if (style === undefined || given(style) === null || style === "None") return undefined;
  if (style === "Continuous" && weight === "Thin") return { line: "thin", color };
  if (style === "Continuous" && weight === "Medium") return { line: "medium", color };
  return { line: "dotted", color };
};

/** Limits come back as numbers, texts or days, as the host pleases: the kind of rule is what counts, and what a list offers. */
const isSameRule = ({ rule }: ValidationSpec, found: Excel.DataValidationRule): boolean => {
  const wanted = ruleOf(rule);
  const kind = (r: Excel.DataValidationRule): string | undefined =>
    Object.entries(given(r) ?? {}).find(([, part]) => given<unknown>(part) != null)?.[0];
  return kind(wanted) === kind(found) && wanted.list?.source === given(found)?.list?.source;
};

export const dress = (excel: ExcelContext, changes: readonly LookChange[]): Promise<void> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    const found = changes.map((change) => {
      const sheet = requireSheet(structure, change.sheet, (missing) => sheetMissing(ACTION, missing));
      if (sheet.protected) throw sheetProtected(ACTION, sheet.name);
      return { change, sheet: worksheetOf(context, sheet) };
    });
    requireInPlace(
      context,
      excel,
      standing(
        structure,
        changes.map(({ sheet }) => sheet),
      ),
    );
    suspend(context, structure);
    found.forEach(({ change, sheet }) => dressSheet(sheet, change));
    excel.ownWrites.note(changes.map(({ sheet }) => ({ sheet })));
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
  });

const dressSheet = (sheet: Excel.Worksheet, { cells, widths, validations }: LookChange): void => {
  const listsOf = (some: LookChange["cells"]): readonly string[] => addressLists(rectangles(some));
  for (const list of listsOf(cells.filter(({ style }) => style.fill === undefined)))
    sheet.getRanges(list).format.fill.clear();
  const bordered = cells.filter(({ parts }) => parts.includes("边框"));
  // A line that is there keeps its weight when it is drawn anew. Cell by cell, since the edges of an area are not those of its cells.
  for (const [edge, side] of EDGES) {
    const lined = bordered.filter(({ bare, style }) => bare.includes(edge) || style.borders?.[edge]);
    for (const list of addressLists(lined.map(({ row, col }) => ({ row, col, rows: 1, cols: 1 }))))
      sheet.getRanges(list).format.borders.getItem(side).style = "None";
  }
  const specsOf = (some: LookChange["cells"]) => some.map(({ row, col, style }) => ({ row, col, value: null, style }));
  applyStyles(sheet, specsOf(cells));
  applyBorders(sheet, specsOf(bordered));
  applyFormats(sheet, cells);
  applySomeWidths(sheet, widths);
  applyValidations(sheet, validations);
};

const EDGES = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

/** The general format too, which a new sheet has by itself; null leaves a cell alone. */
const applyFormats = (sheet: Excel.Worksheet, cells: LookChange["cells"]): void => {
  const area = around(cells);
  if (area === undefined) return;
  const at = new Map(cells.map(({ row, col, style }) => [`${row}/${col}`, style.numberFormat ?? "General"]));
  rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.cols }, (__, c) => at.get(`${area.row + r}/${area.col + c}`) ?? null),
  );
};
