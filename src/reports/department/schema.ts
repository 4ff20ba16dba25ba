/** The form as a schema, and the look-ups that its own rules and sheets use. */
import { isOfSchema, type ReportCells, type ReportCellsOf } from "../../engine/report/cells";
import { fromData as cellsFromData } from "../../engine/report/data";
import { readReport as read, type ReadingOf } from "../../engine/report/read";
import { defineSchema } from "../../engine/schema/schema";
import type { WorkbookSnapshot } from "../../workbook/model";
import { form, type Form, type ReportData } from "./form";

/** Own targets and values stand in the 评价指标 area. */
export const schema = defineSchema(form, { own: "area" });

export const { allFields, cellIdOf, fieldRef, findField, sectionKeys, sectionOf } = schema;

export type Cells = ReportCellsOf<Form>;
export type Reading = ReadingOf<Form>;

/** Read by whoever knows only that it is a report. Throws for one of another kind. */
export const asDepartment = (cells: ReportCells): Cells => {
  if (!isOfSchema(cells, schema)) throw new Error("These are not the cells of a department's report");
  return cells;
};

export const fromData = (data: ReportData): Cells => cellsFromData(schema, data);
export const readReport = (snapshot: WorkbookSnapshot): Reading => read(schema, snapshot);
