/** Building one of our generated sheets anew from a report, where it stands now, whatever its tab is called. */
import { fromData } from "../../form/report/data";
import { layoutSheet } from "../../form/layout/workbook";
import type { ReportData, SectionKey } from "../../form/form";
import { blockName } from "../../form/names";
import { sectionOf } from "../../form/lookup";
import { parseRef, quoteSheet } from "../../workbook/address";
import type { NameSpec, SheetSpec } from "../../workbook/model";
import type { Desk, Loaded } from "./desk";

const renamed = (sheet: SheetSpec, names: readonly NameSpec[], actual: string): { readonly sheet: SheetSpec; readonly names: readonly NameSpec[] } => ({
  sheet: { ...sheet, name: actual },
  names: names.map((n) => ({ ...n, ref: n.ref.replace(`${quoteSheet(sheet.name)}!`, `${quoteSheet(actual)}!`) })),
});

/** The tab that holds a part today. */
const actualSheet = (loaded: Loaded, section: SectionKey, standard: string): string => {
  const ref = loaded.snapshot.names.find((n) => n.name === blockName(sectionOf(section)))?.ref;
  return (ref === undefined ? undefined : parseRef(ref)?.sheet) ?? standard;
};

export const rebuildSheet = async (desk: Desk, loaded: Loaded, data: ReportData, part: { readonly section: SectionKey; readonly sheet: string }): Promise<string> => {
  const built = layoutSheet(fromData(data), loaded.inUse.edition.id, part.sheet);
  const actual = actualSheet(loaded, part.section, part.sheet);
  const { sheet, names } = renamed(built.sheet, built.names, actual);
  await desk.workbook.replaceSheet(sheet, names);
  return actual;
};
