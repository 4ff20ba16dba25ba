/** Points lost names at their cells again where the form's own words prove the place. A table and its 汇总 row are found together, or not at all. */
import type { Report } from "../../../engine/definition/report";
import type { Schema } from "../../../engine/schema/schema";
import { blockName } from "../../../engine/schema/names";
import type { Fault } from "../../../engine/report/read";
import { absoluteRef, parseRef } from "../../../workbook/address";
import type { NameSpec, WorkbookSnapshot } from "../../../workbook/model";
import { formOf, type FormAnchors } from "../words/standardAnchors";
import { filledIn } from "../words/foundWords";
import { locateIn } from "../locate/locateNames";
import { misplacedNames, withoutNames } from "../locate/misplacedNames";
import { isLost } from "../faults/unreadableCells";
import { surveysOf } from "../locate/survey";
import { lostSumNames } from "../faults/unitTableFaults";
import { holds, overlap } from "../../../workbook/area";

/** What a fault is about: alone, a name of a 汇总 cell could end up on a unit's row. */
const namesOf = (schema: Schema, fault: Fault, snapshot: WorkbookSnapshot): readonly string[] => {
  if (!isLost(fault)) return [];
  const section = schema.sectionOf(fault.section);
  return section.type === "table"
    ? [blockName(section), ...lostSumNames(schema, fault.section, snapshot)]
    : [fault.name];
};

/** Two names never share a cell, but for a table and its 汇总 cells. */
const clashes = (form: FormAnchors, spec: NameSpec, names: readonly NameSpec[]): boolean => {
  const target = parseRef(spec.ref);
  return names.some(({ name, ref }) => {
    const other = name === spec.name || form.isOneTable(name, spec.name) ? undefined : parseRef(ref);
    return target !== undefined && other?.sheet === target.sheet && overlap(other.area, target.area);
  });
};

/** Something that the name points at today would be read by no name any more: it may be what the officer typed. */
const leavesBehind = (
  form: FormAnchors,
  workbook: WorkbookSnapshot,
  name: string,
  after: readonly NameSpec[],
): boolean => {
  const old = parseRef(workbook.names.find((n) => n.name === name)?.ref ?? "");
  const sheet = workbook.sheets.find((s) => s.name === old?.sheet);
  if (old === undefined || sheet === undefined) return false;
  const areas = after.flatMap(({ ref }) => {
    const target = parseRef(ref);
    return target?.sheet === old.sheet ? [target.area] : [];
  });
  return filledIn(sheet, old.area).some(
    ({ row, col, text }) => !form.printed.has(text) && !areas.some((a) => holds(a, { row, col })),
  );
};

interface NameRepair {
  readonly fault: Fault;
  /** None where nothing certain was found. */
  readonly names: readonly NameSpec[];
}

export const repairedNames = (
  report: Report,
  workbook: WorkbookSnapshot,
  faults: readonly Fault[],
): readonly NameRepair[] => {
  const form = formOf(report);
  const snapshot = withoutNames(workbook, misplacedNames(workbook, surveysOf(report, workbook)));
  const locate = locateIn(report, snapshot);
  const found = faults.filter(isLost).map((fault) => {
    const sites = namesOf(report.schema, fault, snapshot).map((name) => ({ name, site: locate(name) }));
    const names = sites.flatMap(({ name, site }) =>
      site === undefined ? [] : [{ name, ref: absoluteRef(site.sheet, site.area) }],
    );
    return { fault, names: names.length === sites.length ? names : [] };
  });
  const held = snapshot.names.filter((n) => !found.some((f) => f.names.some(({ name }) => name === n.name)));
  const after = [...held, ...found.flatMap((f) => f.names)];
  const harms = (n: NameSpec): boolean => clashes(form, n, after) || leavesBehind(form, workbook, n.name, after);
  return found.map(({ fault, names }) => ({ fault, names: names.some(harms) ? [] : names }));
};
