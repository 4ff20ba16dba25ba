/** Where the standard layout puts every name, and on which tab those cells stand today. */
import { fromData, sectionOf } from "../../reports/department/schema";
import { sectionKeys, type SectionKey } from "../../reports/department/form";
import { layoutWorkbook } from "../../engine/layout/workbook";
import { sheets } from "../../reports/department/sheets";
import { blockName, cellName } from "../../engine/schema/names";
import { fieldsOf } from "../../engine/schema/lookup";
import { parseRef } from "../../workbook/address";
import type { WorkbookSnapshot, WorkbookSpec } from "../../workbook/model";
import { areaData, defaultEdition } from "../editions";
import { withScoringRows } from "../standardWorkbook";

export interface Home {
  /** In the standard layout. */
  readonly sheet: string;
  readonly section: SectionKey;
}

export const sectionOfName: ReadonlyMap<string, SectionKey> = new Map(
  sectionKeys.flatMap((key) => [
    [blockName(sectionOf(key)), key] as const,
    ...Object.values(fieldsOf(sectionOf(key))).map((f) => [cellName(sectionOf(key), f), key] as const),
  ]),
);

/** What the form prints, and where it puts its names: neither depends on the edition or on any figure. */
export const standardSpec: WorkbookSpec = (() => {
  const data = withScoringRows({ area: areaData(defaultEdition) }, defaultEdition.id, new Map());
  return layoutWorkbook(sheets, fromData(data), defaultEdition.id).spec;
})();

export const homes: ReadonlyMap<string, Home> = new Map(
  standardSpec.names.flatMap((n) => {
    const sheet = parseRef(n.ref)?.sheet;
    const section = sectionOfName.get(n.name);
    return sheet === undefined || section === undefined ? [] : [[n.name, { sheet, section }] as const];
  }),
);

export type NameState = "missing" | "broken" | "found";

/** How it stands with a name: nobody's, pointing nowhere, or pointing at a sheet that is there. */
export const stateIn = ({ names, sheets }: WorkbookSnapshot): ((name: string) => NameState) => {
  const refs = new Map(names.map((n) => [n.name.toLowerCase(), n.ref]));
  const present = new Set(sheets.map((s) => s.name));
  return (name) => {
    const ref = refs.get(name.toLowerCase());
    if (ref === undefined) return "missing";
    return present.has(parseRef(ref)?.sheet ?? "") ? "found" : "broken";
  };
};

/** The tab to which a standard sheet's names point, whatever it is called now; the standard name when none of them points anywhere. */
export const sheetToday = ({ names, sheets }: WorkbookSnapshot, standard: string): string => {
  const present = new Set(sheets.map((s) => s.name));
  const votes = new Map<string, number>();
  for (const { name, ref } of names) {
    const at = parseRef(ref)?.sheet;
    if (homes.get(name)?.sheet === standard && at !== undefined && present.has(at))
      votes.set(at, (votes.get(at) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? standard;
};
