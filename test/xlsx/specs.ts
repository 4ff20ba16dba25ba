/** Random small workbooks, in the one spelling that a file gives back. */
import fc from "fast-check";
import type {
  Area,
  CellSpec,
  CellStyle,
  ConditionalFormatSpec,
  PageSetup,
  Scalar,
  SheetSpec,
  ValidationSpec,
  WorkbookSpec,
} from "../../src/workbook/model";

const color = fc.constantFrom("#000000", "#FFFFFF", "#1F4E79", "#C00000");
const optional: { requiredKeys: [] } = { requiredKeys: [] };
const text = fc.string({
  unit: fc.constantFrom(
    "甲",
    "a",
    "1",
    " ",
    "\n",
    "\r",
    "\t",
    "<",
    "&",
    '"',
    "'",
    "=",
    "+",
    "_x000D_",
    "é",
    "😀",
    "\u0001",
    "]]>",
    "\ufffe",
  ),
  minLength: 1,
  maxLength: 12,
});
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(6),
  col: fc.nat(6),
  rows: fc.integer({ min: 1, max: 3 }),
  cols: fc.integer({ min: 1, max: 3 }),
});
const filled = (value: object): boolean => Object.keys(value).length > 0;

const border = fc.record({ line: fc.constantFrom("thin" as const, "medium" as const, "dotted" as const), color });
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    font: fc
      .record(
        {
          name: fc.constant("宋体"),
          size: fc.constantFrom(9, 10.5, 12),
          bold: fc.constant(true),
          italic: fc.constant(true),
          color,
        },
        optional,
      )
      .filter(filled),
    fill: color,
    horizontal: fc.constantFrom("left" as const, "center" as const, "right" as const),
    vertical: fc.constantFrom("top" as const, "center" as const, "bottom" as const),
    wrap: fc.constant(true),
    borders: fc.record({ top: border, bottom: border, left: border, right: border }, optional).filter(filled),
    numberFormat: fc.constantFrom("#,##0.00", "0.00%", "yyyy-mm-dd", "@", '0"年"'),
    locked: fc.boolean(),
  },
  optional,
);

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const value: fc.Arbitrary<Scalar> = fc.oneof(text, number, fc.boolean(), fc.constantFrom("#N/A", "#DIV/0!"));
const formula = fc.constantFrom("=A1", '=IF(A1<>"",\'甲 乙\'!$B$2&"<>",0)', "=自评.合计/2");
const content = fc.oneof(fc.record({ value }), fc.record({ value: fc.oneof(value, fc.constant(null)), formula }));
const styled = style.filter(filled);
const cellBody = fc.oneof(
  content,
  fc.tuple(content, styled).map(([cell, s]) => ({ ...cell, style: s })),
  styled.map((s) => ({ value: null, style: s })),
);

const cells: fc.Arbitrary<readonly CellSpec[]> = fc
  .uniqueArray(fc.tuple(fc.nat(30), fc.nat(30), cellBody), { selector: ([row, col]) => `${row},${col}`, maxLength: 12 })
  .map((list) =>
    list.map(([row, col, body]) => ({ row, col, ...body })).sort((a, b) => a.row - b.row || a.col - b.col),
  );

const title = fc.constantFrom("标题", "A & B");
const error = fc.record({
  title,
  message: fc.constantFrom("请改正。", "两行\n话"),
  style: fc.constantFrom("stop" as const, "warning" as const, "information" as const),
});
const bound = fc.integer({ min: -1000, max: 1000 });
const rule: fc.Arbitrary<ValidationSpec["rule"]> = fc.oneof(
  fc.record({ type: fc.constant("list" as const), values: fc.constantFrom(["是", "否"], ["甲"], ['"乙"', "丙 丁"]) }),
  fc.record(
    { type: fc.constantFrom("decimal" as const, "whole" as const), min: bound, max: bound },
    { requiredKeys: ["type"] },
  ),
  fc.constant({ type: "date" as const }),
  fc.record({ type: fc.constant("textLength" as const), max: fc.nat(500) }),
);
const validation: fc.Arbitrary<ValidationSpec> = fc.record(
  { area, rule, error, prompt: fc.record({ title, message: title }) },
  { requiredKeys: ["area", "rule", "error"] },
);

