/** Building one of our generated sheets anew from a report, where it stands now, whatever its tab is called. */
import { fromData } from "../../form/report/data";
import { layoutSheet } from "../../form/layout/workbook";
import type { ReportData, SectionKey } from "../../form/form";
import { blockName } from "../../form/names";
import { sectionOf } from "../../form/lookup";
import { parseRef, quoteSheet } from "../../workbook/address";
import type { NameSpec, SheetSpec } from "../../workbook/model";
import type { Desk, Loaded } from "./desk";

const renamed = (sheet: SheetSpec, names: readonly NameSpec[], actual: string): Built => ({
  sheet: { ...sheet, name: actual },
  names: names.map((n) => ({ ...n, ref: n.ref.replace(`${quoteSheet(sheet.name)}!`, `${quoteSheet(actual)}!`) })),
});

/** The tab that holds a part today. */
const actualSheet = (loaded: Loaded, section: SectionKey, standard: string): string => {
  const ref = loaded.snapshot.names.find((n) => n.name === blockName(sectionOf(section)))?.ref;
  return (ref === undefined ? undefined : parseRef(ref)?.sheet) ?? standard;
};

export interface Part {
  readonly section: SectionKey;
  /** Its name in the standard layout. */
  readonly sheet: string;
}

interface Built {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
}

const buildPart = (loaded: Loaded, data: ReportData, part: Part): Built => {
  const built = layoutSheet(fromData(data), loaded.inUse.edition.id, part.sheet);
  const actual = actualSheet(loaded, part.section, part.sheet);
  return renamed(built.sheet, built.names, actual);
};

export const rebuildSheet = async (desk: Desk, loaded: Loaded, data: ReportData, part: Part): Promise<void> => {
  const { sheet, names } = buildPart(loaded, data, part);
  await desk.workbook.replaceSheet(sheet, names);
};

/** Also turns to it; gives the name of its tab. */
export const showRebuiltSheet = async (desk: Desk, loaded: Loaded, data: ReportData, part: Part): Promise<string> => {
  const { sheet, names } = buildPart(loaded, data, part);
  await desk.workbook.showNewSheet(sheet, names);
  return sheet.name;
};
