/** A sheet as an earlier version of the layout drew it: without columns of its tables and lists that came later. */
import { fieldIdOf } from "../schema/path";
import { blockColumns, columnOffsets, fieldsOf } from "../schema/lookup";
import { blockName, cellName } from "../schema/names";
import type { Schema } from "../schema/schema";
import type { ReportCells } from "../report/cells";
import { absoluteRef, parseRef } from "../../workbook/address";
import type { Area } from "../../workbook/model";
import { newCanvas, type Canvas, type SheetFrame } from "./canvas";
import type { SheetPlan } from "./workbook";

/** A column of a table or list as it is laid out: its grid columns, in the rows from the header to the end of the table. */
export interface LaidColumn extends Area {
  /** "costs.fuel" */
  readonly field: string;
  /** As many of its first rows are the header. */
  readonly head: number;
}

const areaOf = ({ names }: Canvas, name: string): Area | undefined =>
  parseRef(names.find((n) => n.name === name)?.ref ?? "")?.area;

/** Those of `columns` that stand on this sheet, from left to right. */
export const laidColumns = (c: Canvas, schema: Schema, columns: readonly string[]): readonly LaidColumn[] =>
  columns
    .flatMap((id): readonly LaidColumn[] => {
      const { section, key, field } = schema.fieldRef(id);
      const block = areaOf(c, blockName(section));
      const offset = columnOffsets(section).get(key);
      if (block === undefined || offset === undefined) return [];
      const row = c.heads.find(({ to }) => to === block.row - 1)?.from ?? block.row;
      const rows = block.row + block.rows - row;
      return [{ field: id, head: block.row - row, row, rows, col: block.col + offset, cols: field.span ?? 1 }];
    })
    .sort((a, b) => a.col - b.col);

const isBeside = (gap: Area, row: number): boolean => row >= gap.row && row < gap.row + gap.rows;

/** Where an area is when what stands right of the gap, in its rows, moves into it; undefined for one that lay in the gap. */
export const withoutGap = (area: Area, gap: Area): Area | undefined => {
  if (!isBeside(gap, area.row)) return area;
  const before = (col: number): number => Math.max(0, Math.min(col - gap.col, gap.cols));
  const col = area.col - before(area.col);
  const cols = area.col + area.cols - before(area.col + area.cols) - col;
  return cols === 0 ? undefined : { ...area, col, cols };
};

const fill = <T>(list: T[], items: readonly T[]): void => {
  list.splice(0, list.length, ...items);
};

/** A heading over several columns, of which the first goes, stands over the next one. */
const carried = ({ texts, merges }: Canvas, gap: Area): Canvas["texts"] => {
  const end = gap.col + gap.cols;
  const over = merges.filter((m) => isBeside(gap, m.row) && m.col >= gap.col && m.col < end && m.col + m.cols > end);
  return texts.map((text) => {
    const merge = text.col === end ? over.find(({ row }) => row === text.row) : undefined;
    const first = texts.find(({ row, col }) => row === merge?.row && col === merge.col);
    return first === undefined ? text : { ...text, value: first.value };
  });
};

const closeUp = (c: Canvas, gap: Area): void => {
  const cells = <T extends { readonly row: number; readonly col: number }>(all: readonly T[]): readonly T[] =>
    all.flatMap((each) => {
      const now = withoutGap({ row: each.row, col: each.col, rows: 1, cols: 1 }, gap);
      return now === undefined ? [] : [{ ...each, col: now.col }];
    });
  fill(c.texts, cells(carried(c, gap)));
  fill(c.fields, cells(c.fields));
  fill(
    c.merges,
    c.merges.flatMap((m) => withoutGap(m, gap) ?? []).filter((m) => m.rows * m.cols > 1),
  );
  fill(
    c.validations,
    c.validations.flatMap((v) =>
      [withoutGap(v.area, gap)].flatMap((area) => (area === undefined ? [] : [{ ...v, area }])),
    ),
  );
  fill(
    c.names,
    c.names.flatMap((name) => {
      const now = withoutGap(parseRef(name.ref)?.area ?? gap, gap);
      return now === undefined ? [] : [{ ...name, ref: absoluteRef(c.sheet, now) }];
    }),
  );
};

/** The title above a table where it is as wide as the table. */
const titleGap = (c: Canvas, key: string, { cols }: Area, schema: Schema): Area | undefined => {
  const width = Object.values(fieldsOf(schema.sectionOf(key))).reduce((sum, { span = 1 }) => sum + span, 0);
  const row = c.tables.find(({ section }) => section === key)?.row;
  const title = c.merges.find((m) => m.row === row && m.col === 0);
  return row === undefined || title?.cols !== width ? undefined : { row, rows: 1, col: width - cols, cols };
};

