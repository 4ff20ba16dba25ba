/** Fills in what the form derives: every derived cell that is still blank gets its exact value. Cells that hold something are left. */
import type { AnyCell, CellId, FigureCell } from "../../domain/cell";
import { oncePer } from "../../domain/oncePer";
import { rememberingLast } from "../../domain/rememberingLast";
import { remembering } from "../../domain/remembering";
import type { Expr } from "../schema/expr";
import { decimalsOf, unitOf, type Field } from "../schema/field";
import type { FieldRef, Schema } from "../schema/schema";
import type { FormSections } from "../schema/section";
import { everyCell, toFigure, withCells, type ReportCells, type ReportCellsOf } from "./cells";
import { columnTotal, evaluate, type Exact } from "./evaluate";
import { keyIn, lineIn, rowIn } from "../schema/path";

/** What a cell is made of: an expression, the sum of its column (汇总 row), or nothing (entered). */
type Derivation = { readonly kind: "expr"; readonly expr: Expr } | { readonly kind: "column" } | undefined;

export const derivationOf = (id: CellId, schema: Schema): Derivation => {
  const ref = schema.findField(id);
  return ref === undefined ? undefined : derivationIn(id, ref);
};

const COLUMN: Derivation = { kind: "column" };

/** The same of a cell whose field is known. */
const derivationIn = (id: CellId, { section, field }: FieldRef): Derivation => {
  if (section.type === "table" && lineIn(id) === "sum") return field.kind === "text" ? undefined : COLUMN;
  return field.is === undefined ? undefined : { kind: "expr", expr: field.is };
};

interface KnownField {
  readonly ref: FieldRef;
  /** Made of others. */
  readonly isDerived: boolean;
}

/** What follows from the form alone. */
const knownFields = oncePer(({ findField }: Schema) =>
  remembering((id): KnownField | undefined => {
    const ref = findField(id);
    return ref === undefined ? undefined : { ref, isDerived: derivationIn(id, ref) !== undefined };
  }),
);

interface CellOfForm {
  readonly cell: AnyCell;
  readonly is: KnownField;
}

/** All cells of the form, in the order of the report, with their fields; looked up once, for whoever goes through them. */
export const formCells = rememberingLast((cells: ReportCells): readonly CellOfForm[] => {
  const fieldOf = knownFields(cells.schema);
  const found: CellOfForm[] = [];
  for (const cell of cells.all()) {
    const is = fieldOf(cell.id);
    if (is !== undefined) found.push({ cell, is });
  }
  return found;
});

/** All cells that are made of others. */
export const derivedIn = rememberingLast((cells: ReportCells): readonly AnyCell[] =>
  formCells(cells).flatMap(({ cell, is }) => (is.isDerived ? [cell] : [])),
);

/** The exact value of a derived cell; undefined for an entered one. Operands come from `figure`. */
export const exactValue = (id: CellId, cells: ReportCells, figure: (id: CellId) => FigureCell): Exact | undefined => {
  const ref = cells.schema.findField(id);
  const how = ref === undefined ? undefined : derivationIn(id, ref);
  if (how === undefined || ref === undefined) return undefined;
  return how.kind === "column"
    ? columnTotal(ref.sectionKey, ref.key, { cells, figure })
    : evaluate(how.expr, { cells, figure, prefix: rowIn(id) });
};

const stated = rememberingLast((): Map<CellId, Exact | undefined> => new Map());

/** The exact value by the figures as they stand: many ask, and a report never changes. */
export const statedValue = (id: CellId, cells: ReportCells): Exact | undefined => {
  const all = stated(cells);
  const known = all.get(id);
  if (known !== undefined || all.has(id)) return known;
  const value = exactValue(id, cells, cells.figure);
  all.set(id, value);
  return value;
};

/** Of a report made of another: values that are known to be what its own figures give. */
export const takeStated = (cells: ReportCells, values: ReadonlyMap<CellId, Exact | undefined>): void => {
  const all = stated(cells);
  for (const [id, value] of values) all.set(id, value);
};

/** A derived cell with its exact value; undefined where there is none. */
export const filledWith = (id: CellId, field: Field, exact: Exact | undefined): AnyCell | undefined =>
  exact?.state === "value"
    ? {
        id,
        state: "filled",
        value: {
          value: exact.value,
          unit: unitOf(field),
          dp: Math.max(decimalsOf(field.kind), field.kind === "percent" ? 0 : exact.value.decimalPlaces()),
        },
      }
    : undefined;

/** Figures as they stand; a derived one that shows nothing as it is worked out, because a formula shows nothing where all that it adds up is a dash. */
export const workedOutIn = (cells: ReportCells): ReportCells["figure"] => {
  const figure = (id: CellId): FigureCell => {
    const cell = cells.figure(id);
    const field = cell.state === "blank" ? cells.schema.findField(id)?.field : undefined;
    const worked = field === undefined ? undefined : filledWith(id, field, exactValue(id, cells, figure));
    return worked === undefined ? cell : toFigure(worked);
  };
  return figure;
};

const sumLabelOf = (id: CellId, schema: Schema): string | undefined => {
  const section = schema.findField(id)?.section;
  return section?.type === "table" && lineIn(id) === "sum" && keyIn(id) === section.unitColumn
    ? section.sumLabel
    : undefined;
};

export const complete = <S extends FormSections>(cells: ReportCellsOf<S>): ReportCellsOf<S> => {
  const { schema } = cells;
  const done = new Map<CellId, AnyCell>();
  const workOut = (id: CellId): AnyCell | undefined => {
    const label = sumLabelOf(id, schema);
    const field = schema.findField(id)?.field;
    if (label !== undefined) return { id, state: "filled", value: label };
    return field === undefined ? undefined : filledWith(id, field, exactValue(id, cells, figure));
  };
  const cell = (id: CellId): AnyCell => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const now = cells.cell(id);
    const result = now.state === "blank" ? (workOut(id) ?? now) : now;
    done.set(id, result);
    return result;
  };
  const figure = (id: CellId): FigureCell => toFigure(cell(id));
  for (const id of everyCell(cells)) cell(id);
  return withCells(cells, done);
};
