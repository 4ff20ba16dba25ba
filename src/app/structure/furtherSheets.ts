/** Sheets of further forms whose names are lost: known by their titles, or those that they print, and then by their words. */
import { oncePer } from "../../domain/oncePer";
import type { FurtherForm, Report } from "../../engine/definition/report";
import { instanceOf, numbersIn, type InstanceNaming } from "../../engine/schema/instance";
import { isOurName } from "../../engine/schema/names";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { sheetsThere, textsOn } from "./locate/tabsToday";
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

const titlesOf = oncePer((naming: InstanceNaming) =>
  Array.from({ length: naming.most }, (_, i) => ({ number: i + 1, title: instanceOf(naming, i + 1).name })),
);

/** Where one of them has names, another without any is told by what rests on it. */
const titledIn = ({ naming }: FurtherForm, tabs: ReadonlySet<string>) =>
  titlesOf(naming).filter(({ title }) => tabs.has(title));

/** Tabs that are called as those of further forms, where no name leads to any; with the list of them. */
export const furtherTabs = ({ further }: Report, names: Names, tabs: ReadonlySet<string>): readonly string[] => {
  if (further === undefined || numbersOf(further, { names }).length > 0) return [];
  const titled = titledIn(further, tabs);
  return titled.length === 0 ? [] : [...titled.map(({ title }) => title), further.listedOn];
};

/** Where no name of ours is left, the tabs may have lost their titles as well: each form prints its own. */
const printedIn = (further: FurtherForm, { names, sheets }: WorkbookSnapshot): ReturnType<typeof titledIn> =>
  names.some(({ name }) => isOurName(name)) ? [] : sheets.flatMap((sheet) => titledIn(further, textsOn(sheet)));

/** Of all instances that a workbook holds; where all their names are lost, of those whose sheets have their words. */
export const numbersThere = (further: FurtherForm, snapshot: WorkbookSnapshot): readonly number[] => {
  const named = numbersOf(further, snapshot);
  if (named.length > 0) return named;
  const tabs = new Set(snapshot.sheets.map(({ name }) => name));
  const told = new Set([...titledIn(further, tabs), ...printedIn(further, snapshot)].map(({ number }) => number));
  if (told.size === 0) return [];
  const numbers = [...told].sort((a, b) => a - b);
  const there = new Set(sheetsThere(standardOf(further.withNumbers(numbers)), snapshot));
  return numbers.filter((number) => there.has(instanceOf(further.naming, number).name));
};
