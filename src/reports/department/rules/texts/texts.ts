/** Texts that an officer wrote, with the field each stands in. */
import { textIn, type AnyCell } from "../../../../domain/cell";
import type { FieldRef } from "../../../../engine/schema/schema";
import { standardSections } from "../../../../engine/standard";
import { allFields, findField } from "../../schema";
import type { ReportCells } from "../../../../engine/report/cells";

/** Printed by us or kept by the add-in: not the officer's prose. */
const isOurs = ({ sectionKey }: FieldRef): boolean => sectionKey in standardSections;
const isProse = (f: FieldRef): boolean => f.field.kind === "text" && !isOurs(f);

export const textFields = allFields.filter(isProse).map((f) => f.id);

export function* texts(
  cells: ReportCells,
): Iterable<{ readonly cell: AnyCell; readonly text: string; readonly label: string }> {
  for (const cell of cells.all()) {
    const ref = findField(cell.id);
    const text = textIn(cell);
    if (ref !== undefined && isProse(ref) && text !== "") yield { cell, text, label: ref.field.label };
  }
}