const withoutColumn = (c: Canvas, column: LaidColumn, today: Schema): void => {
  const { section, sectionKey, field } = today.fieldRef(column.field);
  fill(
    c.names,
    c.names.filter(({ name }) => name !== cellName(section, field)),
  );
  fill(
    c.fields,
    c.fields.filter(({ id }) => fieldIdOf(id) !== column.field),
  );
  const title = titleGap(c, sectionKey, column, today);
  closeUp(c, column);
  if (title !== undefined) closeUp(c, title);
};

const asToday = ({ cell, figure, rowCount, all }: ReportCells, schema: Schema): ReportCells => ({
  schema,
  cell,
  figure,
  rowCount,
  all,
});

interface Forms {
  readonly today: Schema;
  readonly earlier: Schema;
  /** Ids of the columns that the earlier one lacks. */
  readonly columns: readonly string[];
}

const drawnToday = (plan: SheetPlan, { sheet, report, hints }: Canvas, { today }: Forms): Canvas => {
  const drawn = newCanvas(sheet, asToday(report, today), hints);
  plan.draw(drawn);
  return drawn;
};

/** From the right, so that the others stand where they stood. The name of a table reaches to the first grid column of its last column. */
const drawnEarlier = (plan: SheetPlan, c: Canvas, forms: Forms): Canvas => {
  const { today, earlier, columns } = forms;
  const drawn = drawnToday(plan, c, forms);
  for (const column of [...laidColumns(drawn, today, columns)].reverse()) withoutColumn(drawn, column, today);
  const widths = new Map(
    earlier.sectionKeys.map(
      (key) => [blockName(earlier.sectionOf(key)), blockColumns(earlier.sectionOf(key))] as const,
    ),
  );
  fill(
    drawn.names,
    drawn.names.map((name) => {
      const [area, cols] = [parseRef(name.ref)?.area, widths.get(name.name)];
      return area === undefined || cols === undefined
        ? name
        : { ...name, ref: absoluteRef(c.sheet, { ...area, cols }) };
    }),
  );
  return drawn;
};

/** One past the last column of all that is no heading over the whole width. */
const rightEdge = ({ texts, merges }: Canvas, columns: number): number => {
  const whole = new Set(merges.filter(({ col, cols }) => col === 0 && cols === columns).map(({ row }) => row));
  return Math.max(0, ...texts.filter(({ row }) => !whole.has(row)).map(({ col }) => col + 1));
};

/** A table alone on its sheet takes the width of the column with it; of tables below each other the widest one gives the last width. */
const frameWithout = (plan: SheetPlan, c: Canvas, forms: Forms): SheetFrame => {
  const { columnWidths, page } = plan.frame;
  const drawn = drawnToday(plan, c, forms);
  const columns = laidColumns(drawn, forms.today, forms.columns);
  const isAlone = drawn.heads.length === 1 && columns.every(({ rows, row }) => row + rows === drawn.row);
  const isOwn = (at: number): boolean => columns.some(({ col, cols }) => at >= col && at < col + cols);
  const widths = isAlone
    ? columnWidths.filter((_, at) => !isOwn(at))
    : columnWidths.slice(0, rightEdge(drawnEarlier(plan, c, forms), columnWidths.length));
  return { ...plan.frame, columnWidths: widths, page: { ...page, columns: Math.min(page.columns, widths.length) } };
};

const takeOver = (c: Canvas, { row, titleRows, ...drawn }: Canvas, columns: number): void => {
  const cut = (area: Area): Area => ({ ...area, cols: Math.min(area.cols, columns - area.col) });
  c.texts.push(...drawn.texts.filter(({ col }) => col < columns));
  c.merges.push(...drawn.merges.map(cut).filter((m) => m.rows * m.cols > 1));
  c.fields.push(...drawn.fields);
  c.heads.push(...drawn.heads);
  c.tables.push(...drawn.tables);
  c.validations.push(...drawn.validations);
  c.names.push(...drawn.names);
  drawn.heights.forEach((height, at) => c.heights.set(at, height));
  drawn.growing.forEach((at) => c.growing.add(at));
  drawn.headings.forEach((at) => c.headings.add(at));
  c.row = row;
  if (titleRows !== undefined) c.titleRows = titleRows;
};

/** The plan itself where none of the columns stands on the sheet. `blank`: a report without rows. */
export const sheetWithout = (plan: SheetPlan, forms: Forms, blank: ReportCells): SheetPlan => {
  const first = newCanvas(plan.name, blank, new Map());
  if (laidColumns(drawnToday(plan, first, forms), forms.today, forms.columns).length === 0) return plan;
  const frame = frameWithout(plan, first, forms);
  return { ...plan, frame, draw: (c) => takeOver(c, drawnEarlier(plan, c, forms), frame.columnWidths.length) };
};
