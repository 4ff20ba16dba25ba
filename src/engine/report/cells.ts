/** All cells of a report by id, and the typed report built over them. The one place where the declared shape meets the dynamic one. */
import { textIn, type AnyCell, type CellId, type FigureCell } from "../../domain/cell";
import { cellsOfRow } from "../schema/lookup";
import type { Schema, SchemaOf } from "../schema/schema";
import type { FormSections, ReportOf, Section } from "../schema/section";
import { readCell } from "./cell";
import { typedReport } from "./typedReport";
import { listRows, sumRow } from "../schema/path";

export interface ReportCells {
  readonly schema: Schema;
  /** Blank when the report has no such cell. */
  cell(this: void, id: CellId): AnyCell;
  /** A figure, or blank or unreadable; a text in its place reads as unreadable. */
  figure(this: void, id: CellId): FigureCell;
  /** How many rows a table or list has. */
  readonly rowCount: (section: string) => number;
  readonly all: () => Iterable<AnyCell>;
}

/** With the declared types, for the report's own code. */
export interface ReportCellsOf<S extends FormSections> extends ReportCells {
  readonly schema: SchemaOf<S>;
  readonly report: ReportOf<S>;
}

type RowCounts = Readonly<Record<string, number>>;

export const isOfSchema = <S extends FormSections>(
  cells: ReportCells,
  schema: SchemaOf<S>,
): cells is ReportCellsOf<S> => {
  const whole = cells.schema.today ?? cells.schema;
  return whole === schema || whole.base === schema;
};

/** What is written in a cell of text; "" when it is blank, unreadable, or a figure. */
export const textOf = ({ cell }: Pick<ReportCells, "cell">, id: CellId): string => textIn(cell(id));

const isFigure = (cell: AnyCell): cell is FigureCell => cell.state !== "filled" || typeof cell.value === "object";

export const toFigure = (cell: AnyCell): FigureCell =>
  isFigure(cell) ? cell : { id: cell.id, state: "unreadable", raw: textIn(cell), why: "notNumber" };

/** Cells by id, and all of them in the order of the report: a map, or one report's cells with some of another in their place. */
interface CellsById {
  get(id: CellId): AnyCell | undefined;
  values(): Iterable<AnyCell>;
}

export const reportCells = <S extends FormSections>(
  schema: SchemaOf<S>,
  cells: CellsById,
  counts: RowCounts,
): ReportCellsOf<S> => {
  const cell = (id: CellId): AnyCell => cells.get(id) ?? { id, state: "blank" };
  const rowCount = (key: string): number => counts[key] ?? 0;
  return {
    schema,
    // By getters made of the declaration that the type is inferred from; with the columns of today, blank where the workbook is of an earlier version.
    report: typedReport(schema.today ?? schema, { cell, rowCount }) as ReportOf<S>,
    cell,
    figure: (id) => toFigure(cell(id)),
    rowCount,
    all: () => cells.values(),
  };
};

/** The same report with all its cells read, or worked out, otherwise. */
export const withCells = <S extends FormSections>(
  cells: ReportCellsOf<S>,
  other: ReadonlyMap<CellId, AnyCell>,
): ReportCellsOf<S> => reportCells(cells.schema, other, rowCountsOf(cells));

/** The same report with these of its cells otherwise. */
export const withChanged = <S extends FormSections>(
  cells: ReportCellsOf<S>,
  changed: ReadonlyMap<CellId, AnyCell>,
): ReportCellsOf<S> => {
  return reportCells(cells.schema, new ChangedCells(cells, changed), rowCountsOf(cells));
};

class ChangedCells implements CellsById {
  constructor(
    private readonly cells: ReportCells,
    private readonly changed: ReadonlyMap<CellId, AnyCell>,
  ) {}

  get(id: CellId): AnyCell | undefined {
    return this.changed.get(id) ?? this.cells.cell(id);
  }
  *values(): Iterable<AnyCell> {
    for (const cell of this.cells.all()) yield this.changed.get(cell.id) ?? cell;
  }
}

const rowCountsOf = ({ schema, rowCount }: ReportCells): RowCounts =>
  Object.fromEntries(schema.sectionKeys.map((key) => [key, rowCount(key)]));

type Shape = Pick<ReportCells, "schema" | "rowCount">;

/** Row prefixes of a section: "cover", or "income.sum", "income.rows.0" … */
export const rowPrefixes = (key: string, section: Section, count: number): readonly string[] => {
  if (section.type === "fields") return [key];
  const rows = listRows(key, count);
  return section.type === "table" ? [sumRow(key), ...rows] : rows;
};

export const prefixesOf = ({ schema, rowCount }: Shape, key: string): readonly string[] =>
  rowPrefixes(key, schema.sectionOf(key), rowCount(key));

/** Ids of all cells that the report has, in the order of the declaration. */
export const everyCell = ({ schema, rowCount }: Shape): readonly CellId[] =>
  schema.sectionKeys.flatMap((key) => {
    const section = schema.sectionOf(key);
    return rowPrefixes(key, section, rowCount(key)).flatMap((row) => cellsOfRow(section)(row).map(({ id }) => id));
  });

export { readCell };
