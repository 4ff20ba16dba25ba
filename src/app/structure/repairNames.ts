/** Points lost names at their cells again where the form's own words prove the place. A table and its 汇总 row are found together, or not at all. */
import type { Report } from "../../engine/definition/report";
import type { Schema } from "../../engine/schema/schema";
import { blockName } from "../../engine/schema/names";
import type { Fault } from "../../engine/report/read";
import { absoluteRef, parseRef } from "../../workbook/address";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { locateIn } from "./locate";
import { isLost } from "./shape";
import { lostSumNames } from "./tables";
import { overlap } from "./words";

/** What a fault is about: alone, a name of a 汇总 cell could end up on a unit's row. */
const namesOf = (schema: Schema, fault: Fault, snapshot: WorkbookSnapshot): readonly string[] => {
  if (!isLost(fault)) return [];
  const section = schema.sectionOf(fault.section);
  return section.type === "table"
    ? [blockName(section), ...lostSumNames(schema, fault.section, snapshot)]
    : [fault.name];
};

const isOfTable = (name: string, other: string): boolean =>
  name.startsWith(`${other}.`) || other.startsWith(`${name}.`);

/** Two names never share a cell, but for a table and its 汇总 cells. */
const clashes = (spec: NameSpec, names: readonly NameSpec[]): boolean => {
  const target = parseRef(spec.ref);
  return names.some(({ name, ref }) => {
    const other = name === spec.name || isOfTable(name, spec.name) ? undefined : parseRef(ref);
    return target !== undefined && other?.sheet === target.sheet && overlap(other.area, target.area);
  });
};

export interface NameRepair {
  readonly fault: Fault;
  /** None where nothing certain was found. */
  readonly names: readonly NameSpec[];
}

export const repairedNames = (
  report: Report,
  snapshot: WorkbookSnapshot,
  faults: readonly Fault[],
): readonly NameRepair[] => {
  const locate = locateIn(report, snapshot);
  const found = faults.filter(isLost).map((fault) => {
    const sites = namesOf(report.schema, fault, snapshot).map((name) => ({ name, site: locate(name) }));
    const names = sites.flatMap(({ name, site }) =>
      site === undefined ? [] : [{ name, ref: absoluteRef(site.sheet, site.area) }],
    );
    return { fault, names: names.length === sites.length ? names : [] };
  });
  const held = snapshot.names.filter((n) => !found.some((f) => f.names.some(({ name }) => name === n.name)));
  const all = [...held, ...found.flatMap((f) => f.names)];
  return found.map(({ fault, names }) => ({ fault, names: names.some((n) => clashes(n, all)) ? [] : names }));
};
