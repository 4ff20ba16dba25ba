/** Texts that an officer wrote, with the field each stands in. */
import { textIn, type AnyCell } from "../../../../domain/cell";
import { rememberingLast } from "../../../../domain/rememberingLast";
import { walked } from "../../../../engine/checks/values/walk";
import type { FieldRef } from "../../../../engine/schema/schema";
import { standardSections } from "../../../../engine/standard";
import { allFields, findField } from "../../schema";
import type { ReportCells } from "../../../../engine/report/cells";

/** Printed by us or kept by the add-in: not the officer's prose. */
const isOurs = ({ sectionKey }: FieldRef): boolean => sectionKey in standardSections;
const isProse = (f: FieldRef): boolean => f.field.kind === "text" && !isOurs(f);

export const textFields = allFields.filter(isProse).map((f) => f.id);

interface WrittenText {
  readonly cell: AnyCell;
  readonly text: string;
  readonly label: string;
}

/** Many rules go through them: they are looked out once for each report. */
export const texts = rememberingLast((cells: ReportCells): readonly WrittenText[] => {
  const found: WrittenText[] = [];
  for (const cell of walked(cells).written) {
    const ref = findField(cell.id);
    if (ref !== undefined && isProse(ref)) found.push({ cell, text: textIn(cell), label: ref.field.label });
  }
  return found;
});