const conditionalFormat: fc.Arbitrary<ConditionalFormatSpec> = fc.record({
  areas: fc.array(area, { minLength: 1, maxLength: 2 }),
  formula,
  style: fc.record({ fill: color, color, bold: fc.constant(true) }, optional).filter(filled),
});

const points = fc.integer({ min: 10, max: 2000 }).map((tenths) => tenths / 10);
/** Not said, so not read. */
const EXCELS_OWN_FOOTER = 21.6;
const page: fc.Arbitrary<PageSetup> = fc.record(
  {
    paper: fc.constant("A4" as const),
    orientation: fc.constantFrom("portrait" as const, "landscape" as const),
    printArea: area,
    titleRows: fc.tuple(fc.nat(3), fc.nat(3)).map(([from, more]) => ({ from, to: from + more })),
    rowBreaks: fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 3 }).map((rows) => rows.sort((a, b) => a - b)),
    fitToWidth: fc.constant(true),
    margins: fc.record(
      {
        top: points,
        bottom: points,
        left: points,
        right: points,
        footer: points.filter((p) => p !== EXCELS_OWN_FOOTER),
      },
      { requiredKeys: ["top", "bottom", "left", "right"] },
    ),
    centerHorizontally: fc.constant(true),
    footer: fc.constantFrom("第 &P 页", "甲 && 乙"),
  },
  { requiredKeys: ["paper", "orientation", "printArea", "margins"] },
);

const width = fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 10);
const sheet = (name: string): fc.Arbitrary<SheetSpec> =>
  fc.record(
    {
      name: fc.constant(name),
      visibility: fc.constantFrom("hidden" as const, "veryHidden" as const),
      tabColor: color,
      columnWidths: fc.array(width, { maxLength: 5 }),
      rowHeights: fc
        .uniqueArray(fc.tuple(fc.nat(60), fc.constantFrom(15, 22.5, 40)), { selector: ([row]) => row, maxLength: 4 })
        .map((rows) => new Map(rows.sort(([a], [b]) => a - b))),
      cells,
      merges: fc.array(
        area.map((a) => ({ ...a, cols: a.cols + 1 })),
        { maxLength: 2 },
      ),
      validations: fc.array(validation, { maxLength: 3 }),
      conditionalFormats: fc.array(conditionalFormat, { minLength: 1, maxLength: 2 }).map(groupedByAreas),
      freeze: fc
        .tuple(fc.nat(3), fc.nat(3))
        .filter(([rows, cols]) => rows + cols > 0)
        .map(([rows, cols]) => ({ rows, cols })),
      page,
      showGridlines: fc.constant(false),
    },
    { requiredKeys: ["name", "columnWidths", "rowHeights", "cells", "merges", "validations"] },
  );

/** Rules of the same areas stand together in a file. */
const groupedByAreas = (formats: ConditionalFormatSpec[]): readonly ConditionalFormatSpec[] => {
  const [first, second] = formats;
  return first === undefined || second === undefined || JSON.stringify(first.areas) !== JSON.stringify(second.areas)
    ? formats
    : [first];
};

const name = fc.record(
  {
    name: fc.constantFrom("自评.收入", "自评.合计", "_版本"),
    ref: fc.constantFrom("'甲'!$A$1", '"1"', "'甲'!#REF!", "0.13"),
    comment: fc.constantFrom("说明", 'a<b&"c"'),
    hidden: fc.constant(true),
  },
  { requiredKeys: ["name", "ref"] },
);

export const anyWorkbook: fc.Arbitrary<WorkbookSpec> = fc.record({
  sheets: fc.tuple(sheet("甲"), sheet("it's 乙 (2)")).map(([first, second]) => [withoutVisibility(first), second]),
  names: fc.uniqueArray(name, { selector: (n) => n.name, maxLength: 3 }),
});

const withoutVisibility = (spec: SheetSpec): SheetSpec => {
  const { visibility, ...rest } = spec;
  return visibility === undefined ? spec : rest;
};
