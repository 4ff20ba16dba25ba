/** Which rules read each field. A figure that nothing reads is a figure that can be wrong unnoticed. */
import { allFields, schema } from "../../../src/reports/department/schema";
import { isFigureKind } from "../../../src/engine/schema/field";
import type { FieldRef } from "../../../src/engine/schema/schema";
import { rules } from "../../../src/reports/department/rules/registry";
import { fieldsReadBy } from "../../../src/engine/checks/expandReads";

interface FieldCoverage {
  readonly ref: FieldRef;
  /** Rules that look at the field for its own sake. */
  readonly rules: readonly string[];
  /** Rules that hold it against something else: not only whether it can be read, is blank, has a sign, or is repeated in the prose. */
  readonly compared: readonly string[];
}

/** Rules about what stands in a single cell, and rules about prose, which compare a figure only if some paragraph speaks of it. */
const isAboutOneCell = (id: string): boolean =>
  ["数值.", "必填.", "文字.", "综述."].some((kind) => id.startsWith(kind));

/** Rules that read every field are about the workbook's shape and see no figure. */
const readers = rules
  .filter((r) => !r.reads.includes("*"))
  .map((r) => ({ id: r.id, fields: new Set(fieldsReadBy(r, schema)) }));

export const fieldCoverage = (): readonly FieldCoverage[] =>
  allFields.map((ref) => {
    const reading = readers.filter((r) => r.fields.has(ref.id)).map((r) => r.id);
    return { ref, rules: reading, compared: reading.filter((id) => !isAboutOneCell(id)) };
  });

/** Figures that no rule reads at all. */
export const unreadFigures = (): readonly FieldCoverage[] =>
  fieldCoverage().filter((c) => isFigureKind(c.ref.field.kind) && c.rules.length === 0);

/** Figures that no rule holds against another figure. */
export const uncomparedFigures = (): readonly FieldCoverage[] =>
  fieldCoverage().filter((c) => isFigureKind(c.ref.field.kind) && c.compared.length === 0);

const line = ({ ref, rules: reading, compared }: FieldCoverage): string =>
  `${ref.id} ${ref.field.label}: ${compared.length === 0 ? "—" : compared.join(", ")} (+${reading.length - compared.length} on the cell alone or the prose)`;

/** One line a field, then the gaps. */
export const coverageLines = (): readonly string[] => {
  const all = fieldCoverage();
  const figures = all.filter((c) => isFigureKind(c.ref.field.kind));
  const names = (gaps: readonly FieldCoverage[]): string =>
    gaps.length === 0 ? "none" : gaps.map((c) => c.ref.id).join(", ");
  return [
    ...all.map(line),
    "",
    `${all.length} fields, ${figures.length} of them figures; ${rules.length} rules`,
    `figures that no rule reads: ${names(unreadFigures())}`,
    `figures that are not held against another figure: ${names(uncomparedFigures())}`,
  ];
};
