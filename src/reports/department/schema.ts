/** The form as a schema, and the look-ups that its own rules and sheets use. */
import type { AnyCell, FigureCell } from "../../domain/cell";
import { isOfSchema, type ReportCells, type ReportCellsOf } from "../../engine/report/cells";
import { fromData as cellsFromData } from "../../engine/report/data";
import { readReport as read, type ReadingOf } from "../../engine/report/read";
import type { CellIdOf, FieldIdOf, ReadsOf } from "../../engine/schema/ids";
import { pathsOf } from "../../engine/schema/expr";
import { pathIn } from "../../engine/schema/path";
import { defineSchema } from "../../engine/schema/schema";
import type { WorkbookSnapshot } from "../../workbook/model";
import { form, type DepartmentForm, type ReportData } from "./form";

/** Own targets and values stand in 评价指标. */
export const schema = defineSchema(form, { own: "criteria" });

export const { allFields, fieldRef, findField, sectionKeys, sectionOf } = schema;

/** The cell that a field means: of a table that of its 汇总 row. The schema finds it by the declaration that the types spell out. */
export const cellIdOf = schema.cellIdOf as (field: FormField) => FormCell;

/** "income.total": the same for every row. */
export type FormField = FieldIdOf<DepartmentForm>;
/** "income.sum.total", "income.rows.0.total". */
export type FormCell = CellIdOf<DepartmentForm>;

/** What a rule says that it reads: fields, all of a section, or all. */
export type FormReads = ReadsOf<DepartmentForm>;

/** Asked for a cell that the form cannot have, it is a type error. */
export interface Cells extends ReportCellsOf<DepartmentForm> {
  cell(this: void, id: FormCell): AnyCell;
  figure(this: void, id: FormCell): FigureCell;
}

export type DepartmentReading = ReadingOf<DepartmentForm>;

export const isFormField = (id: string): id is FormField => findField(id)?.id === id;

/** Of ids that come out of data: one that the form does not have is a programming error. */
export const formFields = (ids: readonly string[]): readonly FormField[] =>
  ids.map((id) => {
    if (isFormField(id)) return id;
    throw new Error(`The form has no field "${id}"`);
  });

/** The fields that a field of the form is worked out of, in reading order; none for one that is typed. */
export const termsOf = (id: FormField): readonly FormField[] => {
  const { sectionKey, field } = fieldRef(id);
  return formFields(field.is === undefined ? [] : pathsOf(field.is).map((path) => pathIn(sectionKey, path)));
};

/** The figure of a field; for a table that of its 汇总 row. */
export const figureAt = (cells: ReportCells, field: FormField): FigureCell => cells.figure(cellIdOf(field));

/** Read by whoever knows only that it is a report. Throws for one of another kind. */
export const asDepartment = (cells: ReportCells): Cells => {
  if (!isOfSchema(cells, schema)) throw new Error("These are not the cells of a department's report");
  return cells;
};

export const fromData = (data: ReportData): Cells => cellsFromData(schema, data);
export const readDepartmentReport = (snapshot: WorkbookSnapshot): DepartmentReading => read(schema, snapshot);
