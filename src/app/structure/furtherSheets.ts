/** Sheets of further forms whose names are lost: known by their titles, and then by their words. */
import type { FurtherForm, Report } from "../../engine/definition/report";
import { instanceOf, numbersIn } from "../../engine/schema/instance";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { sheetsThere } from "./locate/tabsToday";
import { standardOf } from "./standardLayout";

type Names = readonly Pick<NameSpec, "name">[];

/** Of the instances of a further form, by their names. */
export const numbersOf = (
  { naming }: Pick<FurtherForm, "naming">,
  { names }: { readonly names: Names },
): readonly number[] =>
  numbersIn(
    naming,
    names.map(({ name }) => name),
  );

/** Where one of them has names, another without any is told by what rests on it. */
const titledOnly = ({ naming }: FurtherForm, names: Names, tabs: ReadonlySet<string>): readonly number[] =>
  numbersOf({ naming }, { names }).length > 0
    ? []
    : Array.from({ length: naming.most }, (_, i) => i + 1).filter((n) => tabs.has(instanceOf(naming, n).name));

/** Tabs that are called as those of further forms, where no name leads to any; with the list of them. */
export const furtherTabs = ({ further }: Report, names: Names, tabs: ReadonlySet<string>): readonly string[] => {
  const titled = further === undefined ? [] : titledOnly(further, names, tabs);
  if (further === undefined || titled.length === 0) return [];
  return [...titled.map((number) => instanceOf(further.naming, number).name), further.listedOn];
};

/** Of all instances that a workbook holds; where all their names are lost, of those whose sheets have their words. */
export const numbersThere = (further: FurtherForm, snapshot: WorkbookSnapshot): readonly number[] => {
  const titled = titledOnly(further, snapshot.names, new Set(snapshot.sheets.map(({ name }) => name)));
  if (titled.length === 0) return numbersOf(further, snapshot);
  const there = new Set(sheetsThere(standardOf(further.withNumbers(titled)), snapshot));
  return titled.filter((number) => there.has(instanceOf(further.naming, number).name));
};
