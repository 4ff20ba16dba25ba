/** Building one of our generated sheets anew from a report, where it stands now, whatever its tab is called. */
import type { StandardData } from "../../engine/definition/report";
import { fromData } from "../../engine/report/data";
import { layoutSheet } from "../../engine/layout/workbook";
import { quoteSheet } from "../../workbook/address";
import type { NameSpec, SheetSpec } from "../../workbook/model";
import { sheetToday, standardOf } from "../structure/standardLayout";
import type { Loaded, SheetContext } from "../loading/context";

interface Built {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
}

const renamed = (sheet: SheetSpec, names: readonly NameSpec[], actual: string): Built => ({
  sheet: { ...sheet, name: actual },
  names: names.map((n) => ({ ...n, ref: n.ref.replace(`${quoteSheet(sheet.name)}!`, `${quoteSheet(actual)}!`) })),
});

/** `standard`: its name in the standard layout. */
const build = (loaded: Loaded, data: StandardData, standard: string): Built => {
  const built = layoutSheet(loaded.report, fromData(loaded.report.schema, data), standard);
  return renamed(built.sheet, built.names, sheetToday(standardOf(loaded.report), loaded.snapshot, standard));
};

/** `further`: names that are set with it. */
export const rebuildSheet = async (
  context: SheetContext,
  loaded: Loaded,
  data: StandardData,
  standard: string,
  further: readonly NameSpec[] = [],
): Promise<void> => {
  const { sheet, names } = build(loaded, data, standard);
  await context.workbook.replaceSheet(sheet, [...names, ...further]);
};

/** Also turns to it; gives the name of its tab. */
export const showRebuiltSheet = async (
  context: SheetContext,
  loaded: Loaded,
  data: StandardData,
  standard: string,
): Promise<string> => {
  const { sheet, names } = build(loaded, data, standard);
  await context.workbook.showNewSheet(sheet, names);
  return sheet.name;
};
