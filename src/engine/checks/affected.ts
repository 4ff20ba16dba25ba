/** Which rules an edit concerns: those that read a field in which some cell changed. */
import type { AnyCell } from "../../domain/cell";
import { sectionKeys } from "../../reports/department/form";
import { TITLE_COLUMNS } from "../report/label";
import { allFields, fieldIdOf } from "../schema/lookup";
import type { ReportCells } from "../report/cells";
import { shownIn } from "../report/shown";
import { fieldsReadBy } from "./reads";
import type { Rule } from "./rule";

const sameCell = (a: AnyCell, b: AnyCell): boolean =>
  a.state === b.state && a.formula === b.formula && a.typed === b.typed && shownIn(a) === shownIn(b);

/** Fields of tables and lists with more or fewer rows than before: a row may come or go without a cell of it being filled. */
const resizedFields = (before: ReportCells, after: ReportCells): readonly string[] => {
  const resized = new Set<string>(sectionKeys.filter((key) => before.rowCount(key) !== after.rowCount(key)));
  return allFields.filter((f) => resized.has(f.sectionKey)).map((f) => f.id);
};

/** Fields of tables and lists in which a row is called otherwise than before. */
const retitledFields = (changed: ReadonlySet<string>): readonly string[] => {
  const retitled = new Set(
    allFields.filter((f) => changed.has(f.id) && TITLE_COLUMNS.includes(f.key)).map((f) => f.sectionKey),
  );
  return allFields.filter((f) => retitled.has(f.sectionKey)).map((f) => f.id);
};

/** Field ids ("income.grant") with a cell that is new, gone, lost with its name, or other than before. Rows that moved count as changed. */
export const changedFields = (before: ReportCells, after: ReportCells): ReadonlySet<string> => {
  const changed = new Set(resizedFields(before, after));
  for (const { id } of [...before.all(), ...after.all()])
    if (!sameCell(before.cell(id), after.cell(id))) changed.add(fieldIdOf(id));
  return new Set([...changed, ...retitledFields(changed)]);
};

/** Rules about the workbook's shape read no field in particular and always run. */
export const isAffected = (rule: Rule, changed: ReadonlySet<string>): boolean =>
  rule.reads.includes("*") || fieldsReadBy(rule).some((id) => changed.has(id));
