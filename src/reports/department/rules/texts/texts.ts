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

interface WrittenText {
  readonly cell: AnyCell;
  readonly text: string;
  readonly label: string;
}

const textsIn = (cells: ReportCells): readonly WrittenText[] =>
  [...cells.all()].flatMap((cell) => {
    const text = textIn(cell);
    const ref = text === "" ? undefined : findField(cell.id);
    return ref !== undefined && isProse(ref) ? [{ cell, text, label: ref.field.label }] : [];
  });

const known = new WeakMap<ReportCells, readonly WrittenText[]>();

/** Many rules go through them: they are looked out once for each report. */
export const texts = (cells: ReportCells): readonly WrittenText[] => {
  const found = known.get(cells) ?? textsIn(cells);
  known.set(cells, found);
  return found;
};
